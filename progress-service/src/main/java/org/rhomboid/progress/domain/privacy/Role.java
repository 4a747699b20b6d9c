package org.rhomboid.progress.domain.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a person may be to an organisation, as tokens name it. */
public enum Role {
  MEMBER("member", false),
  COACH("coach", true),
  ANALYST("analyst", true),
  TENANT_ADMIN("tenant-admin", true),
  PLATFORM_ADMIN("platform-admin", true);

  private final String code;
  private final boolean overseer;

  Role(String code, boolean overseer) {
    this.code = code;
    this.overseer = overseer;
  }

  /** As a token names it. */
  public String code() {
    return code;
  }

  /** Whether somebody in this role looks at what concerns others, so that it is recorded. */
  public boolean isOverseer() {
    return overseer;
  }

  /** The roles among these names; others are not ours. */
  public static Set<Role> among(Collection<String> names) {
    EnumSet<Role> found = EnumSet.noneOf(Role.class);
    Arrays.stream(values()).filter(role -> names.contains(role.code)).forEach(found::add);
    return Collections.unmodifiableSet(found);
  }
}
