/** The queues of the clock, by the role that serves members and by the one that finds what is due. */
package org.rhomboid.routine.out.postgres.clock;
