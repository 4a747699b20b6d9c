package org.rhomboid.gateway.in.rest.forwarding;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rhomboid.kit.test.ServiceArchitecture;

class GatewayArchitectureTest {

  /** The route is where Vert.x hands over a request, and Vert.x knows no {@code Uni}: it subscribes. Nobody else does. */
  @TestFactory
  @DisplayName("The gateway has the shape of a service")
  Stream<DynamicTest> keepsTheShape() {
    return ServiceArchitecture.of("org.rhomboid.gateway", ForwardingRoute.class);
  }
}
