package org.rhomboid.progress.in.rest.export;

import java.io.IOException;
import java.io.OutputStream;

/** What a file of the archive holds. */
@FunctionalInterface
interface Contents {

  /**
   * Writes all of it, and leaves the stream open.
   *
   * @return how many records were written
   */
  int writeTo(OutputStream out) throws IOException;
}
