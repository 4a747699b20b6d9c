package org.rhomboid.kit.identity;

import java.util.regex.Pattern;

/**
 * A customer organisation.
 *
 * @param id 1 to 63 characters of {@code a-z}, {@code 0-9} and {@code -}, not starting with {@code -}; it has no slash, so it can stand before one
 *     in a Kafka key
 */
public record Tenant(String id) implements TenantScoped {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  /** The reserved tenant that owns what every tenant sees. No token can carry it. */
  public static final Tenant LIBRARY = new Tenant("library");

  /**
   * @throws IllegalArgumentException when the id has another form
   */
  public Tenant {
    if (id == null || !FORM.matcher(id).matches()) {
      throw new IllegalArgumentException("a tenant id is 1 to 63 characters of a-z, 0-9 and -");
    }
  }

  @Override
  public Tenant tenant() {
    return this;
  }
}
