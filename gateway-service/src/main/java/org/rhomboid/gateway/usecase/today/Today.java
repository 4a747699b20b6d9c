package org.rhomboid.gateway.usecase.today;

import java.util.Map;
import org.rhomboid.gateway.usecase.part.Part;

/** The home screen of a member. */
public record Today(
    MemberDay day,
    Part<Map<String, Object>> session,
    Part<Map<String, Object>> streak,
    Part<Map<String, Object>> breaks,
    Part<Map<String, Object>> tip,
    Part<Map<String, Object>> safety) {}
