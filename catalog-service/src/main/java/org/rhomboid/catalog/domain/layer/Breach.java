package org.rhomboid.catalog.domain.layer;

/**
 * A rule that a draft breaks.
 *
 * @param pointer JSON Pointer (RFC 6901) into the draft
 * @param detail names the bound and what would be accepted
 */
public record Breach(String pointer, String detail) {}
