package org.rhomboid.kit.test.planted.wellshaped.usecase;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.test.planted.wellshaped.domain.Thing;

public interface Things {

  Uni<Thing> find(Member member, UUID id);
}
