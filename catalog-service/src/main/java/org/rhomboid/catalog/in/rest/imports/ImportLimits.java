package org.rhomboid.catalog.in.rest.imports;

/** How much one import takes beside the limit of its body. */
final class ImportLimits {

  static final int ROWS = 5_000;

  /** Bytes of one JSON item. Reading one takes some ten times its size, and all rows together are as large as the body. */
  static final int ROW_BYTES = 256 * 1024;

  private ImportLimits() {}
}
