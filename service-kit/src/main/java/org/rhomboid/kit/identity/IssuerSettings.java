package org.rhomboid.kit.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose tokens are accepted, and what their claims mean. Read when the service starts. */
@ConfigMapping(prefix = "rhomboid.issuers")
public interface IssuerSettings {

  /** By a name of the operator's choice, for log lines. */
  @WithParentName
  Map<String, OfIssuer> byName();

  /** One issuer. */
  interface OfIssuer {

    /** The claim {@code iss}, character by character; a URL where neither {@link #jwks} nor {@link #publicKey} is given. */
    String issuer();

    /** One of the values of {@code aud}. */
    @WithDefault("rhomboid")
    String audience();

    /** The URL of its keys; absent: where {@code <issuer>/.well-known/openid-configuration} says. */
    Optional<String> jwks();

    /** A PEM file with its one key, instead of a set that it publishes. */
    Optional<String> publicKey();

    /** Whom it may speak for. A token that names another tenant is not accepted. Only the development issuer may leave it out. */
    Optional<Set<String>> tenants();

    /** The asymmetric algorithms that it may sign with; absent: all of them, with {@link #publicKey} RS256. */
    Optional<Set<String>> algorithms();

    /** Where in a token the platform's claims are. */
    OfClaims claims();

    /** For a role of the platform those of the issuer that give it; absent: the one of the same name, and none for {@code platform-admin}. */
    Map<String, Set<String>> roles();
  }

  /** Names of claims, or paths with {@code /} into them such as {@code realm_access/roles}; a name with a slash stands in double quotes. */
  interface OfClaims {

    /** May be missing in a token where the issuer has exactly one tenant. */
    @WithDefault("tenant")
    String tenant();

    @WithDefault("sub")
    String member();

    /** A list of strings, or one string with spaces between. */
    @WithDefault("groups")
    String roles();

    @WithDefault("unit")
    String unit();
  }
}
