package org.rhomboid.gateway.in.rest.forwarding;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;

/**
 * A request whose token is verified.
 *
 * @param template of the public path, without {@code /api/v1}, such as {@code /exercises/{slug}}; empty where there is no such path
 */
public record AskedFor(
    RoutingContext exchange, SecurityIdentity identity, Member member, Optional<String> template) {}
