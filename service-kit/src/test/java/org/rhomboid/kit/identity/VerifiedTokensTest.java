package org.rhomboid.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
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

  private final JWTAuthContextInfo rules = ISSUER.rules();
  private final Verifier verifier = new Verifier();
  private final Instant start = Instant.now();
  private Instant now = start;
  private VerifiedTokens tokens;

  @BeforeEach
  void empty() {
    tokens = new VerifiedTokens(verifier, new SetClock(), this::nanos);
  }

  @Test
  @DisplayName("are verified once")
  void once() throws ParseException {
    String token = good();

    JsonWebToken first = tokens.parse(token, rules);

    assertThat(tokens.parse(new String(token.toCharArray()), rules)).isSameAs(first);
    assertThat(verifier.asked).isEqualTo(1);
  }

  @Test
  @DisplayName("say of themselves what the verifier says of them")
  void claims() throws ParseException {
    JwtClaims claims = ISSUER.claims(start.plusSeconds(600));
    claims.setClaim("unit", "dispatch");
    claims.setClaim("act", Map.of("sub", "machine"));
    String token = ISSUER.token(claims);
    JsonWebToken verified = new DefaultJWTCallerPrincipalFactory().parse(token, rules);

    JsonWebToken remembered = tokens.parse(token, rules);

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
  @DisplayName("are refused where a claim is of another type, and are no fault of ours")
  void otherTypes() {
    for (Object groups : List.of(5, Map.of("member", true), true)) {
      JwtClaims claims = ISSUER.claims(start.plusSeconds(600));
      claims.setClaim("groups", groups);
      refused(ISSUER.token(claims));
    }
  }

  @Test
  @DisplayName("cannot be given other roles by one request for the next")
  void shared() throws ParseException {
    Set<String> groups = tokens.parse(good(), rules).getGroups();

    assertThatThrownBy(() -> groups.add("platform-admin"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @DisplayName("are no help to one that differs in a character of its head, claims or signature")
  @ValueSource(ints = {0, 1, 2})
  void tampered(int part) throws ParseException {
    String token = good();
    tokens.parse(token, rules);
    String[] parts = token.split("\\.");
    int middle = parts[part].length() / 2;
    char other = parts[part].charAt(middle) == 'A' ? 'B' : 'A';
    parts[part] = parts[part].substring(0, middle) + other + parts[part].substring(middle + 1);

    refused(String.join(".", parts));
    refused(String.join(".", parts));
    tokens.parse(token, rules);
    assertThat(verifier.asked).isEqualTo(3);
  }

  @Test
  @DisplayName(
      "are no help to one of another issuer or audience, without signature, or signed with the public key")
  void strangers() throws ParseException {
    JwtClaims claims = ISSUER.claims(start.plusSeconds(600));
    tokens.parse(ISSUER.token(claims), rules);
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
  void expired() throws ParseException {
    // verified a minute before the true time, by rules that let clocks differ that much
    now = start.minusSeconds(60);
    String token = ISSUER.token(ISSUER.claims(start.minusSeconds(10)));
    tokens.parse(token, rules);
    tokens.parse(token, rules);
    assertThat(verifier.asked).isEqualTo(1);

    now = start;
    rules.setClockSkew(0);

    refused(token);
  }

  @Test
  @DisplayName(
      "are verified again from the second on in which they expire, and are not remembered any more")
  void grace() throws ParseException {
    Instant until = Instant.ofEpochSecond(start.getEpochSecond()).plusSeconds(30);
    String token = ISSUER.token(ISSUER.claims(until));
    tokens.parse(token, rules);

    now = until.minusMillis(1);
    tokens.parse(token, rules);
    assertThat(verifier.asked).isEqualTo(1);

    now = until;
    tokens.parse(token, rules);
    tokens.parse(token, rules);
    assertThat(verifier.asked).isEqualTo(3);
  }

  @Test
  @DisplayName("are verified again where the clock is before the time that they hold from")
  void notYet() throws ParseException {
    JwtClaims claims = ISSUER.claims(start.plusSeconds(600));
    claims.setNotBefore(Issuer.at(start));
    String token = ISSUER.token(claims);
    tokens.parse(token, rules);

    now = start.minusSeconds(2);
    tokens.parse(token, rules);

    assertThat(verifier.asked).isEqualTo(2);
  }

  @Test
  @DisplayName("are verified again after a minute, however often they came")
  void minute() throws ParseException {
    String token = good();
    for (int second = 0; second < 60; second++) {
      now = start.plusSeconds(second);
      tokens.parse(token, rules);
    }
    assertThat(verifier.asked).isEqualTo(1);

    now = start.plusSeconds(60);
    tokens.parse(token, rules);

    assertThat(verifier.asked).isEqualTo(2);
  }

  @Test
  @DisplayName("of a member are forgotten together; those of others, and of another tenant's, stay")
  void forgotten() throws ParseException {
    String mias = token("acme", "mia");
    String namesakes = token("globex", "mia");
    String noas = token("acme", "noa");
    for (String token : List.of(mias, token("acme", "mia"), namesakes, noas)) {
      tokens.parse(token, rules);
    }

    tokens.forget(new Member(new Tenant("acme"), "mia"));

    assertThat(tokens.size()).isEqualTo(2);
    tokens.parse(namesakes, rules);
    tokens.parse(noas, rules);
    assertThat(verifier.asked).isEqualTo(4);
    tokens.parse(mias, rules);
    assertThat(verifier.asked).isEqualTo(5);
  }

  @Test
  @DisplayName("count only for the rules that they were verified by")
  void otherRules() throws ParseException {
    String token = good();
    tokens.parse(token, rules);
    JWTAuthContextInfo stricter = ISSUER.rules();
    stricter.setExpectedAudience(Set.of("somebody"));

    assertThatThrownBy(() -> tokens.parse(token, stricter)).isInstanceOf(ParseException.class);
  }

  @Test
  @DisplayName("are at most so many, and none of them very long")
  void bounded() throws ParseException {
    verifier.accepted = tokens.parse(good(), rules);
    for (int i = 0; i < 3 * VerifiedTokens.MOST; i++) {
      tokens.parse("token " + i, rules);
    }
    assertThat(tokens.size()).isEqualTo(VerifiedTokens.MOST);

    empty();
    tokens.parse("t".repeat(VerifiedTokens.LONGEST + 1), rules);
    assertThat(tokens.size()).isZero();
    tokens.parse("t".repeat(VerifiedTokens.LONGEST), rules);
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
    assertThatThrownBy(() -> tokens.parse(token, rules)).isInstanceOf(ParseException.class);
  }

  private long nanos() {
    return Duration.between(Instant.EPOCH, now).toNanos();
  }

  /** The real one, counted; unless it is to accept anything. */
  private static final class Verifier extends JWTCallerPrincipalFactory {

    private final JWTCallerPrincipalFactory real = new DefaultJWTCallerPrincipalFactory();
    private int asked;
    private JWTCallerPrincipal accepted;

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
      asked++;
      return accepted != null ? accepted : real.parse(token, rules);
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
