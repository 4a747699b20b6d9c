package org.rhomboid.gateway.usecase.dashboard;

import java.util.Map;
import org.rhomboid.gateway.usecase.part.Part;

/** @param range of the cohort's figures, as asked for */
public record Dashboard(
    String range,
    Part<Map<String, Object>> cohort,
    Part<Map<String, Object>> library,
    Part<EventLag> events) {}
