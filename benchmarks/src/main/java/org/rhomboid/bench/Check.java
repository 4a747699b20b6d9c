package org.rhomboid.bench;

/**
 * Something that has to be so beside the ratio.
 *
 * @param words what was measured and what is required, one line
 */
public record Check(String words, boolean passed) {}
