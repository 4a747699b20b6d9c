package org.rhomboid.routine.usecase.deskbreak;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.deskbreak.BreakStatus;
import org.rhomboid.routine.domain.deskbreak.DeskBreak;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.safety.SafetyGate;

/** Reads the breaks of some days that a member still has before them, for whoever shows them beside other appointments. */
@ApplicationScoped
public class ReadBreaksAhead {

  private final Profiles profiles;
  private final SafetyGate safety;
  private final BreakInputs inputs;

  ReadBreaksAhead(Profiles profiles, SafetyGate safety, BreakInputs inputs) {
    this.profiles = profiles;
    this.safety = safety;
    this.inputs = inputs;
  }

  /**
   * The breaks that are neither done nor skipped, by time, those put off at their new time; none without a profile and while a safety hold is open.
   *
   * @param last not before {@code first}, included; a month after it at most
   */
  @TenantTransaction
  public Uni<List<DeskBreak>> between(Member member, LocalDate first, LocalDate last) {
    return safety
        .holds(member)
        .chain(holds -> holds ? Uni.createFrom().item(List.of()) : ofMember(member, first, last));
  }

  private Uni<List<DeskBreak>> ofMember(Member member, LocalDate first, LocalDate last) {
    return profiles
        .find(member)
        .chain(
            found ->
                found.isPresent()
                    ? planned(member, found.get().profile(), first, last)
                    : Uni.createFrom().item(List.of()));
  }

  private Uni<List<DeskBreak>> planned(
      Member member, Profile profile, LocalDate first, LocalDate last) {
    return inputs
        .over(member, profile, first, last)
        .map(
            basis ->
                first.datesUntil(last.plusDays(1)).flatMap(date -> ahead(basis, date)).toList());
  }

  private static Stream<DeskBreak> ahead(BreakBasis basis, LocalDate date) {
    return basis.on(date).breaks().stream()
        .filter(it -> it.status() == BreakStatus.OPEN || it.status() == BreakStatus.LATER)
        .map(ReadBreak::moved);
  }
}
