/** What the OpenAPI documents of all services say alike, so that a resource is annotated only with what is its own. */
package org.rhomboid.kit.openapi;
