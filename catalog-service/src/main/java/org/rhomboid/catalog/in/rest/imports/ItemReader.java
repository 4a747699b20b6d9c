package org.rhomboid.catalog.in.rest.imports;

/** How a format says what an exercise is. */
interface ItemReader {

  /** Notes what is understood of an item and what is refused; never throws for what was sent. */
  void read(SentItem item, RowReading row);
}
