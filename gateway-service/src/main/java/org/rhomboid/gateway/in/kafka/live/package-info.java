/** The live topics, read by every instance for itself and without a group: what comes, and what streams missed. */
package org.rhomboid.gateway.in.kafka.live;
