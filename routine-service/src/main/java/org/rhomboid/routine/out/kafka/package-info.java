/** What of the service's own events is published, and as what. */
package org.rhomboid.routine.out.kafka;
