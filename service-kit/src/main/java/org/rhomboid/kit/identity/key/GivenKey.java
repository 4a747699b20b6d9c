package org.rhomboid.kit.identity.key;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PublicKey;
import java.util.Optional;
import org.jose4j.jws.JsonWebSignature;

/** One key that the operator gives: it verifies everything of its issuer, whatever key a token names. */
public record GivenKey(PublicKey key) implements IssuerKeys {

  private static final String FILE = "file:";

  /**
   * @param location of a PEM file: a path, or a {@code file:} URI
   * @param algorithm what the key is for, such as {@code RS256}
   * @throws IOException where there is no such file
   * @throws GeneralSecurityException where it has no such key
   */
  public static GivenKey of(String location, String algorithm)
      throws IOException, GeneralSecurityException {
    Path file = location.startsWith(FILE) ? Path.of(URI.create(location)) : Path.of(location);
    SignatureAlgorithm kind = SignatureAlgorithm.fromAlgorithm(algorithm);
    return new GivenKey(KeyUtils.decodePublicKey(Files.readString(file), kind));
  }

  @Override
  public Uni<Optional<Key>> keyFor(JsonWebSignature signed) {
    return Uni.createFrom().item(Optional.of(key));
  }
}
