package org.rhomboid.catalog;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rhomboid.kit.test.ServiceArchitecture;

class CatalogArchitectureTest {

  @TestFactory
  @DisplayName("The catalog has the shape of a service")
  Stream<DynamicTest> keepsTheShape() {
    return ServiceArchitecture.of("org.rhomboid.catalog");
  }
}
