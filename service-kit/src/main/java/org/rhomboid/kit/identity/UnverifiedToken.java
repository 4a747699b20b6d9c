package org.rhomboid.kit.identity;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwx.Headers;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * A token that is taken apart and not believed: it says by whose rules it is to be verified.
 *
 * @param parts which is verified afterwards, so that nothing is read twice in two ways
 */
record UnverifiedToken(String text, String issuer, JsonWebSignature signature, JwtContext parts) {

  /** The library's own reader takes a buffer of 32 kB for each token. */
  private static final ObjectReader CLAIMS =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .build()
          .readerForMapOf(Object.class);

  /** What the library reads of a head as text, and would stumble over where it is none. */
  private static final List<String> TEXTS = List.of("alg", "kid", "typ", "cty", "x5t", "x5t#S256");

  /** Empty where it is no signed token with an issuer: nothing that is encrypted, or one token in another. */
  static Optional<UnverifiedToken> of(String text) {
    try {
      if (!(JsonWebStructure.fromCompactSerialization(text) instanceof JsonWebSignature signed)
          || !isReadable(signed.getHeaders())) {
        return Optional.empty();
      }
      JwtClaims claims = claims(signed.getUnverifiedPayloadBytes());
      JwtContext parts = new JwtContext(text, claims, List.of(signed));
      return Optional.ofNullable(claims.getIssuer())
          .map(issuer -> new UnverifiedToken(text, issuer, signed, parts));
    } catch (JoseException | IOException | MalformedClaimException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isReadable(Headers head) {
    return TEXTS.stream()
        .map(head::getObjectHeaderValue)
        .allMatch(value -> value == null || value instanceof String);
  }

  private static JwtClaims claims(byte[] payload) throws IOException {
    JwtClaims claims = new JwtClaims();
    Map<String, Object> said = CLAIMS.readValue(payload);
    if (said != null) {
      said.forEach(claims::setClaim);
    }
    return claims;
  }

  /** As its head names it; null where it names none. */
  String algorithm() {
    return signature.getAlgorithmHeaderValue();
  }
}
