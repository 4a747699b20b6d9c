package org.rhomboid.progress.usecase.member;

import java.time.Instant;
import org.rhomboid.progress.domain.pause.MemberPause;

/**
 * A pause as stored.
 *
 * @param fingerprint of the request that made it
 */
public record StoredPause(MemberPause pause, Instant createdAt, String fingerprint) {}
