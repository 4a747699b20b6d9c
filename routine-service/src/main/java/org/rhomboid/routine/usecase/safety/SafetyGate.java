package org.rhomboid.routine.usecase.safety;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.safety.KnownSafety;
import org.rhomboid.routine.domain.safety.SafetyVerdict;

/**
 * Whether a member's plans may be made or changed. To be asked in the transaction of the change, after {@code Profiles.findLocked}: a hold takes the same lock, so
 * that either the change sees the hold or the hold sees the change.
 */
@ApplicationScoped
public class SafetyGate {

  private final SafetyStates states;

  SafetyGate(SafetyStates states) {
    this.states = states;
  }

  /** Whether a hold is open, as far as is known: what a change of a plan in force asks. */
  public Uni<Boolean> holds(Member member) {
    return states.find(member).map(known -> known.filter(KnownSafety::hold).isPresent());
  }

  /** Whether a plan may be made: that asks for fresh knowledge too. */
  public Uni<SafetyVerdict> verdict(Member member, Instant now) {
    return states.find(member).map(known -> SafetyVerdict.of(known, now));
  }
}
