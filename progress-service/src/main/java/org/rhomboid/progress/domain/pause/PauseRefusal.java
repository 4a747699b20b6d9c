package org.rhomboid.progress.domain.pause;

/**
 * Why a pause is not made.
 *
 * @param pointer the offending member of what was sent, as a JSON Pointer
 * @param detail the reason for people, with its bound
 */
public record PauseRefusal(String pointer, String detail) {}
