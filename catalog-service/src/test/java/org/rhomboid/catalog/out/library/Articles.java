package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles, where {@code -Drhomboid.articles} names their folder: they are not part of the project. */
final class Articles {

  private static final int COPIED = 8;

  private Articles() {}

  /** Their runs of 8 words; the test is skipped, and says so, where they are not there. */
  static SharedRuns runs() {
    Optional<Path> folder =
        Optional.ofNullable(System.getProperty("rhomboid.articles")).map(Path::of);
    assumeTrue(folder.isPresent(), "NOT COMPARED: -Drhomboid.articles names no folder of articles");
    return new SharedRuns(COPIED, in(folder.get()));
  }

  private static Stream<String> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> articles = files.filter(file -> file.toString().endsWith(".txt")).toList();
      assertThat(articles).as("articles in the folder").hasSize(5);
      return articles.stream().map(Articles::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
