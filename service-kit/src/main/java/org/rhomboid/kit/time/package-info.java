/** Time is an argument of every rule; this is where it comes from. */
package org.rhomboid.kit.time;
