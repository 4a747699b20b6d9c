package org.rhomboid.kit.page;

import static java.time.ZoneOffset.UTC;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.rhomboid.kit.problem.ProblemException;

/**
 * The position after the last item of a page: the sort key of that item, opaque to clients. It selects only a position; what may be seen is decided by the
 * tenant and the filters of the request that carries it.
 */
public record Cursor(List<String> key) {

  private static final String SEPARATOR = "\u001f";
  private static final String VERSION = "1";
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  public static Cursor of(String... key) {
    return new Cursor(List.of(key));
  }

  public String encoded() {
    String text = VERSION + SEPARATOR + String.join(SEPARATOR, key);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param parts how many parts the sort key has
   * @throws ProblemException 422 at {@code /cursor} when it is not one that this API gave
   */
  public static Cursor decode(String encoded, int parts) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
      String[] found = text.split(SEPARATOR, -1);
      if (found.length == parts + 1 && found[0].equals(VERSION) && text.indexOf('\0') < 0) {
        return new Cursor(List.of(found).subList(1, found.length));
      }
    } catch (IllegalArgumentException notBase64) {
      throw unknown();
    }
    throw unknown();
  }

  /**
   * A part that is an instant.
   *
   * @throws ProblemException 422 where it is none that a column holds
   */
  public Instant instant(int part) {
    return read(() -> inRange(Instant.parse(key.get(part))));
  }

  /** A part that is a date; as {@link #instant}. */
  public LocalDate date(int part) {
    return read(() -> LocalDate.ofInstant(inRange(startOf(LocalDate.parse(key.get(part)))), UTC));
  }

  /** A part that is an id; as {@link #instant}. */
  public UUID id(int part) {
    return read(() -> UUID.fromString(key.get(part)));
  }

  private static <T> T read(Supplier<T> part) {
    try {
      return part.get();
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw unknown();
    }
  }

  private static Instant startOf(LocalDate date) {
    return date.atStartOfDay(UTC).toInstant();
  }

  private static Instant inRange(Instant instant) {
    if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
      throw new IllegalArgumentException("a year that no column holds");
    }
    return instant;
  }

  /** For a key part that has the right place but not the right form. */
  public static ProblemException unknown() {
    return ProblemException.invalid(
        "/cursor", "not a cursor of this list: start again without one");
  }
}
