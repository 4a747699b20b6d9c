package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.profile.Violation;
import org.rhomboid.routine.domain.template.PlanTemplate;
import org.rhomboid.routine.domain.template.TemplateRules;
import org.rhomboid.routine.domain.template.TemplateVersion;
import org.rhomboid.routine.usecase.CatalogReplica;
import org.rhomboid.routine.usecase.VersionCheck;

/** Writes a template of an organisation; each change is a new version, and the running plans of whoever is enrolled are planned anew by themselves. */
@ApplicationScoped
public class SaveTemplate {

  private final Templates templates;
  private final TemplateNews news;
  private final CatalogReplica catalog;
  private final Clock clock;

  SaveTemplate(Templates templates, TemplateNews news, CatalogReplica catalog, Clock clock) {
    this.templates = templates;
    this.news = news;
    this.catalog = catalog;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<TemplateOutcome> save(
      Tenant tenant, String name, PlanTemplate template, VersionCheck check) {
    return templates
        .lock(tenant)
        .chain(() -> templates.find(tenant, name))
        .chain(held -> replace(tenant, name, held, template, check));
  }

  private Uni<TemplateOutcome> replace(
      Tenant tenant,
      String name,
      Optional<HeldTemplate> held,
      PlanTemplate template,
      VersionCheck check) {
    if (!check.allows(held.map(it -> it.version().version()).orElse(VersionCheck.NONE))) {
      return Uni.createFrom().item(new TemplateOutcome.Outdated());
    }
    return catalog
        .effective(tenant)
        .map(view -> violations(template, view))
        .chain(
            found ->
                found.isEmpty()
                    ? write(tenant, name, held, template)
                    : Uni.createFrom().item(new TemplateOutcome.Refused(found)));
  }

  /** Before the catalog has come, nobody knows which slugs it has: then all are taken. */
  private static List<Violation> violations(PlanTemplate template, Catalog view) {
    return view.isEmpty() ? TemplateRules.check(template) : TemplateRules.check(template, view);
  }

  private Uni<TemplateOutcome> write(
      Tenant tenant, String name, Optional<HeldTemplate> held, PlanTemplate template) {
    if (held.filter(it -> it.template().equals(template)).isPresent()) {
      return Uni.createFrom().item(new TemplateOutcome.Saved(held.get(), false));
    }
    return templates
        .newestVersion(tenant, name)
        .map(newest -> new HeldTemplate(new TemplateVersion(name, newest + 1), template))
        .call(next -> templates.save(tenant, next))
        .call(next -> news.changed(tenant, name, clock.instant()))
        .map(next -> new TemplateOutcome.Saved(next, held.isEmpty()));
  }
}
