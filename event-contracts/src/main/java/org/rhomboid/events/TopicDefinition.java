package org.rhomboid.events;

import java.util.List;
import java.util.Map;

/**
 * One topic of {@code topics.yaml}.
 *
 * @param name the topic, which is the event's name
 * @param producers the services that write it, at least one
 * @param consumers the services that read it
 * @param key the shape of the record's key: {@code tenant/member} or {@code tenant/slug}
 * @param partitions how many partitions, 1 or more
 * @param restricted whether it carries health data and has an ACL of its own
 * @param version the version of its schema, 1 or more
 * @param config Kafka's configuration of the topic, in Kafka's names and units
 */
public record TopicDefinition(
    String name,
    List<String> producers,
    List<String> consumers,
    String key,
    int partitions,
    boolean restricted,
    int version,
    Map<String, String> config) {}
