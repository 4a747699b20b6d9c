/**
 * Everything the platform needs to run on one machine: a real PostgreSQL, a real Kafka broker, and the launcher that
 * starts the services on them. The same parts serve the tests. For more than one machine nothing of this is used.
 */
package org.rhomboid.local;
