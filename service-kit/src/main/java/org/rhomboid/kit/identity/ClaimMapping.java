package org.rhomboid.kit.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the claims of an issuer mean here. Nothing else of a token is looked at afterwards: names and addresses, which issuers like to send, end here, and so
 * does a claim that has one of our names without being what the operator said.
 *
 * @param tenants whom the issuer may speak for; empty: for every tenant
 * @param roles for each of ours those of the issuer that give it
 */
record ClaimMapping(
    ClaimPath tenant,
    ClaimPath member,
    ClaimPath groups,
    ClaimPath unit,
    Set<String> tenants,
    Map<String, Set<String>> roles) {

  /** What the standards name and something here reads. */
  private static final List<String> AS_THEY_ARE =
      List.of("iss", "aud", "exp", "nbf", "iat", "jti", "act");

  private static final String SCOPE = "scope";

  /** The claims under our names. Their forms are looked at by {@link Caller}, as those of every token. */
  Map<String, Object> mapped(Map<String, Object> claims) {
    Map<String, Object> mapped = new HashMap<>();
    AS_THEY_ARE.forEach(name -> put(mapped, name, Optional.ofNullable(claims.get(name))));
    put(mapped, "sub", member.in(claims).filter(String.class::isInstance));
    put(mapped, "tenant", tenantIn(claims));
    put(mapped, "unit", unit.in(claims));
    mapped.put("groups", rolesIn(claims));
    put(mapped, SCOPE, scopesIn(claims));
    return mapped;
  }

  /** Whether the issuer may say what it says: for its tenants, and no other. */
  boolean maySpeak(Map<String, Object> claims) {
    return tenants.isEmpty() || tenantIn(claims).filter(tenants::contains).isPresent();
  }

  Optional<Object> tenantIn(Map<String, Object> claims) {
    Optional<Object> said = tenant.in(claims);
    return said.isEmpty() && tenants.size() == 1 ? Optional.of(tenants.iterator().next()) : said;
  }

  private List<String> rolesIn(Map<String, Object> claims) {
    Collection<?> theirs = groups.in(claims).map(ClaimMapping::names).orElse(List.of());
    return Roles.ALL.stream()
        .filter(ours -> roles.getOrDefault(ours, Set.of()).stream().anyMatch(theirs::contains))
        .toList();
  }

  /** One string with spaces between (RFC 8693, 4.2), whether the issuer says it so, as a list, or in {@code scp}. */
  private static Optional<String> scopesIn(Map<String, Object> claims) {
    String scopes =
        Stream.of(SCOPE, "scp")
            .flatMap(name -> Stream.ofNullable(claims.get(name)))
            .flatMap(said -> names(said).stream())
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    return Optional.of(scopes).filter(text -> !text.isBlank());
  }

  private static Collection<?> names(Object said) {
    if (said instanceof String text) {
      return Arrays.asList(text.split(" "));
    }
    return said instanceof Collection<?> list ? list : List.of();
  }

  private static void put(Map<String, Object> claims, String name, Optional<?> value) {
    value.ifPresent(known -> claims.put(name, known));
  }
}
