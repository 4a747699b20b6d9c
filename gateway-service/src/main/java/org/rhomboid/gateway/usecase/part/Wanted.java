package org.rhomboid.gateway.usecase.part;

/**
 * A part, in the form in which it is wanted.
 *
 * @param range such as {@code 28d}; empty where the part has none
 */
public record Wanted(PartName name, String range) {

  public static Wanted of(PartName name) {
    return new Wanted(name, "");
  }
}
