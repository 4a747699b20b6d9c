package org.rhomboid.kit.page;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/** The query string read strictly: every parameter is named, an unknown or unreadable one is a violation, and all violations are answered at once. */
public final class Query {

  public static final int DEFAULT_LIMIT = 50;
  public static final int HIGHEST_LIMIT = 200;

  private final MultivaluedMap<String, String> parameters;
  private final Set<String> known = new TreeSet<>();
  private final List<Violation> violations = new ArrayList<>();

  private Query(MultivaluedMap<String, String> parameters) {
    this.parameters = parameters;
  }

  public static Query of(UriInfo uri) {
    return new Query(uri.getQueryParameters());
  }

  /** How many items a page has: 1 to 200, 50 when not said. */
  public int limit() {
    return one("limit", Query::wholeNumber, "a whole number from 1 to " + HIGHEST_LIMIT)
        .filter(limit -> within("limit", limit))
        .orElse(DEFAULT_LIMIT);
  }

  /** The position to go on from, when one is given. */
  public Optional<Cursor> cursor(int parts) {
    return one(
        "cursor",
        encoded -> Cursor.decode(encoded, parts),
        "a cursor of this list: start again without one");
  }

  public Optional<LocalDate> date(String name) {
    return one(name, Query::dateOf, "a date such as 2026-11-21, year 0001 to 9999");
  }

  /** A parameter that may stand once. */
  public <T> Optional<T> one(String name, Function<String, T> read, String accepted) {
    List<T> found = all(name, read, accepted);
    if (found.size() > 1) {
      violations.add(new Violation("/" + name, "may stand once"));
    }
    return found.stream().findFirst();
  }

  /** A parameter that may be repeated. */
  public <T> List<T> all(String name, Function<String, T> read, String accepted) {
    known.add(name);
    List<T> found = new ArrayList<>();
    for (String value : parameters.getOrDefault(name, List.of())) {
      try {
        found.add(read.apply(value));
      } catch (IllegalArgumentException | DateTimeParseException | ProblemException unreadable) {
        violations.add(new Violation("/" + name, "must be " + accepted));
      }
    }
    return found;
  }

  public void refuse(String name, String detail) {
    violations.add(new Violation("/" + name, detail));
  }

  /**
   * Call when every parameter was asked for.
   *
   * @throws ProblemException 422 with every violation, an unknown parameter among them
   */
  public Query checked() {
    for (String name : new TreeSet<>(parameters.keySet())) {
      if (!known.contains(name)) {
        violations.add(new Violation("/" + name, "unknown parameter; known are " + known));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    return this;
  }

  private boolean within(String name, int limit) {
    boolean fits = limit >= 1 && limit <= HIGHEST_LIMIT;
    if (!fits) {
      violations.add(new Violation("/" + name, "must be from 1 to " + HIGHEST_LIMIT));
    }
    return fits;
  }

  private static LocalDate dateOf(String value) {
    LocalDate date = LocalDate.parse(value);
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new IllegalArgumentException("a year that no column holds");
    }
    return date;
  }

  private static Integer wholeNumber(String value) {
    return Integer.valueOf(value);
  }
}
