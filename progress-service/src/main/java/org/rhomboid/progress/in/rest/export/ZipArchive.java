package org.rhomboid.progress.in.rest.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is written file after file and keeps account of what is in it. The same contents at the same time are the same bytes. */
final class ZipArchive {

  private final ZipOutputStream zip;
  private final LocalDateTime at;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * A file that was written.
   *
   * @param records how many it holds, the header row of a table not among them
   * @param sha256 of its content, in hexadecimal
   */
  record Entry(String name, int records, String sha256) {}

  /** @param at the time that the files bear, in UTC */
  ZipArchive(OutputStream out, Instant at) {
    this.zip = new ZipOutputStream(out);
    this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  void add(String name, Contents contents) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(at);
    zip.putNextEntry(entry);
    MessageDigest digest = sha256();
    int records = contents.writeTo(new DigestOutputStream(zip, digest));
    zip.closeEntry();
    entries.add(new Entry(name, records, HexFormat.of().formatHex(digest.digest())));
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** Writes the directory, without which it is no archive. The stream stays open. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has it", impossible);
    }
  }
}
