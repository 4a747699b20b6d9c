package org.rhomboid.kit.event;

import java.time.Instant;
import java.util.UUID;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.identity.TenantScoped;

/**
 * An event that a use case announces: written to the outbox in the transaction of the change it tells of.
 *
 * @param id UUIDv7; the {@code ce_id} that consumers remember
 * @param topic the Kafka topic, which is also the event's name
 * @param type {@code ce_type}, with its version
 * @param dataSchema {@code ce_dataschema}
 * @param key the partition key: {@code tenant/subject}
 * @param subject {@code ce_subject}: of whom or what it tells
 * @param sequence the version of the aggregate after the change, from 1: state consumers drop what is not above theirs
 * @param time when the fact happened
 * @param causationId the id of the event that caused this one, or null
 * @param data written as JSON; null is a tombstone
 */
public record Announcement(
    UUID id,
    String topic,
    String type,
    String dataSchema,
    Tenant tenant,
    String key,
    String subject,
    long sequence,
    Instant time,
    String causationId,
    Object data)
    implements TenantScoped {}
