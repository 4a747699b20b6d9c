/** What the gateway itself says on Kafka. It has no database, and so no outbox: it says only what it can say again. */
package org.rhomboid.gateway.out.kafka;
