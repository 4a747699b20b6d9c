package org.rhomboid.catalog.in.rest.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Items of free-exercise-db: {@code id, name, force, level, mechanic, equipment, primaryMuscles, secondaryMuscles, instructions, category, images}. */
final class FreeExerciseDbReader implements ItemReader {

  private final Words words = Tables.read("free-exercise-db.yaml", new TypeReference<Words>() {});

  private final ForeignWords kinds = new ForeignWords("kind", words.kinds());
  private final ForeignWords levels = new ForeignWords("level", words.levels());
  private final ForeignWords equipment = new ForeignWords("equipment", words.equipment());
  private final ForeignWords muscles = new ForeignWords("target", words.muscles());
  private final PositionWords positionWords;
  private final EquipmentWords equipmentWords;

  FreeExerciseDbReader(PositionWords positionWords, EquipmentWords equipmentWords) {
    this.positionWords = positionWords;
    this.equipmentWords = equipmentWords;
  }

  record Words(
      Map<String, String> attribution,
      Map<String, String> kinds,
      Map<String, String> levels,
      Map<String, String> equipment,
      Map<String, String> muscles) {}

  @Override
  public void read(SentItem item, RowReading row) {
    item.required("name").ifPresent(name -> name(name, item, row));
    row.texts("aliases", item.texts("alternateNames"));
    kind(item, row);
    item.text("level")
        .flatMap(level -> levels.translate(level, item.at("level"), row))
        .ifPresent(row.draft.putArray("levels")::add);
    targets(item, row);
    instructions(item, row);
    words.attribution().forEach(row.draft.withObject("/attribution")::put);
    row.leavesOutPictures(item.count("images"));
    Foreign.noteWhatIsMissing(row);
  }

  private static void name(String name, SentItem item, RowReading row) {
    row.draft.put("name", name);
    row.slugOf(name, item.at("name"));
  }

  private void kind(SentItem item, RowReading row) {
    String equipment = item.text("equipment").orElse("");
    item.required("category")
        .map(category -> kindWord(category, equipment))
        .flatMap(word -> kinds.translate(word, item.at("category"), row))
        .ifPresent(kind -> row.draft.put("kind", kind));
  }

  private String kindWord(String category, String equipment) {
    String both = category + " with " + equipment;
    return words.kinds().containsKey(both) ? both : category;
  }

  private void targets(SentItem item, RowReading row) {
    List<String> sent =
        Stream.of("primaryMuscles", "secondaryMuscles")
            .flatMap(field -> item.texts(field).stream())
            .toList();
    if (item.texts("primaryMuscles").isEmpty()) {
      item.refuse("primaryMuscles", "at least one is required: it is the primary target");
    }
    row.texts("targets", muscles.translate(sent, item.at("primaryMuscles"), row));
  }

  private void instructions(SentItem item, RowReading row) {
    List<String> steps = item.texts("instructions");
    if (steps.isEmpty()) {
      item.refuse("instructions", "at least one step is required");
      return;
    }
    row.texts("instructions", steps);
    positionWords.read(steps, item.at("instructions"), row);
    List<String> named =
        equipment.translate(item.text("equipment").stream().toList(), item.at("equipment"), row);
    equipmentWords.read(named, steps, item.at("instructions"), row);
  }
}
