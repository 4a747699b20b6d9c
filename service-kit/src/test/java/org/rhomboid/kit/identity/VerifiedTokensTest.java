package org.rhomboid.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tokens that were verified")
class VerifiedTokensTest {

  private static final Issuer ISSUER = new Issuer();

  private final Verifier verifier = new Verifier();
  private final Instant start = Instant.now();
  private Instant now = start;
  private VerifiedTokens tokens;

  @BeforeEach
  void empty() {
    tokens =
        new VerifiedTokens(verifier, VerificationDesk.onTheSpot(), new SetClock(), this::nanos);
  }

  @Test
  @DisplayName("are verified once")
  void once() {
    String token = good();

    JsonWebToken first = parsed(token);

    assertThat(parsed(new String(token.toCharArray()))).isSameAs(first);
    assertThat(verifier.asked).isEqualTo(1);
  }

  @Test
  @DisplayName("say of themselves what the verifier says of them")
  void claims() {
    JwtClaims claims = ISSUER.claims(start.plusSeconds(600));
    claims.setClaim("unit", "dispatch");
    claims.setClaim("act", Map.of("sub", "machine"));
    String token = ISSUER.token(claims);
    JsonWebToken verified = verifier.real.verify(token).await().indefinitely();

    JsonWebToken remembered = parsed(token);

    assertThat(remembered.getClaimNames()).isEqualTo(verified.getClaimNames());
    for (String name : verified.getClaimNames()) {
      assertThat(remembered.<Object>getClaim(name)).as(name).isEqualTo(verified.getClaim(name));
    }
    for (Claims claim : Claims.values()) {
      assertThat(remembered.<Object>getClaim(claim.name()))
          .as(claim.name())
          .isEqualTo(verified.getClaim(claim.name()));
    }
    assertThat(remembered.getName()).isEqualTo("mia");
    assertThat(remembered.getRawToken()).isEqualTo(token);
    assertThat(remembered.getGroups()).containsExactly("member");
    assertThat(remembered.getAudience()).containsExactly("rhomboid");
    assertThat(remembered.<String>getClaim("tenant")).isEqualTo("acme");
    assertThat(remembered.<Object>getClaim("nothing-of-this-name")).isNull();
  }

  @Test
  @DisplayName("give no role where the claim of roles is of another type, and are no fault of ours")
  void otherTypes() {
    for (Object groups : List.of(5, Map.of("member", true), true)) {
      JwtClaims claims = ISSUER.claims(start.plusSeconds(600));
      claims.setClaim("groups", groups);
      assertThat(parsed(ISSUER.token(claims)).getGroups()).isEmpty();
    }
  }

