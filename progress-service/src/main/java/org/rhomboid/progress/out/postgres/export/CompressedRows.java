package org.rhomboid.progress.out.postgres.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Rows as JSON, each a line, in pages that are compressed as they come and unpacked as they are walked through, one at a time. Rows of a table are alike: they
 * take a tenth of the room. So a history of any length that a member can have fits, and the database is left before the answer begins, however slowly it is read.
 */
final class CompressedRows {

  private final List<byte[]> pages = new ArrayList<>();

  /** @param rows JSON without line breaks, as PostgreSQL writes it */
  void add(List<String> rows) {
    if (!rows.isEmpty()) {
      pages.add(packed(String.join("\n", rows)));
    }
  }

  /** All of them, in the order they came; its iterator holds one page at a time. */
  Stream<String> stream() {
    return pages.stream().flatMap(page -> unpacked(page).lines());
  }

  private static byte[] packed(String rows) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
      out.write(rows.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can be written to", impossible);
    } finally {
      fast.end();
    }
    return packed.toByteArray();
  }

  private static String unpacked(byte[] page) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(page))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException("what was packed can be unpacked", impossible);
    }
  }
}
