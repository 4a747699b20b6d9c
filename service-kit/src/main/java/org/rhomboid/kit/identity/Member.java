package org.rhomboid.kit.identity;

import java.util.regex.Pattern;

/**
 * A person inside one tenant, known by the subject of the token only.
 *
 * @param id 1 to 128 characters, no control character, nothing that looks like an e-mail address (no personal data is needed)
 */
public record Member(Tenant tenant, String id) implements TenantScoped {

  private static final int LONGEST = 128;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  /**
   * @throws IllegalArgumentException when the tenant is absent or the id has another form
   */
  public Member {
    if (tenant == null) {
      throw new IllegalArgumentException("a member belongs to a tenant");
    }
    if (id == null || id.isEmpty() || id.length() > LONGEST) {
      throw new IllegalArgumentException("a member id has 1 to 128 characters");
    }
    if (id.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a member id has no control characters");
    }
    if (EMAIL.matcher(id).matches()) {
      throw new IllegalArgumentException("a member id is not an e-mail address");
    }
  }

  /** The Kafka key and lock name of this member: {@code tenant/member}. */
  public String key() {
    return tenant.id() + "/" + id;
  }
}
