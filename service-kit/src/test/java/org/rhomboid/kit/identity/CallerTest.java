package org.rhomboid.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.kit.problem.ProblemException;

@DisplayName("The caller")
class CallerTest {

  @Test
  @DisplayName("has the unit of the token, of at most 64 characters")
  void unit() {
    String longest = "ä".repeat(64);

    assertThat(caller(Map.of("unit", longest)).unit()).contains(longest);
  }

  @Test
  @DisplayName("needs no unit")
  void noUnit() {
    assertThat(caller(Map.of()).unit()).isEmpty();
  }

  static Stream<Object> otherForms() {
    return Stream.of("", "u".repeat(65), "a\u0000b", "a\nb", "a\u007fb", 7, List.of("dispatch"));
  }

  @ParameterizedTest
  @MethodSource("otherForms")
  @DisplayName("is refused with 401 where the unit has another form")
  void unitOfAnotherForm(Object unit) {
    Caller caller = caller(Map.of("unit", unit));

    assertThatThrownBy(caller::unit)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().status()).isEqualTo(401);
              assertThat(refused.problem().type()).isEqualTo("/problems/invalid-token");
              assertThat(refused.problem().detail()).startsWith("unit: ");
            });
  }

  @Test
  @DisplayName("has the roles of the token and no other")
  void roles() {
    Caller caller = caller(Map.of("groups", Set.of("member", "coach")));

    assertThat(caller.roles()).containsExactlyInAnyOrder("member", "coach");
    assertThat(caller.hasRole("coach")).isTrue();
    assertThat(caller.hasRole("tenant-admin")).isFalse();
  }

  @Test
  @DisplayName("without a claim of roles has none")
  void noRoles() {
    assertThat(caller(Map.of()).roles()).isEmpty();
    assertThat(caller(Map.of()).hasRole("member")).isFalse();
  }

  private static Caller caller(Map<String, Object> more) {
    Map<String, Object> claims = new HashMap<>(more);
    claims.put("tenant", "acme");
    claims.put(Claims.sub.name(), "m-1");
    return new Caller(new Token(claims));
  }

  private record Token(Map<String, Object> claims) implements JsonWebToken {

    @Override
    public String getName() {
      return getSubject();
    }

    @Override
    public Set<String> getClaimNames() {
      return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
      return (T) claims.get(name);
    }
  }
}
