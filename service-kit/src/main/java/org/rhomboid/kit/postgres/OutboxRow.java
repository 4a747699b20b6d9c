package org.rhomboid.kit.postgres;

import java.util.Map;

/**
 * A row that waits to be sent.
 *
 * @param seq its place in the order of its shard
 * @param payload JSON, or null for a tombstone
 */
record OutboxRow(
    long seq, int shard, String topic, String key, Map<String, Object> headers, String payload) {}
