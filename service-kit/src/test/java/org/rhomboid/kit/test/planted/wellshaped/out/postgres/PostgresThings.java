package org.rhomboid.kit.test.planted.wellshaped.out.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.test.planted.wellshaped.domain.Thing;
import org.rhomboid.kit.test.planted.wellshaped.usecase.Things;

final class PostgresThings implements Things {

  @Override
  public Uni<Thing> find(Member member, UUID id) {
    return Panache.getSession().chain(session -> session.find(Thing.class, id));
  }
}
