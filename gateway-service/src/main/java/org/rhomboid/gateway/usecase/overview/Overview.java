package org.rhomboid.gateway.usecase.overview;

import java.util.Map;
import org.rhomboid.gateway.usecase.part.Part;

/** @param range of adherence and pain, as asked for */
public record Overview(
    String range,
    Part<Map<String, Object>> adherence,
    Part<Map<String, Object>> streak,
    Part<Map<String, Object>> pain,
    Part<Map<String, Object>> nextSession) {}
