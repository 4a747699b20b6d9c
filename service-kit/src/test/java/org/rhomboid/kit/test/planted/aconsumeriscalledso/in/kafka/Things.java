package org.rhomboid.kit.test.planted.aconsumeriscalledso.in.kafka;

import org.eclipse.microprofile.reactive.messaging.Incoming;

final class Things {

  @Incoming("things")
  void on(String thing) {}
}
