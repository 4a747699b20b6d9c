/** What the clock asks of topics. */
package org.rhomboid.routine.out.kafka.clock;
