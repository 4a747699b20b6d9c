package org.rhomboid.gateway;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.rhomboid.gateway.support.Surroundings;
import org.rhomboid.kit.test.OpenApiDocument;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@DisplayName("The API document of gateway-service")
class GatewayOpenApiContractTest extends OpenApiDocument {}
