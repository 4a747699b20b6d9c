package org.rhomboid.routine.usecase.template;

import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.template.PlanTemplate;
import org.rhomboid.routine.domain.template.TemplateVersion;

/** A template as stored, in one of its versions. */
public record HeldTemplate(TemplateVersion version, PlanTemplate template) {

  /** The profile that weeks of an enrolled member are planned by. */
  public Profile over(Profile own) {
    return template.over(own, version);
  }
}
