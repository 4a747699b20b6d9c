package org.rhomboid.routine.usecase.deskbreak;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.safety.SafetyGate;

/** Reads the breaks of a date: those to come as they are planned now, those that the member answered as they were. */
@ApplicationScoped
public class ReadBreaks {

  /** Breaks are planned for so many days before and after the member's today. */
  public static final int DAYS_AROUND = 31;

  private final Profiles profiles;
  private final SafetyGate safety;
  private final BreakInputs inputs;
  private final Clock clock;

  ReadBreaks(Profiles profiles, SafetyGate safety, BreakInputs inputs, Clock clock) {
    this.profiles = profiles;
    this.safety = safety;
    this.inputs = inputs;
    this.clock = clock;
  }

  /**
   * @param date absent: the member's today
   */
  @TenantTransaction
  public Uni<BreaksOutcome> read(Member member, Optional<LocalDate> date) {
    return profiles
        .find(member)
        .chain(
            found ->
                found.isPresent()
                    ? read(member, found.get(), date)
                    : Uni.createFrom().item(new BreaksOutcome.ProfileRequired()));
  }

  private Uni<BreaksOutcome> read(Member member, SavedProfile saved, Optional<LocalDate> asked) {
    LocalDate today = MemberDay.at(clock.instant(), saved.profile());
    LocalDate date = asked.orElse(today);
    LocalDate first = today.minusDays(DAYS_AROUND);
    LocalDate last = today.plusDays(DAYS_AROUND);
    if (date.isBefore(first) || date.isAfter(last)) {
      return Uni.createFrom().item(new BreaksOutcome.DateRefused(first, last));
    }
    return safety
        .holds(member)
        .chain(
            holds ->
                holds
                    ? Uni.createFrom().item(new BreaksOutcome.OnHold())
                    : plan(member, saved.profile(), date));
  }

  private Uni<BreaksOutcome> plan(Member member, Profile profile, LocalDate date) {
    return inputs.over(member, profile, date, date).map(basis -> reading(basis, date));
  }

  private static BreaksOutcome reading(BreakBasis basis, LocalDate date) {
    return basis.catalog().isEmpty()
        ? new BreaksOutcome.CatalogNotReady()
        : new BreaksOutcome.Read(basis.on(date));
  }
}
