package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.usecase.VersionCheck;

/** Deletes a template; whoever was enrolled is in none, and their running plans are planned anew by themselves. */
@ApplicationScoped
public class DeleteTemplate {

  private final Templates templates;
  private final Enrolments enrolments;
  private final TemplateNews news;
  private final Clock clock;

  DeleteTemplate(Templates templates, Enrolments enrolments, TemplateNews news, Clock clock) {
    this.templates = templates;
    this.enrolments = enrolments;
    this.news = news;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<TemplateOutcome> delete(Tenant tenant, String name, VersionCheck check) {
    return templates
        .lock(tenant)
        .chain(() -> templates.find(tenant, name))
        .chain(held -> delete(tenant, name, held, check));
  }

  private Uni<TemplateOutcome> delete(
      Tenant tenant, String name, Optional<HeldTemplate> held, VersionCheck check) {
    if (held.isEmpty()) {
      return Uni.createFrom().item(new TemplateOutcome.Unknown());
    }
    if (!check.allows(held.get().version().version())) {
      return Uni.createFrom().item(new TemplateOutcome.Outdated());
    }
    return news.ends(tenant, name, clock.instant())
        .chain(() -> enrolments.removeAll(tenant, name))
        .chain(() -> templates.delete(tenant, name))
        .replaceWith(new TemplateOutcome.Deleted());
  }
}
