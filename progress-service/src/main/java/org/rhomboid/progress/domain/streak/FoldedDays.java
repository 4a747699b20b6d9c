package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * What folding practice days gives.
 *
 * @param state after the last of them
 * @param before the state before each of them: kept with the day, it is the checkpoint for whatever changes on that day or between it and the
 *     practice day before it
 */
public record FoldedDays(StreakState state, SortedMap<LocalDate, StreakState> before) {}
