package org.rhomboid.kit.test.planted.wellshaped.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.kit.test.planted.wellshaped.domain.Thing;

public class FindThing {

  private final Things things;

  FindThing(Things things) {
    this.things = things;
  }

  @TenantTransaction
  public Uni<Thing> find(Member member, UUID id) {
    return things.find(member, id).map(found -> found);
  }
}
