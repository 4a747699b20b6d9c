package org.rhomboid.kit.test.planted.wellshaped.in.rest;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.rhomboid.kit.identity.Caller;
import org.rhomboid.kit.test.planted.wellshaped.domain.Thing;
import org.rhomboid.kit.test.planted.wellshaped.usecase.FindThing;

record ThingResource(Caller caller, FindThing findThing) {

  Uni<Thing> find(String id) {
    return findThing.find(caller.member(), UUID.fromString(id));
  }
}
