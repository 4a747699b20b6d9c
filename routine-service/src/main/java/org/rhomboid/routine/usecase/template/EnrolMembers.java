package org.rhomboid.routine.usecase.template;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.template.EnrolmentResult;

/** Enrols a group of members in a template; told the same again it changes nothing. Their running plans are planned anew by themselves. */
@ApplicationScoped
public class EnrolMembers {

  private final Templates templates;
  private final Enrolments enrolments;
  private final TemplateNews news;
  private final Clock clock;

  EnrolMembers(Templates templates, Enrolments enrolments, TemplateNews news, Clock clock) {
    this.templates = templates;
    this.enrolments = enrolments;
    this.news = news;
    this.clock = clock;
  }

  /** What became of one of them. */
  public record Enrolled(String member, EnrolmentResult result) {}

  /**
   * @param members each once
   * @return in the same order; empty: there is no such template
   */
  @TenantTransaction
  public Uni<Optional<List<Enrolled>>> enrol(Tenant tenant, String name, List<String> members) {
    return templates
        .lock(tenant)
        .chain(() -> templates.find(tenant, name))
        .chain(
            held ->
                held.isPresent()
                    ? admit(tenant, name, members).map(Optional::of)
                    : Uni.createFrom().item(Optional.empty()));
  }

  private record Known(Set<String> erased, Map<String, String> templates, Set<String> profiles) {

    Enrolled result(String member, String name) {
      return new Enrolled(
          member,
          EnrolmentResult.of(
              name,
              Optional.ofNullable(templates.get(member)),
              profiles.contains(member),
              erased.contains(member)));
    }
  }

  private Uni<List<Enrolled>> admit(Tenant tenant, String name, List<String> members) {
    Instant now = clock.instant();
    return known(tenant, members, now)
        .map(known -> members.stream().map(it -> known.result(it, name)).toList())
        .call(results -> write(tenant, name, results, now));
  }

  private Uni<Known> known(Tenant tenant, List<String> members, Instant now) {
    return enrolments.erased(tenant, members, now).chain(erased -> known(tenant, members, erased));
  }

  private Uni<Known> known(Tenant tenant, List<String> members, Set<String> erased) {
    return enrolments
        .of(tenant, members)
        .chain(
            held ->
                enrolments
                    .withProfile(tenant, members)
                    .map(profiles -> new Known(erased, held, profiles)));
  }

  private Uni<Void> write(Tenant tenant, String name, List<Enrolled> results, Instant now) {
    List<String> news = new ArrayList<>();
    results.stream().filter(it -> it.result().isNews()).forEach(it -> news.add(it.member()));
    return news.isEmpty()
        ? Uni.createFrom().voidItem()
        : enrolments.enrol(tenant, name, news, now).chain(() -> this.news.moved(tenant, news, now));
  }
}
