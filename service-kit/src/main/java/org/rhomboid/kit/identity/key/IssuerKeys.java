package org.rhomboid.kit.identity.key;

import io.smallrye.mutiny.Uni;
import java.security.Key;
import java.util.Optional;
import org.jose4j.jws.JsonWebSignature;

/** The keys that an issuer signs with now. */
public interface IssuerKeys {

  /**
   * The key to verify this with; empty where the issuer has none for it.
   *
   * @param signed of an algorithm that the issuer may use; nothing of it is verified yet
   * @return fails with 503 {@code issuer-unavailable} where that cannot be told now
   */
  Uni<Optional<Key>> keyFor(JsonWebSignature signed);

  /** Begins to fetch what has to be fetched, so that the first request need not wait for it. */
  default void warm() {}
}
