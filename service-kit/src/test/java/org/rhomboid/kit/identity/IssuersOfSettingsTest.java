package org.rhomboid.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rhomboid.kit.identity.key.GivenKey;
import org.rhomboid.kit.identity.key.PublishedKeys;
import org.rhomboid.kit.identity.key.Signer;

@DisplayName("The settings of issuers")
class IssuersOfSettingsTest {

  private final Map<String, String> settings = new HashMap<>();

  @TempDir Path folder;

  @BeforeEach
  void acme() {
    put("acme.issuer", "https://id.acme.example/realms/acme");
    put("acme.tenants", "acme");
  }

  @Test
  @DisplayName("need no more than an issuer and its tenants")
  void least() {
    TrustedIssuer acme = only();

    assertThat(acme.name()).isEqualTo("acme");
    assertThat(acme.audience()).isEqualTo("rhomboid");
    assertThat(acme.algorithms()).isEqualTo(IssuersOfSettings.ASYMMETRIC);
    assertThat(acme.keys()).isInstanceOf(PublishedKeys.class);
    assertThat(acme.mapping().tenants()).containsExactly("acme");
    assertThat(acme.mapping().groups()).isEqualTo(ClaimPath.of("groups"));
    assertThat(acme.mapping().roles())
        .containsEntry("coach", Set.of("coach"))
        .doesNotContainKey("platform-admin");
  }

  @Test
  @DisplayName("say where claims are and what roles are called")
  void whole() {
    put("acme.audience", "rhomboid-api");
    put("acme.jwks", "https://id.acme.example/keys");
    put("acme.algorithms", "ES256,PS256");
    put("acme.claims.tenant", "\"https://acme.example/org\"");
    put("acme.claims.roles", "realm_access/roles");
    put("acme.roles.tenant-admin", "boss,owner");
    put("acme.roles.platform-admin", "operator");

    TrustedIssuer acme = only();

    assertThat(acme.audience()).isEqualTo("rhomboid-api");
    assertThat(acme.algorithms()).containsExactlyInAnyOrder("ES256", "PS256");
    assertThat(acme.mapping().tenant().names()).containsExactly("https://acme.example/org");
    assertThat(acme.mapping().roles())
        .containsEntry("tenant-admin", Set.of("boss", "owner"))
        .containsEntry("platform-admin", Set.of("operator"))
        .containsEntry("member", Set.of("member"));
  }

  @Test
  @DisplayName("make a development issuer for every tenant where its key is given, else none")
  void development() throws IOException {
    put("development.issuer", "rhomboid-development");
    put("development.public-key", "");
    assertThat(made()).extracting(TrustedIssuer::name).containsExactly("acme");

    byte[] key = Signer.rsa("any").pair().getPublicKey().getEncoded();
    String pem = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    Path file = folder.resolve("public.pem");
    Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");
    for (String location : List.of(file.toString(), file.toUri().toString())) {
      put("development.public-key", location);

      TrustedIssuer development =
          made().stream().filter(issuer -> issuer.name().equals("development")).findAny().get();

      assertThat(development.keys()).isInstanceOf(GivenKey.class);
      assertThat(development.algorithms()).containsExactly("RS256");
      assertThat(development.mapping().tenants()).isEmpty();
      assertThat(development.mapping().roles()).containsKey("platform-admin");
    }
  }

  @Test
  @DisplayName("are refused with everything that is wrong, by name")
  void wrong() {
    put("same.issuer", "https://id.acme.example/realms/acme");
    put("same.tenants", "globex");
    put("bad.issuer", "not a url");
    put("plain.issuer", "http://id.plain.example");
    put("plain.tenants", "library,Plain");
    put("keys.issuer", "any name");
    put("keys.tenants", "keys");
    put("keys.jwks", "ftp://id.example/keys");
    put("both.issuer", "both");
    put("both.tenants", "both");
    put("both.jwks", "https://id.example/keys");
    put("both.public-key", "/nowhere/public.pem");
    put("both.claims.unit", "a//b");
    put("both.roles.root", "admins");
    put("weak.issuer", "https://id.weak.example");
    put("weak.tenants", "weak");
    put("weak.algorithms", "RS256,HS256");
    put("nothing.issuer", "https://id.nothing.example");
    put("nothing.tenants", "nothing");
    put("nothing.algorithms", "none");

    assertThatThrownBy(this::made)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("issuer: another one has the same")
        .hasMessageContaining("rhomboid.issuers.bad.issuer: ")
        .hasMessageContaining("rhomboid.issuers.bad.tenants: name those")
        .hasMessageContaining("rhomboid.issuers.plain.issuer: no https URL")
        .hasMessageContaining("rhomboid.issuers.plain.tenants: library")
        .hasMessageContaining("rhomboid.issuers.plain.tenants: Plain")
        .hasMessageContaining("rhomboid.issuers.keys.jwks: ")
        .hasMessageContaining("rhomboid.issuers.both.jwks and public-key: one of them")
        .hasMessageContaining("rhomboid.issuers.both.public-key: no PEM file")
        .hasMessageContaining("rhomboid.issuers.both.claims: ")
        .hasMessageContaining("rhomboid.issuers.both.roles: some of")
        .hasMessageContaining("rhomboid.issuers.weak.algorithms: some of")
        .hasMessageContaining("rhomboid.issuers.nothing.algorithms: some of");
  }

  private void put(String name, String value) {
    settings.put("rhomboid.issuers." + name, value);
  }

  private TrustedIssuer only() {
    return made().get(0);
  }

  private List<TrustedIssuer> made() {
    IssuerSettings read =
        new SmallRyeConfigBuilder()
            .withMapping(IssuerSettings.class)
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build()
            .getConfigMapping(IssuerSettings.class);
    return new IssuersOfSettings(null, null, Ticker.systemTicker()).of(read);
  }
}
