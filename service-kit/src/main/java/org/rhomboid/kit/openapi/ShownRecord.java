package org.rhomboid.kit.openapi;

import java.util.Set;
import java.util.TreeSet;

/**
 * What can be promised of a record in an answer.
 *
 * @param all its properties
 * @param always those that are always there
 * @param nullable those that may be null
 */
record ShownRecord(Set<String> all, Set<String> always, Set<String> nullable) {

  /** Of a record that has the properties of both. */
  ShownRecord and(ShownRecord more) {
    return new ShownRecord(
        union(all, more.all), union(always, more.always), union(nullable, more.nullable));
  }

  /** What holds of both, where it may be either. */
  ShownRecord weaker(ShownRecord other) {
    Set<String> both = new TreeSet<>(always);
    both.retainAll(other.always);
    return new ShownRecord(all, both, union(nullable, other.nullable));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }
}
