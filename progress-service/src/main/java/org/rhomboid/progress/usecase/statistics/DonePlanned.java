package org.rhomboid.progress.usecase.statistics;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;

/** Which planned sessions were done. */
public interface DonePlanned {

  /** The ids that performed sessions of these practice days carry, withdrawn ones left out. */
  Uni<Set<UUID>> since(Member member, LocalDate from);
}
