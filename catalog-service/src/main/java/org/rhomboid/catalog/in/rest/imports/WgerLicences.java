package org.rhomboid.catalog.in.rest.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whose a text of wger is and under which licence. It names the licence of an exercise by an object and that of a translation by the
 * licence's id; the text is the translation's, so its licence and author come first.
 *
 * @param byName by short name in lower case
 */
record WgerLicences(String source, Map<String, String> byName, Map<Integer, String> byId) {

  /** Notes the attribution, or refuses the row: what nobody may use, or nobody is named for, is not taken over. */
  void read(SentItem item, SentItem translation, RowReading row) {
    Optional<String> licence = of(item, translation);
    Optional<String> author = author(item, translation);
    if (licence.isEmpty()) {
      item.refuse("license", "a licence that is known here is required: " + byName.keySet());
    }
    if (author.isEmpty()) {
      item.refuse("license_author", "an author is required");
    }
    licence.ifPresent(id -> row.draft.withObject("/attribution").put("licence", id));
    author.ifPresent(name -> row.draft.withObject("/attribution").put("author", name));
    item.object("license")
        .flatMap(object -> object.text("url"))
        .filter(url -> licence.equals(ofExercise(item)))
        .ifPresent(url -> row.draft.withObject("/attribution").put("licenceUrl", url));
    row.draft.withObject("/attribution").put("source", source(item));
  }

  Optional<String> of(SentItem item, SentItem translation) {
    OptionalInt id = translation.number("license");
    return id.isPresent() ? Optional.ofNullable(byId.get(id.getAsInt())) : ofExercise(item);
  }

  private Optional<String> ofExercise(SentItem item) {
    return item.object("license")
        .flatMap(licence -> licence.text("short_name"))
        .map(name -> byName.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> author(SentItem item, SentItem translation) {
    return translation
        .text("license_author")
        .or(() -> item.text("license_author"))
        .or(() -> joined(translation.texts("author_history")))
        .or(() -> joined(item.texts("author_history")));
  }

  private static Optional<String> joined(List<String> names) {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private String source(SentItem item) {
    OptionalInt id = item.number("id");
    return id.isPresent() ? source + "/api/v2/exerciseinfo/" + id.getAsInt() + "/" : source;
  }
}
