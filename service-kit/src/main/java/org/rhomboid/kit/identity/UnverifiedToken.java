package org.rhomboid.kit.identity;

import java.util.List;
import java.util.Optional;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwx.JsonWebStructure;

/**
 * A token that is taken apart and not believed: it says by whose rules it is to be verified.
 *
 * @param parts which is verified afterwards, so that nothing is read twice in two ways
 */
record UnverifiedToken(String text, String issuer, JsonWebSignature signature, JwtContext parts) {

  private static final JwtConsumer TAKES_APART =
      new JwtConsumerBuilder()
          .setSkipAllValidators()
          .setDisableRequireSignature()
          .setSkipSignatureVerification()
          .build();

  /** Empty where it is no signed token with an issuer: nothing that is encrypted, or one token in another. */
  static Optional<UnverifiedToken> of(String text) {
    try {
      JwtContext parts = TAKES_APART.process(text);
      List<JsonWebStructure> layers = parts.getJoseObjects();
      String issuer = parts.getJwtClaims().getIssuer();
      return issuer != null
              && layers.size() == 1
              && layers.get(0) instanceof JsonWebSignature signature
          ? Optional.of(new UnverifiedToken(text, issuer, signature, parts))
          : Optional.empty();
    } catch (InvalidJwtException | MalformedClaimException unreadable) {
      return Optional.empty();
    }
  }

  /** As its head names it; null where it names none. */
  String algorithm() {
    return signature.getAlgorithmHeaderValue();
  }
}
