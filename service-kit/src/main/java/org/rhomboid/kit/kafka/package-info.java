/** Reading events: the envelope, retries in place, and the dead-letter topic for what no retry mends. */
package org.rhomboid.kit.kafka;
