package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Items of wger's {@code exerciseinfo}: the texts are in its translations, an English one among them; the rest is of the exercise. */
final class WgerReader implements ItemReader {

  private static final String ENGLISH = "en";

  private final Words words = Tables.read("wger.yaml", new TypeReference<Words>() {});
  private final ForeignWords kinds = new ForeignWords("kind", words.kinds());
  private final ForeignWords equipment = new ForeignWords("equipment", words.equipment());
  private final ForeignWords muscles = new ForeignWords("target", words.muscles());
  private final WgerLicences licences;
  private final PositionWords positionWords;
  private final EquipmentWords equipmentWords;

  WgerReader(PositionWords positionWords, EquipmentWords equipmentWords) {
    this.positionWords = positionWords;
    this.equipmentWords = equipmentWords;
    this.licences = new WgerLicences(words.source(), words.licences(), words.licenceIds());
  }

  record Words(
      String source,
      Map<Integer, String> languages,
      Map<String, String> licences,
      Map<Integer, String> licenceIds,
      Map<String, String> kindWords,
      Map<String, String> kinds,
      Map<String, String> equipment,
      Map<String, String> muscles) {}

  @Override
  public void read(SentItem item, RowReading row) {
    row.leavesOutPictures(item.count("images") + item.count("videos"));
    List<SentItem> translations = item.objects("translations");
    Optional<SentItem> english = in(ENGLISH, translations);
    if (english.isEmpty()) {
      item.refuse("translations", "an English translation is required: the others are beside it");
      return;
    }
    english(item, english.get(), row);
    targets(item, row);
    licences.read(item, english.get(), row);
    translations.forEach(translation -> translated(item, translation, english.get(), row));
    Foreign.noteWhatIsMissing(row);
  }

  private void english(SentItem item, SentItem english, RowReading row) {
    Optional<String> name = english.required("name");
    name.ifPresent(text -> row.slugOf(text, english.at("name")));
    texts(english, row.draft);
    kind(item, name.orElse(""), row);
    List<String> steps = Html.steps(english.text("description").orElse(""));
    if (steps.isEmpty()) {
      english.refuse("description", "is required: it has the instructions");
      return;
    }
    positionWords.read(steps, english.at("description"), row);
    List<String> named = equipment.translate(names(item, "equipment"), item.at("equipment"), row);
    equipmentWords.read(named, steps, english.at("description"), row);
  }

  /** What is said in a language, the same of each. */
  private static void texts(SentItem translation, ObjectNode into) {
    translation.text("name").ifPresent(name -> into.put("name", name));
    add(into, "aliases", sub(translation, "aliases", "alias"));
    add(into, "instructions", Html.steps(translation.text("description").orElse("")));
    add(
        into,
        "cues",
        sub(translation, "notes", "comment").stream()
            .flatMap(comment -> Html.steps(comment).stream())
            .toList());
  }

  private void kind(SentItem item, String name, RowReading row) {
    Optional<String> said =
        words.kindWords().entrySet().stream()
            .filter(word -> new Phrases(List.of(word.getKey())).standIn(name))
            .map(Map.Entry::getValue)
            .sorted()
            .findFirst();
    String pointer = item.at("category");
    Optional<String> kind =
        said.or(() -> category(item).flatMap(word -> kinds.translate(word, pointer, row)));
    kind.ifPresent(
        found -> {
          row.draft.put("kind", found);
          row.inferred(
              "Read off "
                  + (said.isPresent() ? "the name" : "wger's category")
                  + ": kind "
                  + found
                  + ".");
        });
  }

  private static Optional<String> category(SentItem item) {
    Optional<String> category = item.object("category").flatMap(found -> found.text("name"));
    if (category.isEmpty()) {
      item.refuse("category", "is required, with its name");
    }
    return category;
  }

  private void targets(SentItem item, RowReading row) {
    if (names(item, "muscles").isEmpty()) {
      item.refuse("muscles", "at least one is required: it is the primary target");
    }
    List<String> sent =
        Stream.of("muscles", "muscles_secondary")
            .flatMap(field -> names(item, field).stream())
            .toList();
    row.texts("targets", muscles.translate(sent, item.at("muscles"), row));
  }

  private void translated(SentItem item, SentItem translation, SentItem english, RowReading row) {
    String language = language(translation);
    if (ENGLISH.equals(language)) {
      return;
    }
    if (language.isEmpty()) {
      row.note("Left out: a translation into a language that the catalog does not have.");
    } else if (!licences.of(item, translation).equals(licences.of(item, english))) {
      row.note("Left out: the translation " + language + ", it is under another licence.");
    } else {
      ObjectNode texts = row.draft.withObject("/translations/" + language);
      texts(translation, texts);
      List.of("instructions", "cues")
          .forEach(list -> asManyAsInEnglish(list, texts, language, row));
    }
  }

  /** A translation goes step by step beside the English text; one that is told otherwise would be shown beside the wrong step. */
  private static void asManyAsInEnglish(
      String list, ObjectNode texts, String language, RowReading row) {
    if (texts.has(list) && texts.path(list).size() != row.draft.path(list).size()) {
      texts.remove(list);
      row.note(
          "Left out: the "
              + list
              + " in "
              + language
              + ", there are more or fewer of them than in English.");
    }
  }

  private Optional<SentItem> in(String language, List<SentItem> translations) {
    return translations.stream()
        .filter(translation -> language.equals(language(translation)))
        .findFirst();
  }

  private String language(SentItem translation) {
    int id = translation.number("language").orElse(-1);
    return words.languages().getOrDefault(id, "");
  }

  private static List<String> names(SentItem item, String field) {
    return sub(item, field, "name");
  }

  private static List<String> sub(SentItem item, String field, String text) {
    return item.objects(field).stream().flatMap(entry -> entry.text(text).stream()).toList();
  }

  private static void add(ObjectNode into, String field, List<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(into.putArray(field)::add);
    }
  }
}
