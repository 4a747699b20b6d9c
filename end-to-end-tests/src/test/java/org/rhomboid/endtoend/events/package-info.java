/** Kafka as any other program sees it. */
package org.rhomboid.endtoend.events;
