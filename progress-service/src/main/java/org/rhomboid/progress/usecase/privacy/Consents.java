package org.rhomboid.progress.usecase.privacy;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.OptionalLong;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.privacy.MemberConsent;

/** The store of what members agreed to. */
public interface Consents {

  /** {@link MemberConsent#UNSAID} where the member never said anything. */
  Uni<MemberConsent> find(Member member);

  /** The same; until the end of the transaction it is the only one that changes it. */
  Uni<MemberConsent> findLocked(Member member);

  /** Whether the member has withdrawn from health data: pain, symptoms and notes are refused then. */
  default Uni<Boolean> withdrawn(Member member) {
    return find(member).map(MemberConsent::withdrawn);
  }

  /** Adds the latest word to the history, where it stays. */
  Uni<Void> save(Member member, MemberConsent consent);

  /**
   * Newest first.
   *
   * @param before only changes with a lower number
   * @param most how many at most
   */
  Uni<List<ConsentChange>> history(Member member, OptionalLong before, int most);
}
