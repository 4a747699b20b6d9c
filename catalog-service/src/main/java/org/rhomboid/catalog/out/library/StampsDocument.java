package org.rhomboid.catalog.out.library;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.layer.EnglishTexts;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.kit.creation.Fingerprint;

/**
 * {@code texts/<language>/stamps.yaml}: of which English text each translation was made, so that one whose source has changed since is known to be outdated.
 *
 * @param exercises slug to text field to the stamp of the English text
 */
record StampsDocument(Map<String, Map<String, String>> exercises) {

  private static final int DIGITS = 8;

  /** The stamps of the texts that an exercise has now. */
  static Map<String, String> of(Exercise english) {
    Map<String, String> stamps = new TreeMap<>();
    EnglishTexts.of(english)
        .forEach(
            (text, said) -> stamps.put(text.word(), Fingerprint.of(said).substring(0, DIGITS)));
    return stamps;
  }

  /** The texts whose English has changed; none of an exercise that was never stamped. */
  Set<TextField> outdated(Exercise english) {
    Set<TextField> outdated = EnumSet.noneOf(TextField.class);
    Map<String, String> now = of(english);
    Map<String, String> then = exercises.getOrDefault(english.slug(), now);
    EnglishTexts.of(english).keySet().stream()
        .filter(text -> !now.get(text.word()).equals(then.get(text.word())))
        .forEach(outdated::add);
    return outdated;
  }
}
