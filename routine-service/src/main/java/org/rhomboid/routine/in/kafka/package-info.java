/** Events of other services: envelope, once, use case. */
package org.rhomboid.routine.in.kafka;
