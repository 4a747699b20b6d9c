package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Reads the templates of an organisation. */
@ApplicationScoped
public class ReadTemplates {

  private final Templates templates;

  ReadTemplates(Templates templates) {
    this.templates = templates;
  }

  @TenantTransaction
  public Uni<Optional<HeldTemplate>> find(Tenant tenant, String name) {
    return templates.find(tenant, name);
  }

  /** By name. */
  @TenantTransaction
  public Uni<Page<HeldTemplate>> list(Tenant tenant, Optional<Cursor> after, int limit) {
    return templates
        .list(tenant, after.map(it -> it.key().get(0)), limit + 1)
        .map(found -> Page.of(found, limit, it -> Cursor.of(it.version().name())));
  }
}
