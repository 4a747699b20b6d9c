package org.rhomboid.bench.store;

import java.util.Locale;

/**
 * Members whose names are numbers, so that pgbench can draw one.
 *
 * @param prefix of their names, without anything that SQL quotes
 */
public record MemberNames(String prefix, int digits) {

  /** @param number 0 or more */
  public String name(int number) {
    return prefix + String.format(Locale.ROOT, "%0" + digits + "d", number);
  }

  /** @param number an SQL expression */
  public String sql(String number) {
    return "('%s' || lpad((%s)::text, %d, '0'))".formatted(prefix, number, digits);
  }
}
