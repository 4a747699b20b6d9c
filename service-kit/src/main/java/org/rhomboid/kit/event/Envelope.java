package org.rhomboid.kit.event;

import java.time.Instant;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.identity.TenantScoped;

/**
 * The CloudEvents attributes of a record that was read.
 *
 * @param id {@code ce_id}, unique per source
 * @param type {@code ce_type}
 * @param tenant whose event it is: the only source of the tenant on Kafka
 * @param subject {@code ce_subject}
 * @param sequence the aggregate's version, from 1
 * @param time when the fact happened
 */
public record Envelope(
    String id, String type, Tenant tenant, String subject, long sequence, Instant time)
    implements TenantScoped {}
