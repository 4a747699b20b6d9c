package org.rhomboid.bench.store;

/**
 * What is particular to the one request whose statements were seen: another one has something else there.
 *
 * @param member its id
 * @param entity the id of what it made; null where it made nothing
 */
public record SampledCall(String member, String entity) {}
