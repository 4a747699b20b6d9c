package org.rhomboid.catalog.domain.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.catalog.domain.Feel;

/**
 * The texts of an exercise in one language. What is empty is not translated.
 *
 * @param aliases other names in this language: not a translation of the English ones
 * @param instructions as many as the English ones, in their order; so are the cues
 * @param variants by the slug of the variant
 * @param phrases translations of single phrases by the English one: reasons of cautions, notes, the grounds of a dose
 * @param outdated the fields whose English text has changed since
 */
public record Translation(
    Optional<String> name,
    List<String> aliases,
    List<String> instructions,
    List<String> cues,
    Optional<Feel> feel,
    Optional<String> progression,
    Map<String, VariantText> variants,
    Map<String, String> phrases,
    Set<TextField> outdated) {

  /** Nothing is translated. */
  public static final Translation NONE =
      new Translation(
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Map.of(),
          Set.of());

  public Translation {
    aliases = List.copyOf(aliases);
    instructions = List.copyOf(instructions);
    cues = List.copyOf(cues);
    variants = Map.copyOf(variants);
    phrases = Map.copyOf(phrases);
    outdated = Collections.unmodifiableSet(sorted(outdated));
  }

  private static Set<TextField> sorted(Set<TextField> fields) {
    Set<TextField> sorted = EnumSet.noneOf(TextField.class);
    sorted.addAll(fields);
    return sorted;
  }

  /** Single phrases and nothing else. */
  public static Translation ofPhrases(Map<String, String> phrases) {
    return new Translation(
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        phrases,
        Set.of());
  }

  /** A variant's name and how it differs. */
  public record VariantText(String name, String text) {}

  /** Whether it says anything at all. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Where the English texts have changed since: what is translated of them is outdated. */
  public Translation outdatedBy(Set<TextField> changed) {
    Set<TextField> all = sorted(outdated);
    changed.stream().filter(this::says).forEach(all::add);
    return new Translation(
        name, aliases, instructions, cues, feel, progression, variants, phrases, all);
  }

  /** Of phrases it is known by the English one whether they are up to date. */
  private boolean says(TextField text) {
    return switch (text) {
      case NAME -> name.isPresent();
      case INSTRUCTIONS -> !instructions.isEmpty();
      case CUES -> !cues.isEmpty();
      case FEEL -> feel.isPresent();
      case PROGRESSION -> progression.isPresent();
      case VARIANTS -> !variants.isEmpty();
      case ALIASES, NOTES, CAUTIONS, DOSES -> false;
    };
  }

  /** Without what belongs to English texts that were replaced. Aliases belong to none. */
  Translation without(Set<TextField> replaced) {
    return new Translation(
        replaced.contains(TextField.NAME) ? Optional.empty() : name,
        aliases,
        replaced.contains(TextField.INSTRUCTIONS) ? List.of() : instructions,
        replaced.contains(TextField.CUES) ? List.of() : cues,
        replaced.contains(TextField.FEEL) ? Optional.empty() : feel,
        replaced.contains(TextField.PROGRESSION) ? Optional.empty() : progression,
        replaced.contains(TextField.VARIANTS) ? Map.of() : variants,
        phrases,
        outdated);
  }
}
