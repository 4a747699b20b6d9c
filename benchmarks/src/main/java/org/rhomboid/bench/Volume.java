package org.rhomboid.bench;

/**
 * How much of something a benchmark works on, as an option of its own.
 *
 * @param option such as {@code --sessions}
 * @param usual without the option
 * @param least that makes sense
 */
public record Volume(String option, int usual, int least) {}
