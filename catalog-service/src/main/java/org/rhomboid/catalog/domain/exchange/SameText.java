package org.rhomboid.catalog.domain.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rhomboid.catalog.domain.layer.CatalogView;

/** Which exercise has the same instructions, whatever its name: the same movement twice would be planned twice. */
final class SameText {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, String> slugs = new HashMap<>();

  /** Knows what the tenant sees. */
  SameText(CatalogView view) {
    view.all().forEach(shown -> add(shown.slug(), shown.exercise().guidance().instructions()));
  }

  /** The other exercise with these instructions; where there is none, this one is from now on. */
  Optional<String> otherThan(String slug, List<String> instructions) {
    return Optional.ofNullable(add(slug, instructions)).filter(other -> !other.equals(slug));
  }

  private String add(String slug, List<String> instructions) {
    String words = normalised(instructions);
    return words.isEmpty() ? null : slugs.putIfAbsent(words, slug);
  }

  /** Case, punctuation and where one step ends do not make another exercise. */
  private static String normalised(List<String> instructions) {
    String text = String.join(" ", instructions).toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(text).replaceAll(" ").strip();
  }
}