  @Test
  @DisplayName("cannot be given other roles by one request for the next")
  void shared() {
    Set<String> groups = parsed(good()).getGroups();

    assertThatThrownBy(() -> groups.add("platform-admin"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @DisplayName("are no help to one that differs in a character of its head, claims or signature")
  @ValueSource(ints = {0, 1, 2})
  void tampered(int part) {
    String token = good();
    parsed(token);
    String[] parts = token.split("\\.");
    int middle = parts[part].length() / 2;
    char other = parts[part].charAt(middle) == 'A' ? 'B' : 'A';
    parts[part] = parts[part].substring(0, middle) + other + parts[part].substring(middle + 1);

    refused(String.join(".", parts));
    refused(String.join(".", parts));
    parsed(token);
    assertThat(verifier.asked).isEqualTo(3);
  }

  @Test
  @DisplayName(
      "are no help to one of another issuer or audience, without signature, or signed with the public key")
  void strangers() {
    JwtClaims claims = ISSUER.claims(start.plusSeconds(600));
    parsed(ISSUER.token(claims));
    JwtClaims otherIssuer = ISSUER.claims(start.plusSeconds(600));
    otherIssuer.setIssuer("somebody");
    JwtClaims otherAudience = ISSUER.claims(start.plusSeconds(600));
    otherAudience.setAudience("somebody");

    refused(ISSUER.token(otherIssuer));
    refused(ISSUER.token(otherAudience));
    refused(ISSUER.unsigned(claims));
    refused(ISSUER.signedWithPublicKey(claims));
    refused(new Issuer().token(claims));
    refused("garbage");
    assertThat(tokens.size()).isEqualTo(1);
  }

  @Test
  @DisplayName("are refused once they have expired, remembered or not")
  void expired() {
    Instant until = start.minusSeconds(TrustedIssuer.CLOCK_SKEW + 5);
    String token = ISSUER.token(ISSUER.claims(until));
    // as it was while it was good
    verifier.accepted = ISSUER.accepted(token, until);
    now = start.minusSeconds(60);
    parsed(token);
    parsed(token);
    assertThat(verifier.asked).isEqualTo(1);
    verifier.accepted = null;

    now = start;

    refused(token);
  }

  @Test
  @DisplayName(
      "are verified again from the second on in which they expire, and are not remembered any more")
  void grace() {
    Instant until = Instant.ofEpochSecond(start.getEpochSecond()).plusSeconds(30);
    String token = ISSUER.token(ISSUER.claims(until));
    parsed(token);

    now = until.minusMillis(1);
    parsed(token);
    assertThat(verifier.asked).isEqualTo(1);

    now = until;
    parsed(token);
    parsed(token);
    assertThat(verifier.asked).isEqualTo(3);
  }

  @Test
  @DisplayName("are verified again where the clock is before the time that they hold from")
  void notYet() {
    JwtClaims claims = ISSUER.claims(start.plusSeconds(600));
    claims.setNotBefore(Issuer.at(start));
    String token = ISSUER.token(claims);
    parsed(token);

    now = start.minusSeconds(2);
    parsed(token);

    assertThat(verifier.asked).isEqualTo(2);
  }

  @Test
  @DisplayName("are verified again after a minute, however often they came")
  void minute() {
    String token = good();
    for (int second = 0; second < 60; second++) {
      now = start.plusSeconds(second);
      parsed(token);
    }
    assertThat(verifier.asked).isEqualTo(1);

    now = start.plusSeconds(60);
    parsed(token);

    assertThat(verifier.asked).isEqualTo(2);
  }

  @Test
  @DisplayName("of a member are forgotten together; those of others, and of another tenant's, stay")
  void forgotten() {
    String mias = token("acme", "mia");
    String namesakes = token("globex", "mia");
    String noas = token("acme", "noa");
    for (String token : List.of(mias, token("acme", "mia"), namesakes, noas)) {
      parsed(token);
    }

    tokens.forget(new Member(new Tenant("acme"), "mia"));

    assertThat(tokens.size()).isEqualTo(2);
    parsed(namesakes);
    parsed(noas);
    assertThat(verifier.asked).isEqualTo(4);
    parsed(mias);
    assertThat(verifier.asked).isEqualTo(5);
  }

  @Test
  @DisplayName("are at most so many, and none of them very long")
  void bounded() {
    for (int i = 0; i < 3 * VerifiedTokens.MOST; i++) {
      accepted("token " + i);
    }
    assertThat(tokens.size()).isEqualTo(VerifiedTokens.MOST);

    empty();
    accepted("t".repeat(VerifiedTokens.LONGEST + 1));
    assertThat(tokens.size()).isZero();
    accepted("t".repeat(VerifiedTokens.LONGEST));
    assertThat(tokens.size()).isEqualTo(1);
  }

  private String token(String tenant, String member) {
    JwtClaims claims = ISSUER.claims(start.plusSeconds(600));
    claims.setClaim("tenant", tenant);
    claims.setSubject(member);
    return ISSUER.token(claims);
  }

  private String good() {
    return ISSUER.token(ISSUER.claims(start.plusSeconds(600)));
  }

  private void refused(String token) {
    assertThatThrownBy(() -> parsed(token)).isInstanceOf(AuthenticationFailedException.class);
  }

  private VerifiedToken parsed(String token) {
    return tokens.remembered(token).orElseGet(() -> tokens.verify(token).await().indefinitely());
  }

  /** Whatever it is. */
  private void accepted(String token) {
    verifier.accepted = ISSUER.accepted(token, start.plusSeconds(600));
    parsed(token);
    verifier.accepted = null;
  }

  private long nanos() {
    return Duration.between(Instant.EPOCH, now).toNanos();
  }

  /** The real one, counted; unless it is to accept anything. */
  private static final class Verifier implements Verification {

    private final Verification real = ISSUER.verification();
    private int asked;
    private JWTCallerPrincipal accepted;

    @Override
    public Uni<JWTCallerPrincipal> verify(String token) {
      asked++;
      return accepted != null ? Uni.createFrom().item(accepted) : real.verify(token);
    }
  }

  private final class SetClock extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
