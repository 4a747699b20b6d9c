package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.kit.problem.Violation;

/**
 * One row as it was understood.
 *
 * @param number from 1
 * @param line where it begins, where the format has lines; else null
 * @param slug null where the row has none that is one
 * @param hidden whether the exercise is to be hidden
 * @param draft the exercise in the shape of our own API, its attribution included; of a refused row as far as it was understood; null once it
 *     was read as such
 * @param picturesLeftOut how many pictures and videos it has: none is ever taken over
 * @param notes what a reader of the answer should know
 * @param errors why it is refused, pointers relative to the row; empty: it is not
 */
public record ReadRow(
    int number,
    Integer line,
    String slug,
    boolean hidden,
    ObjectNode draft,
    int picturesLeftOut,
    List<String> notes,
    List<Violation> errors) {

  public ReadRow {
    notes = List.copyOf(notes);
    errors = List.copyOf(errors);
  }

  public boolean refused() {
    return !errors.isEmpty();
  }

  /** What an answer says of it: thousands of trees are not kept for that. */
  public ReadRow withoutDraft() {
    return new ReadRow(number, line, slug, hidden, null, picturesLeftOut, notes, errors);
  }

  /** With one more note. */
  public ReadRow with(String note) {
    List<String> more = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new ReadRow(number, line, slug, hidden, draft, picturesLeftOut, more, errors);
  }

  public ReadRow refusedFor(List<Violation> violations) {
    return new ReadRow(number, line, slug, hidden, draft, picturesLeftOut, notes, violations);
  }
}
