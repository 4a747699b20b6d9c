package org.rhomboid.routine.usecase;

import java.time.Instant;

/**
 * That a member asked to be forgotten.
 *
 * @param eventId the id of the event that says so
 * @param version of the erasure, from 1
 * @param at when the member asked for it
 */
public record Erasure(String eventId, long version, Instant at) {}
