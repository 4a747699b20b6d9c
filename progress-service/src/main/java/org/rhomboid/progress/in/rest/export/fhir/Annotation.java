package org.rhomboid.progress.in.rest.export.fhir;

import java.util.List;

/** Words of the member. */
record Annotation(String text) {

  /**
   * A list as resources hold it, null where there are no words. Control characters, which FHIR has no room for in a string, become spaces; line breaks and tabs stay.
   *
   * @param words may be null
   */
  static List<Annotation> of(String words) {
    if (words == null) {
      return null;
    }
    String text = words.replaceAll("[\\p{Cntrl}&&[^\t\r\n]]", " ");
    return text.isBlank() ? null : List.of(new Annotation(text));
  }
}
