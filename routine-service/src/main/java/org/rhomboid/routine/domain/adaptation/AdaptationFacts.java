package org.rhomboid.routine.domain.adaptation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.PainReport;
import org.rhomboid.routine.domain.performed.PerformedSession;

/**
 * All that the next doses of a member follow from, in any order. Nothing withdrawn is among it.
 *
 * @param undone the ids of steps that the member undid
 */
public record AdaptationFacts(List<Sitting> sittings, List<PainReport> reports, Set<UUID> undone) {

  /** Of a member of whom nothing is known. */
  public static final AdaptationFacts NONE = new AdaptationFacts(List.of(), List.of(), Set.of());

  public AdaptationFacts {
    sittings = List.copyOf(sittings);
    reports = List.copyOf(reports);
    undone = Set.copyOf(undone);
  }

  /**
   * A performed session beside what was planned of it.
   *
   * @param planned the dose that the plan asked for, by slug; empty for a session that no plan has
   */
  public record Sitting(PerformedSession session, Map<String, Dose> planned) {

    public Sitting {
      planned = Map.copyOf(planned);
    }
  }
}
