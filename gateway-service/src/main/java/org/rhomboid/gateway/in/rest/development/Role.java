package org.rhomboid.gateway.in.rest.development;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a caller may do: the values of the token's {@code groups}. */
enum Role {
  @JsonProperty("member")
  MEMBER("member"),
  @JsonProperty("coach")
  COACH("coach"),
  @JsonProperty("tenant-admin")
  TENANT_ADMIN("tenant-admin"),
  @JsonProperty("analyst")
  ANALYST("analyst"),
  @JsonProperty("platform-admin")
  PLATFORM_ADMIN("platform-admin");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** As it stands in a token. */
  @Override
  public String toString() {
    return id;
  }
}
