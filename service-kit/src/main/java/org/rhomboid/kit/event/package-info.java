/** CloudEvents 1.0 in Kafka's binary mode: the envelope both ways. No business word: topics and data belong to the contracts and the services. */
package org.rhomboid.kit.event;
