package org.rhomboid.catalog;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.OpenApiDocument;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CatalogOpenApiContractTest extends OpenApiDocument {}
