package org.rhomboid.catalog.in.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.layer.LibraryCount;

/**
 * What a tenant has made of the library, in numbers.
 *
 * @param library exercises that the library offers
 * @param overlaid of these, those that the tenant has changed
 * @param hidden of these, those that the tenant does not show
 * @param own exercises of the tenant's own
 */
@Schema(name = "LibraryUse")
public record LibraryResponse(long library, long overlaid, long hidden, long own) {

  static LibraryResponse of(LibraryCount count) {
    return new LibraryResponse(count.library(), count.overlaid(), count.hidden(), count.own());
  }
}
