/**
 * The public API is the services' API: what is not composed here is passed through, byte for byte, to the service that owns it.
 *
 * <p>Written on Vert.x' own HTTP client, not on a proxy library: the body limit while a body streams, the deadline and what a cut connection means to
 * either side are the substance of it. Everything of one exchange happens on one event loop, so it needs no locks.
 */
package org.rhomboid.gateway.in.rest.forwarding;
