package org.rhomboid.catalog.domain.layer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.text.TextField;

/**
 * What an exercise says in English, a value a text: a translation was made of one, and is outdated when it changes. Aliases are no translation of each other, and
 * the reason of a caution is known by its words.
 */
public final class EnglishTexts {

  private static final Map<TextField, Field<?>> FIELDS =
      new EnumMap<>(
          Map.of(
              TextField.NAME, Field.NAME,
              TextField.INSTRUCTIONS, Field.INSTRUCTIONS,
              TextField.CUES, Field.CUES,
              TextField.FEEL, Field.FEEL,
              TextField.PROGRESSION, Field.PROGRESSION,
              TextField.VARIANTS, Field.VARIANTS,
              TextField.NOTES, Field.NOTES));

  private EnglishTexts() {}

  public static Map<TextField, Object> of(Exercise exercise) {
    Map<TextField, Object> texts = new EnumMap<>(TextField.class);
    FIELDS.forEach((text, field) -> texts.put(text, field.of(exercise)));
    Map<String, String> why = new TreeMap<>();
    exercise.doses().forEach(dose -> dose.why().ifPresent(it -> why.put(dose.source().word(), it)));
    texts.put(TextField.DOSES, why);
    return texts;
  }

  static Set<TextField> changed(Exercise then, Exercise now) {
    Map<TextField, Object> before = of(then);
    Set<TextField> changed = EnumSet.noneOf(TextField.class);
    of(now).entrySet().stream()
        .filter(text -> !text.getValue().equals(before.get(text.getKey())))
        .forEach(text -> changed.add(text.getKey()));
    return changed;
  }
}
