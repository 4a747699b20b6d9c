package org.rhomboid.catalog.out.library;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.kit.creation.Fingerprint;

/**
 * {@code texts/<language>/stamps.yaml}: of which English text each translation was made, so that one whose source has changed since is known to be outdated.
 *
 * @param exercises slug to text field to the stamp of the English text
 */
record StampsDocument(Map<String, Map<String, String>> exercises) {

  private static final int DIGITS = 8;

  /** The texts that are translated as such; cautions, notes and doses are known by their English phrases. */
  private static final Map<TextField, Field<?>> STAMPED =
      new EnumMap<>(
          Map.of(
              TextField.NAME, Field.NAME,
              TextField.INSTRUCTIONS, Field.INSTRUCTIONS,
              TextField.CUES, Field.CUES,
              TextField.FEEL, Field.FEEL,
              TextField.PROGRESSION, Field.PROGRESSION,
              TextField.VARIANTS, Field.VARIANTS));

  /** The stamps of the texts that an exercise has now. */
  static Map<String, String> of(Exercise english) {
    Map<String, String> stamps = new TreeMap<>();
    STAMPED.forEach(
        (text, field) ->
            stamps.put(text.word(), Fingerprint.of(field.of(english)).substring(0, DIGITS)));
    return stamps;
  }

  /** The texts whose English has changed; none of an exercise that was never stamped. */
  Set<TextField> outdated(Exercise english) {
    Set<TextField> outdated = EnumSet.noneOf(TextField.class);
    Map<String, String> now = of(english);
    Map<String, String> then = exercises.getOrDefault(english.slug(), now);
    STAMPED.keySet().stream()
        .filter(text -> !now.get(text.word()).equals(then.get(text.word())))
        .forEach(outdated::add);
    return outdated;
  }
}
