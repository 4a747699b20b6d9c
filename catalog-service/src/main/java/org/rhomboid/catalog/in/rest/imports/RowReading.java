package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rhomboid.kit.problem.Violation;

/** What is understood of a row so far. */
final class RowReading {

  /** They stand where a slug would. */
  private static final Set<String> PATHS = Set.of("import", "export");

  final ObjectNode draft = JsonNodeFactory.instance.objectNode();
  private final List<String> notes = new ArrayList<>();
  private final List<Violation> errors = new ArrayList<>();
  private String slug;
  private boolean hidden;
  private int picturesLeftOut;

  void note(String text) {
    notes.add(text);
  }

  /** A note that stays with the exercise: who reads it later should know that the sender did not say it. */
  void inferred(String text) {
    note(text);
    draft.withArray("/notes").add(text);
  }

  void refuse(String pointer, String detail) {
    errors.add(new Violation(pointer, detail));
  }

  void slug(String text, String pointer) {
    if (Slugs.isSlug(text) && !PATHS.contains(text)) {
      slug = text;
    } else if (PATHS.contains(text)) {
      refuse(pointer, "is a path of the API: choose another one");
    } else {
      refuse(pointer, "must be kebab-case of a to z and 0 to 9, at most 100 characters");
    }
  }

  void slugOf(String name, String pointer) {
    Slugs.of(name)
        .ifPresentOrElse(
            made -> slug = made,
            () -> refuse(pointer, "no slug can be made of it: send the item as an exercise-pack"));
  }

  void hidden(boolean hide) {
    hidden = hide;
  }

  void leavesOutPictures(int count) {
    picturesLeftOut += count;
  }

  void texts(String field, List<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(draft.putArray(field)::add);
    }
  }

  ReadRow asRow(int number, Integer line) {
    return new ReadRow(number, line, slug, hidden, draft, picturesLeftOut, notes, errors);
  }
}
