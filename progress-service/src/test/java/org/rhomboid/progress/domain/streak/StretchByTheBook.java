package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Practice days that belong together, in the unit of their time; each item is one day, or the practice days of one week. */
final class StretchByTheBook {
  final boolean weeks;
  final LocalDate from;
  final List<List<List<LocalDate>>> runs = new ArrayList<>(List.of(new ArrayList<>()));
  boolean missed;
  int freezes;
  int inARow;

  StretchByTheBook(boolean weeks, LocalDate from) {
    this.weeks = weeks;
    this.from = from;
  }

  List<List<LocalDate>> run() {
    return runs.get(runs.size() - 1);
  }

  void broken() {
    runs.add(new ArrayList<>());
    missed = true;
  }
}
