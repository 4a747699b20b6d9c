package org.rhomboid.catalog.domain.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;

/**
 * An exercise as read in one language.
 *
 * @param exercise with its texts in that language, where there are any
 * @param texts how each text that the exercise has came to be
 */
public record Localized(Exercise exercise, Language language, Map<TextField, TextStatus> texts) {

  public Localized {
    texts = Collections.unmodifiableMap(new EnumMap<>(texts));
  }

  /** Whether any text is shown in English for want of another. */
  public boolean fellBack() {
    return texts.containsValue(TextStatus.FALLBACK);
  }

  /** The language that it is told in, if only in part. */
  public Language spoken() {
    return fellBackWholly() ? Language.SOURCE : language;
  }

  /** Whether there is not one text in the language that was asked for. */
  public boolean fellBackWholly() {
    return texts.values().stream().allMatch(status -> status == TextStatus.FALLBACK);
  }
}
