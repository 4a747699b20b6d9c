package org.rhomboid.progress;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.OpenApiDocument;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("The API document of progress-service")
class ProgressOpenApiContractTest extends OpenApiDocument {}
