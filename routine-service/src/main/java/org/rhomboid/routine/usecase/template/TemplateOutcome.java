package org.rhomboid.routine.usecase.template;

import java.util.List;
import org.rhomboid.routine.domain.profile.Violation;

/** What became of a template that was to be written or deleted. */
public sealed interface TemplateOutcome {

  /**
   * @param first whether there was none of that name
   */
  record Saved(HeldTemplate template, boolean first) implements TemplateOutcome {}

  record Deleted() implements TemplateOutcome {}

  record Refused(List<Violation> violations) implements TemplateOutcome {}

  /** The version held is not the one that the client meant. */
  record Outdated() implements TemplateOutcome {}

  record Unknown() implements TemplateOutcome {}
}
