package org.rhomboid.routine.usecase.adaptation;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.performed.PainReport;
import org.rhomboid.routine.usecase.MemberStore;

/** The store of what members said of pain. */
public interface PainReports extends MemberStore {

  /** Adds a report unless it is there. */
  Uni<Void> add(Member member, PainReport report);

  /** The reports of a date and later ones, by time. */
  Uni<List<PainReport>> since(Member member, LocalDate date);
}
