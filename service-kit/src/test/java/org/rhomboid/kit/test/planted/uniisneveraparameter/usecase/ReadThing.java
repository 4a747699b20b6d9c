package org.rhomboid.kit.test.planted.uniisneveraparameter.usecase;

import io.smallrye.mutiny.Uni;

final class ReadThing {

  private ReadThing() {}

  static Uni<Integer> length(Uni<String> thing) {
    return thing.map(String::length);
  }
}
