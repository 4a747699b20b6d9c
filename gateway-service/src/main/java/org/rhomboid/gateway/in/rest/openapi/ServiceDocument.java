package org.rhomboid.gateway.in.rest.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document of one service.
 *
 * @param prefix what stands before its paths in the public API; empty where they are public as they are
 */
record ServiceDocument(String service, String prefix, ObjectNode document) {}
