package org.rhomboid.progress.usecase.privacy;

import java.util.Collection;
import java.util.Set;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.identity.TenantScoped;
import org.rhomboid.progress.domain.privacy.Role;

/** Somebody who does something that may have to be recorded, with the roles in which it is done. */
public record Actor(Member member, Set<Role> roles) implements TenantScoped {

  /** @param roles as the token names them */
  public static Actor of(Member member, Collection<String> roles) {
    return new Actor(member, Role.among(roles));
  }

  @Override
  public Tenant tenant() {
    return member.tenant();
  }

  /** Whether what is read in these roles is recorded. */
  public boolean oversees() {
    return roles.stream().anyMatch(Role::isOverseer);
  }
}
