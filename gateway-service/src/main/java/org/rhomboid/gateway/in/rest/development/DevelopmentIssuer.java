package org.rhomboid.gateway.in.rest.development;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import io.vertx.core.http.HttpHeaders;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Signs a token for whoever asks: for one's own machine, which is why a production build does not have it. */
@Path("/dev/token")
@Startup
@IfBuildProperty(name = "rhomboid.development-issuer", stringValue = "true")
public final class DevelopmentIssuer {

  private static final Duration LIFE = Duration.ofHours(12);

  private final String issuer;
  private final PrivateKey key;

  DevelopmentIssuer(
      @ConfigProperty(name = "rhomboid.issuers.development.issuer") String issuer,
      @ConfigProperty(name = "rhomboid.development-key") java.nio.file.Path location)
      throws IOException, GeneralSecurityException {
    this.issuer = issuer;
    this.key = KeyUtils.decodePrivateKey(Files.readString(location), SignatureAlgorithm.RS256);
  }

  @POST
  @PermitAll
  @Operation(hidden = true)
  public Response issue(TokenRequest request) {
    TokenRequest asked = request.checked();
    Instant issued = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Instant expires = issued.plus(LIFE);
    TokenResponse answer = new TokenResponse(sign(asked, issued, expires), expires.toString());
    return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL.toString(), "no-store").build();
  }

  private String sign(TokenRequest asked, Instant issued, Instant expires) {
    JwtClaimsBuilder claims =
        Jwt.issuer(issuer)
            .audience("rhomboid")
            .subject(asked.member())
            .groups(Set.copyOf(asked.roles()))
            .claim("tenant", asked.tenant())
            .issuedAt(issued)
            .expiresAt(expires);
    if (asked.unit() != null) {
      claims.claim("unit", asked.unit());
    }
    return claims.jws().algorithm(SignatureAlgorithm.RS256).sign(key);
  }
}
