package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Lists who is in a template, and which version of it their running plans follow. Nothing else of a member is told. */
@ApplicationScoped
public class ListEnrolments {

  private final Templates templates;
  private final Enrolments enrolments;

  ListEnrolments(Templates templates, Enrolments enrolments) {
    this.templates = templates;
    this.enrolments = enrolments;
  }

  /** By member; empty: there is no such template. */
  @TenantTransaction
  public Uni<Optional<Page<EnrolledMember>>> list(
      Tenant tenant, String name, Optional<Cursor> after, int limit) {
    return templates
        .find(tenant, name)
        .chain(
            held ->
                held.isPresent()
                    ? page(tenant, name, after, limit).map(Optional::of)
                    : Uni.createFrom().item(Optional.empty()));
  }

  private Uni<Page<EnrolledMember>> page(
      Tenant tenant, String name, Optional<Cursor> after, int limit) {
    return enrolments
        .list(tenant, name, after.map(it -> it.key().get(0)), limit + 1)
        .map(found -> Page.of(found, limit, it -> Cursor.of(it.member())));
  }
}
