package org.rhomboid.progress.usecase;

import java.time.Instant;

/**
 * What an event of another service says of itself.
 *
 * @param eventId its id
 * @param sequence the version of what it tells of
 * @param at when it happened
 */
public record Said(String eventId, long sequence, Instant at) {}
