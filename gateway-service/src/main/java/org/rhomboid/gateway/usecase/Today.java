package org.rhomboid.gateway.usecase;

import java.util.Map;

/** The home screen of a member. */
public record Today(
    MemberDay day, Part<Map<String, Object>> session, Part<Map<String, Object>> streak) {}
