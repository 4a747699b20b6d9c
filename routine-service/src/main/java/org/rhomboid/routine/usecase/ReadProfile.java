package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Reads the member's own profile. */
@ApplicationScoped
public class ReadProfile {

  private final Profiles profiles;

  ReadProfile(Profiles profiles) {
    this.profiles = profiles;
  }

  @TenantTransaction
  public Uni<Optional<SavedProfile>> read(Member member) {
    return profiles.find(member);
  }
}
