package org.rhomboid.catalog.out.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.catalog.domain.text.Translation;

/**
 * One file of {@code texts/<language>/exercises}, as it is written.
 *
 * @param notes as many as the English ones, in their order
 * @param why the grounds of a dose, by its source
 */
record TranslationDocument(
    String slug,
    String name,
    List<String> aliases,
    List<String> instructions,
    List<String> cues,
    ExerciseDocument.FeelDocument feel,
    String progression,
    Map<String, Translation.VariantText> variants,
    List<String> notes,
    Map<String, String> why) {

  Translation toTranslation(
      Exercise english, ShippedTranslations.Phrases reasons, Set<TextField> outdated) {
    return new Translation(
        Optional.ofNullable(name),
        orEmpty(aliases),
        orEmpty(instructions),
        orEmpty(cues),
        Optional.ofNullable(feel).map(ExerciseDocument.FeelDocument::toFeel),
        Optional.ofNullable(progression),
        variants == null ? Map.of() : variants,
        phrases(english, reasons),
        outdated);
  }

  private Map<String, String> phrases(Exercise english, ShippedTranslations.Phrases reasons) {
    Map<String, String> phrases = new HashMap<>();
    for (Caution caution : english.cautions()) {
      reasons.of(caution.reason()).ifPresent(text -> phrases.put(caution.reason(), text));
    }
    List<String> inEnglish = english.provenance().notes();
    List<String> translated = new ArrayList<>(orEmpty(notes));
    if (translated.size() == inEnglish.size()) {
      for (int i = 0; i < inEnglish.size(); i++) {
        phrases.put(inEnglish.get(i), translated.get(i));
      }
    }
    if (why != null) {
      english.doses().forEach(dose -> because(dose, phrases));
    }
    return phrases;
  }

  private void because(Dose dose, Map<String, String> phrases) {
    String text = why.get(dose.source().word());
    dose.why().filter(reason -> text != null).ifPresent(reason -> phrases.put(reason, text));
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
