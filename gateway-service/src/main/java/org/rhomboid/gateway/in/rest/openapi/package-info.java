/** One OpenAPI document of the whole public API, made of the documents that the services commit. */
package org.rhomboid.gateway.in.rest.openapi;
