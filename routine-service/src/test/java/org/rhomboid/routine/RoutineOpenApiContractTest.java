package org.rhomboid.routine;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.OpenApiDocument;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("The API document of routine-service")
class RoutineOpenApiContractTest extends OpenApiDocument {}
