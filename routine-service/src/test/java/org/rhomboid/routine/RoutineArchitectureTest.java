package org.rhomboid.routine;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rhomboid.kit.test.ServiceArchitecture;
import org.rhomboid.routine.in.clock.Lane;

@DisplayName("routine-service")
class RoutineArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheShape() {
    return ServiceArchitecture.of("org.rhomboid.routine", Lane.class);
  }
}
