package org.rhomboid.gateway.in.rest.forwarding;

import java.net.URI;
import java.net.URISyntaxException;

/** A service's {@code Location} as the public sees it: the path under {@code /api/v1}, without the service's address. */
final class PublicLocation {

  private PublicLocation() {}

  /** @param origin of the service that answered; what points elsewhere or cannot be read stays as it is */
  static String of(String location, URI origin) {
    try {
      URI sent = new URI(location);
      boolean ownPath = sent.getRawAuthority() == null && location.startsWith("/");
      boolean ownAddress = origin.getRawAuthority().equals(sent.getRawAuthority());
      return ownPath || ownAddress ? PublicPaths.PREFIX + pathAndQuery(sent) : location;
    } catch (URISyntaxException unreadable) {
      return location;
    }
  }

  private static String pathAndQuery(URI sent) {
    return sent.getRawQuery() == null
        ? sent.getRawPath()
        : sent.getRawPath() + "?" + sent.getRawQuery();
  }
}
