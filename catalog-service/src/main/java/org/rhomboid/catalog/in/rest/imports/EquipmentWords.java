package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What English instructions need beside what their item names: "body only" stretches like to use a wall or a doorway, and a plan
 * must not hand them to somebody who has none.
 */
final class EquipmentWords {

  private static final String REFUSED = "refused";

  private final Map<String, String> table;
  private final Map<String, Phrases> phrases = new LinkedHashMap<>();

  private EquipmentWords(Map<String, String> table) {
    this.table = table;
    table.keySet().forEach(word -> phrases.put(word, new Phrases(List.of(word))));
  }

  static EquipmentWords shipped() {
    return new EquipmentWords(
        Tables.read("equipment-words.yaml", new TypeReference<LinkedHashMap<String, String>>() {}));
  }

  /**
   * Notes all that is needed, or refuses the row.
   *
   * @param named what the item names, in our words
   */
  void read(Collection<String> named, List<String> instructions, String pointer, RowReading row) {
    String text = String.join("\n", instructions);
    Set<String> needed = new LinkedHashSet<>(named);
    List<String> unknown = new ArrayList<>();
    phrases.forEach(
        (word, says) -> {
          if (says.standIn(text) && !REFUSED.equals(table.get(word))) {
            needed.add(table.get(word));
          } else if (says.standIn(text)) {
            unknown.add(word);
          }
        });
    if (!unknown.isEmpty()) {
      row.refuse(
          pointer,
          "the instructions name what the catalog has no equipment for: "
              + String.join(", ", unknown));
    }
    note(needed, named, row);
  }

  private static void note(Set<String> needed, Collection<String> named, RowReading row) {
    needed.forEach(row.draft.withArray("/equipment/allOf")::add);
    List<String> inferred = needed.stream().filter(word -> !named.contains(word)).toList();
    if (!inferred.isEmpty()) {
      row.inferred("Read off the instructions: equipment " + String.join(", ", inferred) + ".");
    }
  }
}
