package org.rhomboid.kit.problem;

/**
 * One broken rule of a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body; for a query parameter {@code /name}
 * @param detail names the bound and what would be accepted
 */
public record Violation(String pointer, String detail) {}
