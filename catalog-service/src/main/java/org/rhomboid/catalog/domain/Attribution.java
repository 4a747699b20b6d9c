package org.rhomboid.catalog.domain;

import java.util.Optional;

/**
 * Whose work the texts of an exercise are and on what terms they may be used.
 *
 * @param licence an SPDX identifier, or one that starts with {@code LicenseRef-}
 * @param licenceUrl where the terms can be read
 * @param source where the work was taken from
 */
public record Attribution(
    String author, String licence, Optional<String> licenceUrl, Optional<String> source) {

  /** Of the library. */
  public static final Attribution RHOMBOID =
      new Attribution("Rhomboid", "Apache-2.0", Optional.empty(), Optional.empty());

  public Attribution {
    if (author.isBlank() || licence.isBlank()) {
      throw new IllegalArgumentException("an author and a licence are required");
    }
  }

  /** What a tenant writes and says nothing about is the tenant's. */
  public static Attribution ofTenant(String tenant) {
    return new Attribution(tenant, "LicenseRef-Proprietary", Optional.empty(), Optional.empty());
  }

  /** Whether what is made of it has to be passed on under the same terms. */
  public boolean isShareAlike() {
    return licence.contains("-SA-");
  }
}
