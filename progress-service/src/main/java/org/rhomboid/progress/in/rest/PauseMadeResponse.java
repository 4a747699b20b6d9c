package org.rhomboid.progress.in.rest;

/**
 * What a pause changed, at once.
 *
 * @param pause as stored
 * @param streak as of now
 */
public record PauseMadeResponse(PauseResponse pause, StreakResponse streak) {}
