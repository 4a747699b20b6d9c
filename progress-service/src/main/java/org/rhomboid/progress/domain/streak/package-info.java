/**
 * Streaks: a pure function of (practice days, schedules, pauses, plans, as-of time).
 *
 * <p>It is split in two. {@link org.rhomboid.progress.domain.streak.StreakFold} turns counted sessions into a {@link
 * org.rhomboid.progress.domain.streak.StreakState}, which reaches exactly to the last practice day and depends on no
 * clock: it can be stored. {@link org.rhomboid.progress.domain.streak.StreakReading} continues it from there to any
 * instant and is never stored. So nothing stored can lapse unseen, a freeze is never spent on a day that a late session
 * fills, and the order in which sessions arrive cannot matter. {@link org.rhomboid.progress.domain.streak.StreakElapsed} tells when a
 * reading changes by time alone, {@link org.rhomboid.progress.domain.streak.StreakExplanation} which verdict each day has.
 */
package org.rhomboid.progress.domain.streak;
