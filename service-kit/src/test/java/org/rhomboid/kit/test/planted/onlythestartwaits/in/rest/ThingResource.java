package org.rhomboid.kit.test.planted.onlythestartwaits.in.rest;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;

final class ThingResource {

  private ThingResource() {}

  static String read(String thing) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(() -> Uni.createFrom().item(thing));
  }
}
