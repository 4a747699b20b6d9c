package org.rhomboid.progress.in.rest;

/**
 * What recording a session changed, at once.
 *
 * @param session as stored
 * @param streak as of now
 * @param safety what is open now, with what this session raised
 */
public record SessionRecordedResponse(
    SessionResponse session, StreakResponse streak, SafetyResponse safety) {}
