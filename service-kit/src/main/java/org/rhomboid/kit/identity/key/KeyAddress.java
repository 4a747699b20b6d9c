package org.rhomboid.kit.identity.key;

import java.net.URI;
import java.util.Set;

/** Where keys may be fetched from: over TLS, or without leaving the machine. Whoever could change them on the way could make tokens. */
public final class KeyAddress {

  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  private KeyAddress() {}

  /**
   * @throws IllegalArgumentException with what is wrong with it
   */
  public static URI of(String address) {
    URI uri = URI.create(address);
    boolean safe =
        "https".equals(uri.getScheme())
            || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost()));
    if (!safe || uri.getHost() == null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException("no https URL (http only of this machine): " + address);
    }
    return uri;
  }
}
