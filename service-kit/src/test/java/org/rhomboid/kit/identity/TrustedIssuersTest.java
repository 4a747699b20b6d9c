package org.rhomboid.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.identity.key.PublishedKeys;
import org.rhomboid.kit.identity.key.Signer;

@DisplayName("Issuers")
class TrustedIssuersTest {

  private static final String ACME = "https://id.acme.example";
  private static final String GROUP = "https://id.group.example";
  private static final Signer RSA = Signer.rsa("rsa");
  private static final Signer EC = Signer.ec("ec");
  private static final Signer EDWARDS = Signer.edwards("edwards");
  private static final Signer OTHERS = Signer.rsa("others");
  private static final Set<String> SOME = Set.of("RS256", "PS256", "ES256", "EdDSA");

  private final Verification verification =
      new VerificationByIssuer(
          new TrustedIssuers(
              List.of(
                  issuer(ACME, SOME, mapping("realm_access/roles", "acme"), RSA, EC, EDWARDS),
                  issuer(
                      GROUP, Set.of("ES256"), mapping("groups", "globex", "initech"), OTHERS, EC))),
          VerificationDesk.onTheSpot());

  @Test
  @DisplayName("sign with any asymmetric algorithm that they are allowed")
  void algorithms() {
    for (String token :
        List.of(
            RSA.sign(claims(), "RS256"),
            RSA.sign(claims(), "PS256"),
            EC.sign(claims(), "ES256"),
            EDWARDS.sign(claims(), "EdDSA"))) {
      assertThat(verified(token).getSubject()).isEqualTo("mia");
    }
  }

  @Test
  @DisplayName("never sign with nothing, with a shared secret, or with what they are not allowed")
  void otherAlgorithms() {
    byte[] known = RSA.pair().getPublicKey().getEncoded();
    byte[] pem = Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(known);
    refused(Signer.sign(claims(), "none", null, null));
    refused(Signer.sign(claims(), "none", "rsa", null));
    refused(Signer.sign(claims(), "HS256", "rsa", new HmacKey(known)));
    refused(Signer.sign(claims(), "HS256", "rsa", new HmacKey(pem)));
    refused(Signer.sign(claims(), "HS512", null, new HmacKey(pem)));
    refused(RSA.sign(claims(), "RS512"));
    String group = OTHERS.sign(claims(c -> c.setIssuer(GROUP)), "RS256");
    refused(group);
  }

