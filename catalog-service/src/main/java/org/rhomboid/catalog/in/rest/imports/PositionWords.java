package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The position that English instructions begin in. Formats that do not name it say it in their first sentences; where those leave
 * a doubt, the item is refused, as somebody may not be able to take the position that we would make up.
 */
final class PositionWords {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:\\n]+");
  private static final Phrases OR = new Phrases(List.of("or"));

  private final Map<String, Position> positions;
  private final Map<String, Phrases> phrases = new LinkedHashMap<>();

  private PositionWords(Map<String, Position> positions) {
    this.positions = positions;
    positions.forEach((word, position) -> phrases.put(word, new Phrases(position.says())));
  }

  /** @param ratherThan positions whose words are also used for this one */
  private record Position(List<String> says, List<String> ratherThan) {

    private Position {
      ratherThan = ratherThan == null ? List.of() : ratherThan;
    }
  }

  static PositionWords shipped() {
    return new PositionWords(
        Tables.read("positions.yaml", new TypeReference<LinkedHashMap<String, Position>>() {}));
  }

  /** Notes the position, or refuses the row. */
  void read(List<String> instructions, String pointer, RowReading row) {
    Optional<String> telling =
        instructions.stream()
            .flatMap(SENTENCE_END::splitAsStream)
            .filter(sentence -> !in(sentence).isEmpty())
            .findFirst();
    List<String> found = telling.map(this::in).orElse(List.of());
    if (found.isEmpty()) {
      row.refuse(pointer, "position not stated: send the item as an exercise-pack with positions");
    } else if (found.size() > 1 && !OR.standIn(telling.orElseThrow())) {
      row.refuse(
          pointer,
          "position not clear, one sentence says "
              + String.join(" and ", found)
              + ": send the item as an exercise-pack with positions");
    } else {
      row.texts("positions", found);
      row.inferred("Read off the instructions: positions " + String.join(", ", found) + ".");
    }
  }

  private List<String> in(String sentence) {
    List<String> found = new ArrayList<>();
    phrases.forEach(
        (word, says) -> {
          if (says.standIn(sentence)) {
            found.add(word);
          }
        });
    List<String> rather =
        found.stream().flatMap(word -> positions.get(word).ratherThan().stream()).toList();
    found.removeAll(rather);
    return found;
  }
}
