package org.rhomboid.progress.usecase;

import org.rhomboid.progress.domain.session.RecordedSession;

/**
 * A session as stored.
 *
 * @param fingerprint of the request that made it
 */
public record StoredSession(RecordedSession session, String fingerprint) {}
