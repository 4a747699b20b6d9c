package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Takes a member out of a template; their running plans are planned anew by themselves. */
@ApplicationScoped
public class RemoveEnrolment {

  private final Templates templates;
  private final Enrolments enrolments;
  private final TemplateNews news;
  private final Clock clock;

  RemoveEnrolment(Templates templates, Enrolments enrolments, TemplateNews news, Clock clock) {
    this.templates = templates;
    this.enrolments = enrolments;
    this.news = news;
    this.clock = clock;
  }

  /** @return whether the member was in it */
  @TenantTransaction
  public Uni<Boolean> remove(Tenant tenant, String name, String member) {
    return templates
        .lock(tenant)
        .chain(() -> enrolments.remove(tenant, name, member))
        .call(removed -> removed ? tell(tenant, member) : Uni.createFrom().voidItem());
  }

  private Uni<Void> tell(Tenant tenant, String member) {
    return news.moved(tenant, List.of(member), clock.instant());
  }
}
