package org.rhomboid.catalog.domain.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.catalog.domain.Vocabulary;

/** What a draft has to keep to before it is published, all of it checked at once. */
public final class DraftRules {

  private static final List<Field<?>> REQUIRED =
      List.of(Field.NAME, Field.KIND, Field.POSITIONS, Field.TARGETS, Field.INSTRUCTIONS);

  private final Vocabulary vocabulary;
  private final CatalogView view;
  private final String slug;
  private final Draft draft;
  private final List<Breach> breaches = new ArrayList<>();

  private DraftRules(Vocabulary vocabulary, CatalogView view, String slug, Draft draft) {
    this.vocabulary = vocabulary;
    this.view = view;
    this.slug = slug;
    this.draft = draft;
  }

  /** @return every rule that is broken; empty: it can be published */
  public static List<Breach> broken(
      Vocabulary vocabulary, CatalogView view, String slug, Draft draft) {
    DraftRules rules = new DraftRules(vocabulary, view, slug, draft);
    rules.check();
    return List.copyOf(rules.breaches);
  }

  private void check() {
    Optional<Exercise> library = view.under(slug).map(Revision::exercise);
    notRecalled();
    library.ifPresentOrElse(this::keepsWhatTheLibraryDecides, this::hasWhatAnExerciseNeeds);
    speaksInKnownWords();
    namesWhatThereIs();
    breaches.addAll(CautionRules.broken(view, slug, draft));
    breaches.addAll(LadderRules.broken(view, slug, kind(library), draft));
    breaches.addAll(TranslationRules.broken(library, draft));
  }

  /** Safety: what was recalled for everybody does not come back as somebody's own. */
  private void notRecalled() {
    boolean recalled =
        view.library(slug).filter(entry -> entry.revision().state() == State.RECALLED).isPresent();
    if (recalled) {
      refuse("/slug", "was recalled by the library as not safe: it cannot be published again");
    }
  }

  private void hasWhatAnExerciseNeeds() {
    REQUIRED.stream()
        .filter(field -> draft.get(field).isEmpty())
        .forEach(field -> refuse("/" + field, "is required of an exercise of your own"));
    emptyOf(Field.POSITIONS);
    emptyOf(Field.TARGETS);
    emptyOf(Field.INSTRUCTIONS);
  }

  private void keepsWhatTheLibraryDecides(Exercise library) {
    if (draft.get(Field.KIND).filter(kind -> kind != library.traits().kind()).isPresent()) {
      refuse("/kind", "an overlay keeps the library's kind, " + library.traits().kind().word());
    }
    List<String> never = library.guidance().neverOn();
    if (draft.get(Field.NEVER_ON).filter(own -> !own.containsAll(never)).isPresent()) {
      refuse("/neverOn", "keeps what the library is never done on: " + String.join(", ", never));
    }
    emptyOf(Field.POSITIONS);
    emptyOf(Field.TARGETS);
    emptyOf(Field.INSTRUCTIONS);
  }

  private void emptyOf(Field<? extends List<?>> field) {
    if (draft.get(field).filter(List::isEmpty).isPresent()) {
      refuse("/" + field, "has at least one entry");
    }
  }

  private void speaksInKnownWords() {
    draft
        .get(Field.TRADITION)
        .flatMap(tradition -> tradition)
        .ifPresent(word -> known("/tradition", word, vocabulary.traditions()));
    draft.get(Field.POSITIONS).ifPresent(it -> known("/positions/", it, vocabulary.positions()));
    draft.get(Field.TARGETS).ifPresent(it -> known("/targets/", it, vocabulary.targets()));
    draft.get(Field.NEVER_ON).ifPresent(it -> known("/neverOn/", it, vocabulary.targets()));
    draft
        .get(Field.EQUIPMENT)
        .ifPresent(
            equipment -> {
              known("/equipment/allOf/", equipment.allOf(), vocabulary.equipment());
              known("/equipment/anyOf/", equipment.anyOf(), vocabulary.equipment());
            });
    draft
        .get(Field.BREATH)
        .ifPresent(
            breath ->
                breath
                    .keySet()
                    .forEach(it -> known("/breath/" + it, it, vocabulary.breathPhases())));
    draft
        .get(Field.CAUTIONS)
        .ifPresent(
            cautions ->
                each(
                    cautions,
                    (at, caution) ->
                        known(
                            "/cautions/" + at + "/condition",
                            caution.condition(),
                            vocabulary.conditions())));
  }

  private void namesWhatThereIs() {
    draft
        .get(Field.PAIRS_WELL_WITH)
        .ifPresent(slugs -> each(slugs, (at, it) -> another("/pairsWellWith/" + at, it)));
  }

  private Optional<Kind> kind(Optional<Exercise> library) {
    return library.map(exercise -> exercise.traits().kind()).or(() -> draft.get(Field.KIND));
  }

  private void another(String at, String other) {
    if (other.equals(slug) || view.find(other).isEmpty()) {
      refuse(at, "is the slug of another exercise that you see");
    }
  }

  private void known(String at, Collection<String> words, Map<String, String> known) {
    each(List.copyOf(words), (index, word) -> known(at + index, word, known));
  }

  private void known(String at, String word, Map<String, String> known) {
    if (!known.containsKey(word)) {
      refuse(at, "must be one of " + String.join(", ", known.keySet()));
    }
  }

  private void refuse(String pointer, String detail) {
    breaches.add(new Breach(pointer, detail));
  }

  private static <T> void each(List<T> list, BiConsumer<Integer, T> check) {
    for (int i = 0; i < list.size(); i++) {
      check.accept(i, list.get(i));
    }
  }
}
