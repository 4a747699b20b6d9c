package org.rhomboid.progress.domain.export;

import java.time.Instant;

/**
 * A decision of the member on the use of health data.
 *
 * @param purpose what it is about
 * @param version of the text that the member saw
 * @param decision what the member said: given or withdrawn
 * @param at when
 */
public record ExportedConsent(String purpose, String version, String decision, Instant at) {}