  @Test
  @DisplayName("have one algorithm for a key: another head on the same claims is refused")
  void confusedAlgorithms() {
    String rsa = RSA.sign(claims(), "RS256");
    String ec = EC.sign(claims(), "ES256");

    refused(head("{\"alg\":\"ES256\",\"kid\":\"rsa\"}") + rsa.substring(rsa.indexOf('.')));
    refused(head("{\"alg\":\"ES256\",\"kid\":\"ec\"}") + rsa.substring(rsa.indexOf('.')));
    refused(head("{\"alg\":\"PS256\",\"kid\":\"rsa\"}") + rsa.substring(rsa.indexOf('.')));
    refused(head("{\"alg\":\"RS256\",\"kid\":\"rsa\"}") + ec.substring(ec.indexOf('.')));
    refused(head("{\"alg\":\"none\"}") + rsa.substring(rsa.indexOf('.'), rsa.lastIndexOf('.') + 1));
    refused(head("{\"alg\":\"\"}") + rsa.substring(rsa.indexOf('.')));
    refused(head("{}") + rsa.substring(rsa.indexOf('.')));
    refused(head("{\"alg\":5}") + rsa.substring(rsa.indexOf('.')));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kid", "typ", "cty", "x5t", "x5t#S256", "crit", "b64"})
  @DisplayName("have made no token with a head of another form")
  void heads(String name) {
    String rsa = RSA.sign(claims(), "RS256");
    String kid = name.equals("kid") ? "" : ",\"kid\":\"rsa\"";

    for (String value : List.of("5", "[5]", "{}", "true")) {
      String head = "{\"alg\":\"RS256\"" + kid + ",\"" + name + "\":" + value + "}";
      refused(head(head) + rsa.substring(rsa.indexOf('.')));
    }
  }

  static Stream<Consumer<JwtClaims>> spoiled() {
    return Stream.of(
        claims -> claims.setAudience("somebody"),
        claims -> claims.unsetClaim("aud"),
        claims -> claims.setExpirationTime(Issuer.at(now(-TrustedIssuer.CLOCK_SKEW - 2))),
        claims -> claims.unsetClaim("exp"),
        claims -> claims.setClaim("exp", "tomorrow"),
        claims -> claims.setNotBefore(Issuer.at(now(TrustedIssuer.CLOCK_SKEW + 5))),
        claims -> claims.setClaim("nbf", List.of()),
        claims -> claims.setIssuedAt(Issuer.at(now(TrustedIssuer.CLOCK_SKEW + 5))),
        claims -> claims.setIssuer("https://id.nobody.example"),
        claims -> claims.setIssuer(ACME + "/"),
        claims -> claims.unsetClaim("iss"),
        claims -> claims.setClaim("iss", List.of(ACME)),
        claims -> claims.setIssuer(GROUP));
  }

  @ParameterizedTest
  @MethodSource("spoiled")
  @DisplayName("are not believed about another audience, time or issuer")
  void otherClaims(Consumer<JwtClaims> spoil) {
    refused(RSA.sign(claims(spoil), "RS256"));
  }

  @Test
  @DisplayName("may have a clock that differs by half a minute")
  void clocks() {
    int almost = TrustedIssuer.CLOCK_SKEW - 5;
    verified(RSA.sign(claims(c -> c.setExpirationTime(Issuer.at(now(-almost)))), "RS256"));
    verified(RSA.sign(claims(c -> c.setNotBefore(Issuer.at(now(almost)))), "RS256"));
    verified(RSA.sign(claims(c -> c.setIssuedAt(Issuer.at(now(almost)))), "RS256"));
    verified(RSA.sign(claims(c -> c.setIssuedAt(Issuer.at(now(-40_000_000)))), "RS256"));
    verified(RSA.sign(claims(c -> c.unsetClaim("iat")), "RS256"));
  }

  @Test
  @DisplayName("are asked with their own keys: nobody signs for another")
  void otherKeys() {
    refused(OTHERS.sign(claims(), "RS256"));
    refused(Signer.sign(claims(), "RS256", "rsa", OTHERS.pair().getPrivateKey()));
    refused(Signer.sign(claims(), "RS256", null, OTHERS.pair().getPrivateKey()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "a.b.c",
        "....",
        "e30.e30.",
        "e30.e30.e30",
        "bnVsbA.bnVsbA.bnVsbA",
        "W10.W10.W10",
        "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkExMjhHQ00ifQ.AA.AA.AA.AA"
      })
  @DisplayName("have made no token that is no token")
  void garbage(String token) {
    refused(token);
  }

  @Test
  @DisplayName("have signed nothing but an object that says everything once")
  void payloads() {
    String good = claims().toJson();
    String twice = good.replaceFirst("\\{", "{\"tenant\":\"globex\",");

    assertThat(verified(RSA.sign(good, "RS256")).<String>getClaim("tenant")).isEqualTo("acme");
    for (String payload :
        List.of(twice, good + "{}", "[" + good + "]", "null", "\"text\"", "", "{\"iss\":")) {
      refused(RSA.sign(payload, "RS256"));
    }
  }

  @Test
  @DisplayName("speak for their tenants and for no other")
  void tenants() {
    refused(RSA.sign(claims(c -> c.setClaim("tenant", "globex")), "RS256"));
    refused(RSA.sign(claims(c -> c.setClaim("tenant", List.of("acme"))), "RS256"));
    refused(RSA.sign(claims(c -> c.setClaim("tenant", "")), "RS256"));
    refused(EC.sign(claims(c -> c.setIssuer(GROUP)), "ES256"));

    assertThat(tenant(RSA.sign(claims(), "RS256"))).isEqualTo("acme");
    assertThat(tenant(group("globex"))).isEqualTo("globex");
    assertThat(tenant(group("initech"))).isEqualTo("initech");
    refused(group("acme"));
  }

  @Test
  @DisplayName("who speak for one tenant need not name it, and who speak for several have to")
  void unnamedTenant() {
    assertThat(tenant(RSA.sign(claims(c -> c.unsetClaim("tenant")), "RS256"))).isEqualTo("acme");
    JwtClaims unnamed = claims(c -> c.unsetClaim("tenant"));
    unnamed.setIssuer(GROUP);
    refused(EC.sign(unnamed, "ES256"));
  }

  @Test
  @DisplayName("give the roles that the operator mapped, and no other claim gives any")
  void roles() {
    JwtClaims claims =
        claims(
            c -> {
              c.setClaim(
                  "realm_access", Map.of("roles", List.of("staff", "boss", "platform-admin", "x")));
              c.setStringListClaim("groups", "analyst");
              c.setClaim("roleMappings", Map.of("staff", "analyst"));
            });

    assertThat(verified(RSA.sign(claims, "RS256")).getGroups())
        .containsExactlyInAnyOrder("member", "tenant-admin");
    assertThat(verified(RSA.sign(claims(), "RS256")).getGroups()).isEmpty();
  }

  @Test
  @DisplayName("tell more of a person than anybody here is told")
  void personal() {
    JwtClaims claims =
        claims(
            c -> {
              c.setClaim("email", "mia@acme.example");
              c.setClaim("preferred_username", "mia.m");
              c.setClaim("scp", List.of("plan:read", "openid"));
              c.setClaim("unit", "R&D");
            });

    JsonWebToken verified = verified(RSA.sign(claims, "RS256"));

    assertThat(verified.getClaimNames())
        .containsExactlyInAnyOrder(
            "iss", "aud", "sub", "exp", "iat", "tenant", "groups", "unit", "scope", "raw_token");
    assertThat(verified.getName()).isEqualTo("mia");
    assertThat(verified.<String>getClaim("scope")).isEqualTo("plan:read openid");
  }

  private String group(String tenant) {
    JwtClaims claims = claims(c -> c.setClaim("tenant", tenant));
    claims.setIssuer(GROUP);
    return EC.sign(claims, "ES256");
  }

  private String tenant(String token) {
    return new VerifiedToken(verification.verify(token).await().indefinitely())
        .tenant()
        .orElseThrow()
        .id();
  }

  private JsonWebToken verified(String token) {
    return new VerifiedToken(verification.verify(token).await().indefinitely());
  }

  private void refused(String token) {
    assertThatThrownBy(() -> verified(token))
        .as(token)
        .isInstanceOf(AuthenticationFailedException.class);
  }

  private static JwtClaims claims() {
    return claims(same -> {});
  }

  private static JwtClaims claims(Consumer<JwtClaims> spoil) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ACME);
    claims.setAudience("account", "rhomboid");
    claims.setSubject("mia");
    claims.setClaim("tenant", "acme");
    claims.setIssuedAt(Issuer.at(now(-100)));
    claims.setExpirationTime(Issuer.at(now(600)));
    spoil.accept(claims);
    return claims;
  }

  private static Instant now(int seconds) {
    return Instant.now().plusSeconds(seconds);
  }

  private static String head(String json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes());
  }

  private static ClaimMapping mapping(String groups, String... tenants) {
    return new ClaimMapping(
        ClaimPath.of("tenant"),
        ClaimPath.of("sub"),
        ClaimPath.of(groups),
        ClaimPath.of("unit"),
        Set.of(tenants),
        Map.of("member", Set.of("staff"), "tenant-admin", Set.of("boss", "owner")));
  }

  private static TrustedIssuer issuer(
      String issuer, Set<String> algorithms, ClaimMapping mapping, Signer... signers) {
    JsonWebKeySet set = set(signers);
    var keys = new PublishedKeys("test", () -> Future.succeededFuture(set), System::nanoTime);
    return new TrustedIssuer("test", issuer, "rhomboid", algorithms, keys, mapping);
  }

  private static JsonWebKeySet set(Signer... signers) {
    try {
      return new JsonWebKeySet(Signer.published(signers));
    } catch (JoseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
