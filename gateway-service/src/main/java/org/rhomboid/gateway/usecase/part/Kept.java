package org.rhomboid.gateway.usecase.part;

import java.time.Instant;
import java.util.Map;

/** A document and when it was right. */
public record Kept(Map<String, Object> document, Instant asOf) {}
