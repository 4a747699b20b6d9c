package org.rhomboid.catalog.domain.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Guidance;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Naming;
import org.rhomboid.catalog.domain.Provenance;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.Variant;

/**
 * Reads an exercise in a language, a text at a time: the tenant's translation, else the library's, else the English text, and the status says which. Steps, cues
 * and variants are translated as a whole or not at all, so that one instruction is never in two languages; notes, cautions and grounds of doses stand each for
 * itself, and the status is that of the worst.
 */
public final class Localization {

  private final Exercise exercise;
  private final Translation own;
  private final Translation shipped;
  private final Map<TextField, TextStatus> texts = new EnumMap<>(TextField.class);

  private Localization(Exercise exercise, Language language) {
    this.exercise = exercise;
    this.own = exercise.translations().own(language);
    this.shipped = exercise.translations().shipped(language);
  }

  public static Localized of(Exercise exercise, Language language) {
    Localization reading = new Localization(exercise, language);
    if (language == Language.EN) {
      reading.original();
      return new Localized(exercise, language, reading.texts);
    }
    return new Localized(reading.translated(), language, reading.texts);
  }

  private void original() {
    Guidance guidance = exercise.guidance();
    texts.put(TextField.NAME, TextStatus.ORIGINAL);
    original(TextField.ALIASES, exercise.naming().aliases());
    original(TextField.INSTRUCTIONS, guidance.instructions());
    original(TextField.CUES, guidance.cues());
    original(TextField.FEEL, guidance.feel().stream().toList());
    original(TextField.PROGRESSION, guidance.progression().stream().toList());
    original(TextField.VARIANTS, guidance.variants());
    original(TextField.NOTES, exercise.provenance().notes());
    original(TextField.CAUTIONS, exercise.cautions());
    original(TextField.DOSES, exercise.doses().stream().flatMap(d -> d.why().stream()).toList());
  }

  private void original(TextField field, List<?> said) {
    if (!said.isEmpty()) {
      texts.put(field, TextStatus.ORIGINAL);
    }
  }

  private Exercise translated() {
    return new Exercise(
        exercise.slug(),
        naming(),
        exercise.traits(),
        guidance(),
        phrased(TextField.DOSES, exercise.doses(), Dose::why, Localization::because),
        provenance(),
        phrased(TextField.CAUTIONS, exercise.cautions(), c -> Optional.of(c.reason()), this::of),
        exercise.ladder(),
        exercise.translations());
  }

  /** Other names are no translation of the English ones: there may be none beside a translated name. */
  private Naming naming() {
    String name = one(TextField.NAME, exercise.naming().name(), Translation::name);
    boolean hasName = texts.get(TextField.NAME) != TextStatus.FALLBACK;
    List<String> aliases = own.aliases().isEmpty() ? shipped.aliases() : own.aliases();
    List<String> english = exercise.naming().aliases();
    boolean hasOthers = hasName || !aliases.isEmpty();
    if (!english.isEmpty() || !aliases.isEmpty()) {
      texts.put(TextField.ALIASES, hasOthers ? TextStatus.TRANSLATED : TextStatus.FALLBACK);
    }
    return new Naming(name, hasOthers ? aliases : english);
  }

  private Guidance guidance() {
    Guidance english = exercise.guidance();
    return new Guidance(
        all(TextField.INSTRUCTIONS, english.instructions(), Translation::instructions),
        cues(english.cues()),
        english.feel().map(feel -> one(TextField.FEEL, feel, Translation::feel)),
        english.breath(),
        english.progression().map(this::progression),
        variants(english.variants()),
        english.pairsWellWith(),
        english.followedBy(),
        english.neverOn());
  }

  private Provenance provenance() {
    Provenance english = exercise.provenance();
    List<String> notes =
        phrased(TextField.NOTES, english.notes(), Optional::of, (note, translated) -> translated);
    return new Provenance(
        english.identifiedFromDescription(), notes, english.ours(), english.attribution());
  }

  private Statement progression(Statement english) {
    String text = one(TextField.PROGRESSION, english.text(), Translation::progression);
    return new Statement(english.source(), text);
  }

  private List<Statement> cues(List<Statement> english) {
    List<String> texts =
        all(TextField.CUES, english.stream().map(Statement::text).toList(), Translation::cues);
    List<Statement> cues = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      cues.add(new Statement(english.get(i).source(), texts.get(i)));
    }
    return cues;
  }

  private List<Variant> variants(List<Variant> english) {
    if (english.isEmpty()) {
      return english;
    }
    Optional<Translation> translation =
        first(it -> english.stream().allMatch(v -> it.variants().containsKey(v.slug())));
    note(TextField.VARIANTS, translation);
    return translation
        .map(it -> english.stream().map(variant -> variant(variant, it)).toList())
        .orElse(english);
  }

  private static Variant variant(Variant english, Translation translation) {
    Translation.VariantText text = translation.variants().get(english.slug());
    return new Variant(english.slug(), english.level(), text.name(), text.text(), english.source());
  }

  private Caution of(Caution english, String reason) {
    return new Caution(english.condition(), english.severity(), reason, english.substitute());
  }

  private static Dose because(Dose english, String why) {
    return english.because(why);
  }

  private <T> T one(TextField field, T english, Function<Translation, Optional<T>> read) {
    Optional<Translation> translation = first(it -> read.apply(it).isPresent());
    note(field, translation);
    return translation.flatMap(read).orElse(english);
  }

  private List<String> all(
      TextField field, List<String> english, Function<Translation, List<String>> read) {
    if (english.isEmpty()) {
      return english;
    }
    Optional<Translation> translation = first(it -> read.apply(it).size() == english.size());
    note(field, translation);
    return translation.map(read).orElse(english);
  }

  /** Elements with a phrase each, translated where the phrase is. */
  private <T> List<T> phrased(
      TextField field,
      List<T> english,
      Function<T, Optional<String>> phrase,
      BiFunction<T, String, T> with) {
    List<String> phrases = english.stream().map(phrase).flatMap(Optional::stream).toList();
    if (phrases.isEmpty()) {
      return english;
    }
    texts.put(
        field,
        phrases.stream()
            .map(it -> knowing(it).map(has -> status(has, field)).orElse(TextStatus.FALLBACK))
            .max(Comparator.naturalOrder())
            .orElseThrow());
    UnaryOperator<T> localized =
        it ->
            phrase.apply(it).flatMap(this::translated).map(text -> with.apply(it, text)).orElse(it);
    return english.stream().map(localized).toList();
  }

  private Optional<String> translated(String phrase) {
    return knowing(phrase).map(it -> it.phrases().get(phrase));
  }

  private Optional<Translation> knowing(String phrase) {
    return first(it -> it.phrases().containsKey(phrase));
  }

  private Optional<Translation> first(Predicate<Translation> has) {
    return List.of(own, shipped).stream().filter(has).findFirst();
  }

  private void note(TextField field, Optional<Translation> translation) {
    texts.put(field, translation.map(it -> status(it, field)).orElse(TextStatus.FALLBACK));
  }

  private static TextStatus status(Translation translation, TextField field) {
    return translation.outdated().contains(field) ? TextStatus.OUTDATED : TextStatus.TRANSLATED;
  }
}
