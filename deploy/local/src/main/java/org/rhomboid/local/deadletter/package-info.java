/** Records that a consumer could not handle: looking at them on their dead-letter topics, and giving them back to where they came from. */
package org.rhomboid.local.deadletter;
