/**
 * Parts of composed answers, asked for over HTTP. One request is {@link org.rhomboid.gateway.out.rest.part.UpstreamCall}: bounded in time and size. What guards
 * it is one for each service: a part of it that is ill is soon asked no more, and never holds more than its own connections.
 */
package org.rhomboid.gateway.out.rest.part;
