/**
 * How much one may ask for, so that all are served: a token bucket for each tenant, for each client and for each address that sends no token, and places at each
 * service that tenants share out between them.
 *
 * <p>A refusal costs little and is held back for a moment, so that who asks again at once, over many connections, keeps the processors no busier than
 * another. A bucket is known only to this instance: with several, each allows what is set.
 */
package org.rhomboid.gateway.in.rest.limit;
