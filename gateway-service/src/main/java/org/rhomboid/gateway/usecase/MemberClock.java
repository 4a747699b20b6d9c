package org.rhomboid.gateway.usecase;

import java.time.LocalTime;
import java.time.ZoneId;

/** Where the member lives and when their day begins, as the profile says. */
public record MemberClock(ZoneId zone, LocalTime dayStartsAt) {}
