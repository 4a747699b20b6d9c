package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.layer.SampleExercise;
import org.rhomboid.catalog.domain.text.TextField;

/** With {@code -Drhomboid.restamp=true} it stamps all translations as made of the English texts as they are now. */
@DisplayName("The stamps of the translations")
final class StampsContractTest {

  private static final List<Exercise> ENGLISH = new ShippedLibrary().exercises();

  private final SampleExercise sample = new SampleExercise("band-row");

  @ParameterizedTest
  @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
  @DisplayName("are committed for every exercise, and are those of the English texts as they are")
  void committed(Language language) throws IOException {
    Path file = StampFiles.of(language);
    if (Boolean.getBoolean("rhomboid.restamp")) {
      StampFiles.write(file, StampFiles.stamped(ENGLISH));
    }
    assertThat(file).exists();
    assertThat(StampFiles.read(file))
        .as(
            "%s: an English text has changed. See to its translation, then run this test with -Drhomboid.restamp=true",
            file)
        .isEqualTo(StampFiles.stamped(ENGLISH));
  }

  @Test
  @DisplayName("are read as they were written")
  void roundTrip(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("stamps.yaml");
    StampFiles.write(file, StampFiles.stamped(ENGLISH));

    assertThat(StampFiles.read(file)).isEqualTo(StampFiles.stamped(ENGLISH));
    assertThat(Files.readString(file)).startsWith("# Of which").endsWith("\n");
  }

  @Test
  @DisplayName("tell which text has changed since it was translated, and no other")
  void changedEnglish() {
    StampsDocument stamps = StampFiles.stamped(List.of(sample.exercise()));
    assertThat(stamps.outdated(sample.exercise())).isEmpty();

    sample.instructions = List.of("Stand tall.", "Pull to the ribs.");
    assertThat(stamps.outdated(sample.exercise())).containsExactly(TextField.INSTRUCTIONS);
    sample.notes = List.of("Another note.");
    assertThat(stamps.outdated(sample.exercise()))
        .isEqualTo(Set.of(TextField.INSTRUCTIONS, TextField.NOTES));
  }

  @Test
  @DisplayName(
      "say nothing of an exercise that was never stamped, nor of what no translation is made of")
  void noStamp() {
    StampsDocument stamps = StampFiles.stamped(List.of(sample.exercise()));
    assertThat(stamps.outdated(new SampleExercise("seated-row").exercise())).isEmpty();

    sample.aliases = List.of("Yet another name");
    sample.targets = List.of("neck");
    assertThat(stamps.outdated(sample.exercise())).isEmpty();
  }
}
