/** What begins by itself, as time goes by. */
package org.rhomboid.routine.in.clock;
