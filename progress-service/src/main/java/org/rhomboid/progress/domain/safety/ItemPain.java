package org.rhomboid.progress.domain.safety;

import java.util.Objects;

/**
 * Pain during one exercise of a session. Health data.
 *
 * @param slug the exercise
 * @param pain 0 to 10 (numeric rating scale)
 */
public record ItemPain(String slug, int pain) {

  public ItemPain {
    Objects.requireNonNull(slug, "slug");
    PainScale.check(pain);
  }

  /** Without the pain, which must not reach a log by accident. */
  @Override
  public String toString() {
    return "ItemPain[" + slug + "]";
  }
}
