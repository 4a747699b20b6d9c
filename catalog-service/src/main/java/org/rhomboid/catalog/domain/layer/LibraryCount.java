package org.rhomboid.catalog.domain.layer;

import org.rhomboid.catalog.domain.Origin;

/**
 * What a tenant has made of the library, in numbers.
 *
 * @param library exercises that the library offers, whatever the tenant makes of them
 * @param overlaid of these, those that the tenant has changed
 * @param hidden of these, those that the tenant does not show
 * @param own exercises of the tenant's own
 */
public record LibraryCount(long library, long overlaid, long hidden, long own) {

  public static LibraryCount of(CatalogView view) {
    return new LibraryCount(
        view.libraryEntries().stream().filter(it -> it.revision().isPublished()).count(),
        of(view, Origin.OVERLAY),
        view.hidden().size(),
        of(view, Origin.TENANT));
  }

  private static long of(CatalogView view, Origin origin) {
    return view.all().stream().filter(shown -> shown.revision().origin() == origin).count();
  }
}
