package org.rhomboid.gateway.usecase.part;

/**
 * Under which a part is kept.
 *
 * @param owner a member's key, a tenant's id, or empty: for everybody
 * @param variant range and language
 */
public record PartKey(PartName name, String owner, String variant) {

  public static PartKey of(PartName name, Asking asking) {
    return of(Wanted.of(name), asking);
  }

  static PartKey of(Wanted wanted, Asking asking) {
    return new PartKey(
        wanted.name(), wanted.name().owner(asking), wanted.range() + "/" + asking.language());
  }
}
