package org.rhomboid.progress.usecase.privacy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.progress.domain.privacy.Consent;
import org.rhomboid.progress.domain.privacy.MemberConsent;
import org.rhomboid.progress.usecase.VersionCheck;

/** Takes a member's word on health data: given or withdrawn. Each change is kept with its instant; the same again changes nothing. */
@ApplicationScoped
public class GiveConsent {

  private final Consents consents;
  private final Clock clock;

  GiveConsent(Consents consents, Clock clock) {
    this.consents = consents;
    this.clock = clock;
  }

  /** @param version of the text that the member was shown */
  @TenantTransaction
  public Uni<ConsentOutcome> give(
      Member member, String version, boolean given, VersionCheck check) {
    return consents
        .findLocked(member)
        .chain(held -> decide(member, held, new Consent(version, given, clock.instant()), check));
  }

  private Uni<ConsentOutcome> decide(
      Member member, MemberConsent held, Consent word, VersionCheck check) {
    if (!check.allows(held.changes())) {
      return Uni.createFrom().item(new ConsentOutcome.Outdated());
    }
    MemberConsent next = held.hears(word);
    ConsentOutcome answer = new ConsentOutcome.Heard(next);
    return next.equals(held)
        ? Uni.createFrom().item(answer)
        : consents.save(member, next).replaceWith(answer);
  }
}
