package org.rhomboid.kit.test.planted.nobodywaits.usecase;

import io.smallrye.mutiny.Uni;

final class ReadThing {

  private ReadThing() {}

  static String read(String thing) {
    return Uni.createFrom().item(thing).await().indefinitely();
  }
}
