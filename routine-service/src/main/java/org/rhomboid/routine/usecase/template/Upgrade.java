package org.rhomboid.routine.usecase.template;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.template.TemplateVersion;
import org.rhomboid.routine.usecase.StoredPlan;

/** How a plan is told from others that was made because of a template: by its id. */
public final class Upgrade {

  private Upgrade() {}

  /** What the id of a plan that follows a template, or none any more, is made of beside the plan that it supersedes. */
  static String occasion(Optional<TemplateVersion> template) {
    return template.map(it -> "template/" + it.name() + "/" + it.version()).orElse("no-template");
  }

  /**
   * Whether a plan came because of a template, and not because the member asked for it.
   *
   * @param made all plans of its week, superseded ones too
   */
  public static boolean isOne(StoredPlan plan, List<StoredPlan> made) {
    String occasion = occasion(plan.basis().template());
    return made.stream()
        .anyMatch(it -> NameBasedId.of(it.plan().id(), occasion).equals(plan.plan().id()));
  }
}
