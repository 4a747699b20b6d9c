package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.substitute.Substitute;
import org.rhomboid.catalog.domain.text.Localization;
import org.rhomboid.catalog.domain.text.Localized;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.catalog.domain.text.TextStatus;

/**
 * What can be done instead of an exercise.
 *
 * @param dose as much work for a side as the exercise's own, within the substitute's effective dose
 * @param because SAME_PURPOSE: the exercise's ladder names it; SAME_TARGET: of the same kind, with the same primary target
 * @param blockedFor the conditions that rule the substitute out: what a member has is health data, and no part of an address
 * @param named the language of the name
 */
@Schema(name = "SubstituteItem")
record SubstituteItem(
    String slug,
    String name,
    Layer layer,
    int revision,
    DoseResponse dose,
    Substitute.Because because,
    List<String> blockedFor,
    @JsonIgnore Language named) {

  /**
   * A page of them, the closest first.
   *
   * @param next the cursor of the next page, or null
   */
  @Schema(name = "SubstitutePage")
  record SubstitutePage(List<SubstituteItem> items, String next) {}

  static SubstituteItem of(Substitute substitute, Language language) {
    Localized localized = Localization.of(substitute.shown().exercise(), language);
    return new SubstituteItem(
        substitute.shown().slug(),
        localized.exercise().naming().name(),
        substitute.shown().revision().layer(),
        substitute.shown().revision().number(),
        DoseResponse.of(substitute.dose()),
        substitute.because(),
        substitute.shown().exercise().blockedFor(),
        named(localized));
  }

  private static Language named(Localized localized) {
    return localized.texts().get(TextField.NAME) == TextStatus.FALLBACK
        ? Language.SOURCE
        : localized.language();
  }
}
