package org.rhomboid.progress.in.rest.export;

import java.util.Locale;
import org.rhomboid.progress.in.rest.export.fhir.FhirBundle;

/** What an export can be written as. */
enum ExportFormat {
  ZIP("application/zip", "rhomboid-export.zip"),
  FHIR(FhirBundle.MEDIA_TYPE, "rhomboid-export.fhir.json");

  private final String mediaType;
  private final String fileName;

  ExportFormat(String mediaType, String fileName) {
    this.mediaType = mediaType;
    this.fileName = fileName;
  }

  /**
   * @throws IllegalArgumentException when it is none
   */
  static ExportFormat of(String word) {
    for (ExportFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
        return format;
      }
    }
    throw new IllegalArgumentException("unknown format");
  }

  String mediaType() {
    return mediaType;
  }

  /** To be saved, not shown; whose it is does not stand in the name. */
  String disposition() {
    return "attachment; filename=\"" + fileName + "\"";
  }
}
