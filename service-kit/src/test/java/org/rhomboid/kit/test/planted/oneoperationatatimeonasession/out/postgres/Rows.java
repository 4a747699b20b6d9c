package org.rhomboid.kit.test.planted.oneoperationatatimeonasession.out.postgres;

import io.smallrye.mutiny.Uni;

final class Rows {

  private Rows() {}

  static Uni<String> both(String one, String other) {
    Uni<String> first = Uni.createFrom().item(one);
    Uni<String> second = Uni.createFrom().item(other);
    return Uni.combine().all().unis(first, second).with(String::concat);
  }
}
