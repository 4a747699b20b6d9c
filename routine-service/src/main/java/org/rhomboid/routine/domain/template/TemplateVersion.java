package org.rhomboid.routine.domain.template;

import java.util.Objects;
import org.rhomboid.routine.domain.profile.Steering;

/**
 * Which state of a template: a name never has the same version twice, also when the template was deleted and came again.
 *
 * @param version from 1
 */
public record TemplateVersion(String name, long version) {

  public TemplateVersion {
    Objects.requireNonNull(name);
  }

  /** Of the template that steers a profile. */
  public static TemplateVersion of(Steering steering) {
    return new TemplateVersion(steering.template(), steering.version());
  }
}
