package org.rhomboid.progress;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rhomboid.kit.test.ServiceArchitecture;
import org.rhomboid.progress.in.clock.StreakClock;

@DisplayName("progress-service")
class ProgressArchitectureTest {

  @TestFactory
  Stream<DynamicTest> keepsTheShape() {
    return ServiceArchitecture.of("org.rhomboid.progress", StreakClock.class);
  }
}
