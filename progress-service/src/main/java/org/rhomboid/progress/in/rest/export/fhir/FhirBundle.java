package org.rhomboid.progress.in.rest.export.fhir;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.rhomboid.progress.domain.export.MemberExport;
import org.rhomboid.progress.in.rest.export.ExportJson;

/**
 * What FHIR has common words for, as a Bundle of R4: the member, goals, plans, performed sessions, pain and symptoms. Pauses, consents and the safety record are
 * in the archive only, which is the complete export.
 *
 * <p>In JSON a year of sessions takes some megabytes. So it is made piece by piece, as whoever reads it is ready for the next, and never whole in memory.
 */
public final class FhirBundle implements Iterator<byte[]> {

  /** The media type of FHIR in JSON. */
  public static final String MEDIA_TYPE = "application/fhir+json";

  private static final int PIECE = 64 << 10;

  private final Iterator<FhirResource> resources;
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream(2 * PIECE);
  private final JsonGenerator json;
  private boolean ended;

  /** @param export walked through once more before this returns, to know which planned sessions were performed */
  public FhirBundle(MemberExport export) {
    this.resources = new FhirResources(export).iterator();
    try {
      this.json = ExportJson.generator(piece);
      json.writeStartObject();
      json.writeStringField("resourceType", "Bundle");
      json.writeStringField("type", "collection");
      json.writeStringField("timestamp", export.exportedAt().toString());
      json.writeArrayFieldStart("entry");
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can be written to", impossible);
    }
  }

  @Override
  public boolean hasNext() {
    return !ended;
  }

  /** Some 64 kB. */
  @Override
  public byte[] next() {
    if (ended) {
      throw new NoSuchElementException();
    }
    try {
      fill();
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can be written to", impossible);
    }
    byte[] filled = piece.toByteArray();
    piece.reset();
    return filled;
  }

  private void fill() throws IOException {
    while (piece.size() < PIECE && resources.hasNext()) {
      json.writePOJO(BundleEntry.of(resources.next()));
      json.flush();
    }
    if (!resources.hasNext()) {
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.close();
      ended = true;
    }
  }
}
