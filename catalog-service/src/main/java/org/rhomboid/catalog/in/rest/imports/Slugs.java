package org.rhomboid.catalog.in.rest.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Slugs from names. */
final class Slugs {

  private static final int LONGEST = 100;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,49}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  /** Letters that do not come apart into one of a to z and a mark. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i");

  private Slugs() {}

  static boolean isSlug(String text) {
    return text.length() <= LONGEST && SLUG.matcher(text).matches();
  }

  /** The name in kebab-case, accents taken off; empty where nothing of it is a letter of a to z or a digit. */
  static Optional<String> of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String lower = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      lower = lower.replace(letter.getKey(), letter.getValue());
    }
    String kebab = trimmed(BETWEEN_WORDS.matcher(lower).replaceAll("-"));
    String slug = kebab.length() <= LONGEST ? kebab : trimmed(kebab.substring(0, LONGEST));
    return Optional.of(slug).filter(Slugs::isSlug);
  }

  private static String trimmed(String kebab) {
    int from = kebab.startsWith("-") ? 1 : 0;
    int to = kebab.endsWith("-") ? kebab.length() - 1 : kebab.length();
    return from < to ? kebab.substring(from, to) : "";
  }
}
