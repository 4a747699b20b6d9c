/** The document of the events that the platform publishes. */
package org.rhomboid.gateway.in.rest.asyncapi;
