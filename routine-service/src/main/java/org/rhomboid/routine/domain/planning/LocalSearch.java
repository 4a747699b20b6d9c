package org.rhomboid.routine.domain.planning;

import org.rhomboid.routine.domain.catalog.Kind;

/** v2. */
final class LocalSearch {

  static final double WORTH_IT = 1e-9;

  final WeekDraft week;
  final Selection selection;
  final SessionFiller filler;
  int leastStrength;
  int trials;
  int kicks = Integer.getInteger("kicks", 10);
  long random = 42;
  double start, descended;

  LocalSearch(WeekDraft week) {
    this.week = week;
    this.selection = new Selection(week);
    this.filler = new SessionFiller(week, selection);
  }

  void run() {
    begin();
    for (int i = 0; i < kicks; i++) {
      kick(0);
    }
  }

  void begin() {
    for (int i = 0; i < week.sessions().length; i++) {
      filler.fill(i);
    }
    leastStrength = Math.min(1, week.strengthItems());
    start = week.score();
    descend();
    descended = week.score();
  }

  int next(int bound) {
    random = random * 6364136223846793005L + 1442695040888963407L;
    return (int) ((random >>> 33) % bound);
  }

  /** Takes some items out of a session at random, fills it again and improves it; keeps what is better. */
  boolean kick(double worse) {
    int n = week.sessions().length;
    if (n == 0) return false;
    int s = next(n);
    if (week.sessions()[s].isEmpty()) return false;
    double before = week.score();
    Chosen[][] saved = save(s);
    int out = 1 + next(3);
    for (int j = 0; j < out; j++) {
      takeOut(s);
    }
    settle(s);
    polish(s);
    if (week.score() > before + WORTH_IT - worse) {
      return true;
    }
    restore(saved);
    return false;
  }

  void takeOut(int s) {
    SessionDraft draft = week.sessions()[s];
    if (draft.size() == 0) return;
    int i = next(draft.size());
    Chosen out = week.remove(s, i);
    if (!keepsFrame(draft, null)) {
      week.insert(s, i, out);
    }
  }

  void settle(int s) {
    for (int t = Math.max(0, s - 1); t < week.sessions().length && t <= s + 1; t++) {
      if (!week.sessions()[t].isEmpty() && !week.sessions()[t].isLongEnough()) {
        filler.complete(t);
      }
    }
  }

  Chosen[][] save(int s) {
    Chosen[][] saved = new Chosen[week.sessions().length][];
    for (int t = Math.max(0, s - 1); t < saved.length && t <= s + 1; t++) {
      saved[t] = week.sessions()[t].chosen().toArray(Chosen[]::new);
    }
    return saved;
  }

  void restore(Chosen[][] saved) {
    for (int t = 0; t < saved.length; t++) {
      if (saved[t] != null) {
        while (week.sessions()[t].size() > 0) {
          week.remove(t, week.sessions()[t].size() - 1);
        }
        for (Chosen one : saved[t]) {
          week.add(t, one);
        }
      }
    }
  }

  void descend() {
    boolean better = true;
    while (better) {
      better = false;
      for (int s = 0; s < week.sessions().length; s++) {
        better |= pass(s);
      }
    }
  }

  void polish(int s) {
    while (pass(s)) {
    }
  }

  boolean pass(int s) {
    SessionDraft draft = week.sessions()[s];
    if (draft.isEmpty() || !draft.isLongEnough()) {
      return false;
    }
    boolean better = false;
    for (int i = 0; i < draft.size(); i++) {
      better |= replace(s, i);
    }
    return better | extend(s);
  }

  boolean extend(int s) {
    boolean any = false;
    while (true) {
      double bestScore = week.score() + WORTH_IT;
      Chosen best = null;
      int left = week.sessions()[s].secondsLeft();
      for (Candidate c : week.candidates()) {
        if (c.lowest().seconds() <= left && week.isLawful(s, c)) {
          for (Chosen one : c.doses()) {
            if (one.seconds() <= left) {
              trials++;
              double score = week.scoreWith(one);
              if (score > bestScore) {
                bestScore = score;
                best = one;
              }
            }
          }
        }
      }
      if (best == null) {
        return any;
      }
      week.add(s, best);
      any = true;
    }
  }

  boolean replace(int s, int i) {
    SessionDraft draft = week.sessions()[s];
    double before = week.score();
    double bestScore = before + WORTH_IT;
    Chosen best = null;
    boolean leave = false;
    Chosen out = week.remove(s, i);
    int left = draft.secondsLeft();
    if (draft.isLongEnough() && keepsFrame(draft, null) && week.score() > bestScore) {
      leave = true;
      bestScore = week.score();
    }
    for (Candidate c : week.candidates()) {
      if (c.lowest().seconds() <= left && week.isLawful(s, c) && keepsFrame(draft, c)) {
        for (Chosen one : c.doses()) {
          if (one.seconds() <= left && draft.isLongEnoughWith(one.seconds())) {
            trials++;
            double score = week.scoreWith(one);
            if (score > bestScore) {
              bestScore = score;
              best = one;
            }
          }
        }
      }
    }
    if (best == null && !leave) {
      week.insert(s, i, out);
      return false;
    }
    if (out.candidate().strengthTarget() >= 0 && opensNeighbour(s)) {
      week.insert(s, i, out);
      Chosen[][] saved = save(s);
      week.remove(s, i);
      if (best != null) {
        week.insert(s, i, best);
      }
      settle(s);
      if (week.score() <= before + WORTH_IT) {
        restore(saved);
        return false;
      }
      return true;
    }
    if (best != null) {
      week.insert(s, i, best);
    }
    return true;
  }

  boolean opensNeighbour(int s) {
    return s > 0 && !week.sessions()[s - 1].isEmpty() && !week.sessions()[s - 1].isLongEnough()
        || s + 1 < week.sessions().length
            && !week.sessions()[s + 1].isEmpty()
            && !week.sessions()[s + 1].isLongEnough();
  }

  boolean keepsFrame(SessionDraft draft, Candidate with) {
    return draft.count(Kind.MOBILITY) + (with != null && with.is(Kind.MOBILITY) ? 1 : 0) > 0
        && draft.count(Kind.STRETCH) + (with != null && with.is(Kind.STRETCH) ? 1 : 0) > 0
        && week.strengthItems() + (with != null && with.is(Kind.STRENGTH) ? 1 : 0) >= leastStrength
        && releasesFollowed(draft, with);
  }

  boolean releasesFollowed(SessionDraft draft, Candidate with) {
    if (draft.count(Kind.RELEASE) == 0) {
      return true;
    }
    for (int i = 0; i < draft.size(); i++) {
      Candidate one = draft.chosen(i).candidate();
      if (one.is(Kind.RELEASE)
          && !draft.hasAnyOf(one.followers())
          && (with == null || !one.followers().has(with.number()))) {
        return false;
      }
    }
    return true;
  }
}
