package org.rhomboid.kit.identity;

import java.util.List;

/** What a caller may be to an organisation: the values of the claim {@code groups} that mean something here. */
public final class Roles {

  public static final String MEMBER = "member";
  public static final String COACH = "coach";
  public static final String TENANT_ADMIN = "tenant-admin";
  public static final String ANALYST = "analyst";

  /** Acts on what all tenants share: the issuer of one tenant does not give it unless the operator says so. */
  public static final String PLATFORM_ADMIN = "platform-admin";

  public static final List<String> ALL =
      List.of(MEMBER, COACH, TENANT_ADMIN, ANALYST, PLATFORM_ADMIN);

  private Roles() {}
}
