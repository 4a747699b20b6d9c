package org.rhomboid.kit.test.planted.wellshaped.in.start;

import io.quarkus.vertx.VertxContextSupport;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.test.planted.wellshaped.usecase.FindThing;

record ThingsAtStart(FindThing findThing) {

  void find(Member member, UUID id) throws Throwable {
    VertxContextSupport.subscribeAndAwait(() -> findThing.find(member, id));
  }
}
