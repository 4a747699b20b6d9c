package org.rhomboid.progress.in.rest;

/**
 * What recording a session changed, at once.
 *
 * @param session as stored
 * @param streak as of now
 */
public record SessionRecordedResponse(SessionResponse session, StreakResponse streak) {}
