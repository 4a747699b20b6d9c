package org.rhomboid.progress.in.rest;

/**
 * What a check-in led to, at once.
 *
 * @param checkIn as stored
 * @param safety what is open now, with what this check-in raised
 */
public record CheckInRecordedResponse(CheckInResponse checkIn, SafetyResponse safety) {}
