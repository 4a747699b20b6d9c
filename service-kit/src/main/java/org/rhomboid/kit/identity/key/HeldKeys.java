package org.rhomboid.kit.identity.key;

import java.security.Key;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * A set of keys as it was fetched.
 *
 * @param at in nanoseconds of a clock that only runs forward
 */
record HeldKeys(List<JsonWebKey> keys, long at) {

  boolean isOlder(Duration age, long now) {
    return now - at >= age.toNanos();
  }

  /** By what the head says of it: id, kind, use, algorithm. Where that leaves several, the one that made the signature. */
  Optional<Key> keyFor(JsonWebSignature signed) {
    JwksVerificationKeyResolver resolver = new JwksVerificationKeyResolver(keys);
    resolver.setDisambiguateWithVerifySignature(true);
    try {
      return Optional.of(resolver.resolveKey(signed, List.of()));
    } catch (UnresolvableKeyException unknown) {
      return Optional.empty();
    }
  }
}
