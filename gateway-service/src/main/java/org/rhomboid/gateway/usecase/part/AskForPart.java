package org.rhomboid.gateway.usecase.part;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks a service for a part, and has an answer in any case: its own, the last good one, or that there is none. */
@ApplicationScoped
public class AskForPart {

  private static final Logger LOG = Logger.getLogger(AskForPart.class);

  private final Services services;
  private final KeptParts keptParts;
  private final Duration freshFor;

  /** @param freshFor how long what is the same for many is answered without asking */
  public AskForPart(
      Services services,
      KeptParts keptParts,
      @ConfigProperty(name = "rhomboid.gateway.parts.fresh-for") Duration freshFor) {
    this.services = services;
    this.keptParts = keptParts;
    this.freshFor = freshFor;
  }

  public Uni<Part<Map<String, Object>>> ask(PartName name, Asking asking) {
    return ask(Wanted.of(name), asking);
  }

  /** Within the deadline. It never fails: that the caller is refused is said by the part, see {@link Acceptance}. */
  public Uni<Part<Map<String, Object>>> ask(Wanted wanted, Asking asking) {
    PartKey key = PartKey.of(wanted, asking);
    Optional<Kept> fresh = fresh(key, asking);
    return fresh.isPresent()
        ? Uni.createFrom().item(Part.ok(fresh.get().asOf(), fresh.get().document()))
        : asked(wanted, key, asking);
  }

  private Optional<Kept> fresh(PartKey key, Asking asking) {
    return key.name().isShared()
        ? keptParts.find(key).filter(kept -> asking.now().isBefore(kept.asOf().plus(freshFor)))
        : Optional.empty();
  }

  private Uni<Part<Map<String, Object>>> asked(Wanted wanted, PartKey key, Asking asking) {
    return Uni.createFrom()
        .deferred(() -> services.ask(wanted, asking))
        .ifNoItem()
        .after(asking.deadline().remaining())
        .fail()
        .map(reply -> part(reply, key, asking))
        .onFailure()
        .recoverWithItem(failed -> instead(key, failed));
  }

  private Part<Map<String, Object>> part(Reply reply, PartKey key, Asking asking) {
    if (reply instanceof Reply.Said said) {
      if (key.name().isKept()) {
        keptParts.keep(key, new Kept(said.document(), asking.now()));
      }
      return Part.ok(asking.now(), said.document());
    }
    if (reply instanceof Reply.Nothing) {
      keptParts.drop(key);
      return Part.ok(asking.now(), null);
    }
    if (reply instanceof Reply.Erased) {
      keptParts.forget(asking.member());
      return Part.refused(CallerRefused.Reason.ERASED);
    }
    // What was good earlier is not shown to somebody whom the service that owns it refuses now.
    return reply instanceof Reply.NotAccepted
        ? Part.refused(CallerRefused.Reason.NOT_ACCEPTED)
        : Part.unavailable();
  }

  private Part<Map<String, Object>> instead(PartKey key, Throwable failed) {
    LOG.debugf("part unavailable part=%s cause=%s", key.name(), failed);
    return key.name().isKept()
        ? keptParts
            .find(key)
            .map(kept -> Part.stale(kept.asOf(), kept.document()))
            .orElseGet(Part::unavailable)
        : Part.unavailable();
  }
}
