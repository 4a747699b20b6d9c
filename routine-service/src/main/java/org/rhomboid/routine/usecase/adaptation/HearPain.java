package org.rhomboid.routine.usecase.adaptation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.performed.PainReport;

/** Keeps what a member said of pain, as far as doses depend on it, and lets the plans in force follow. */
@ApplicationScoped
public class HearPain {

  private final PainReports reports;
  private final AdaptPlans adaptPlans;

  HearPain(PainReports reports, AdaptPlans adaptPlans) {
    this.reports = reports;
    this.adaptPlans = adaptPlans;
  }

  @TenantTransaction
  public Uni<Void> hear(Member member, PainReport report) {
    return adaptPlans.after(member, () -> reports.add(member, report));
  }
}
