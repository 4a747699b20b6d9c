package org.rhomboid.catalog.in.rest.imports;

/** What is the same for every format that is not ours. */
final class Foreign {

  private Foreign() {}

  /** Formats without them: what nobody looked at is no exercise for somebody with a condition. */
  static void noteWhatIsMissing(RowReading row) {
    row.note(
        "No cautions: until it is reviewed it is planned for nobody with a condition."
            + " No dose: one of ours, by its kind.");
  }
}
