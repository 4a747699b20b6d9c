package org.rhomboid.routine.domain.profile;

/**
 * One thing that is wrong with an input.
 *
 * @param pointer a JSON Pointer (RFC 6901) into it
 * @param detail what is wrong and what would be right, for a person
 */
public record Violation(String pointer, String detail) {}
