package org.rhomboid.gateway.usecase;

import java.time.Instant;
import org.rhomboid.kit.identity.Member;

/**
 * That a member asked to be forgotten.
 *
 * @param eventId the id of the event that says so
 * @param version of the erasure, from 1
 * @param at when the member asked for it
 * @param trace W3C trace context of the request
 */
public record Erasure(Member member, String eventId, long version, Instant at, String trace) {}
