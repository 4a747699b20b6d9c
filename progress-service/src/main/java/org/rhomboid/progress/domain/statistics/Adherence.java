package org.rhomboid.progress.domain.statistics;

import java.util.Collection;

/**
 * What became of what was planned.
 *
 * @param planned sessions
 * @param done of them
 * @param share done of planned, 0 to 1 to two decimals; null where nothing was planned
 */
public record Adherence(int planned, int done, Double share) {

  static Adherence of(Collection<PlannedSession> sessions) {
    int planned = sessions.size();
    int done = (int) sessions.stream().filter(PlannedSession::done).count();
    return new Adherence(
        planned, done, planned == 0 ? null : Rounded.to(2, (double) done / planned));
  }
}
