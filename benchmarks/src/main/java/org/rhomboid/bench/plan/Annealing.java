package org.rhomboid.bench.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Simulated annealing among lawful weeks: some items of a session go out and others come in at random; a better week is kept, and a worse one the less likely the
 * colder it is. Kirkpatrick, Gelatt and Vecchi 1983, Science 220:671.
 */
final class Annealing {

  /** In points of the score, found by trying: hotter takes longer than there is, colder stays where it began. */
  private static final double HOT = 2e-4;

  private static final double COLD = 1e-5;
  private static final int MOST_AT_ONCE = 3;

  /** The clock is looked at, and the temperature set, once in so many tries. */
  private static final int TRIES = 256;

  private final Week week;
  private final RandomGenerator random;
  private final Item[] choices;
  private List<List<Item>> best;
  private double bestScore;
  private double score;

  /**
   * @param week lawful; it ends as the best that was found
   */
  Annealing(Week week, RandomGenerator random) {
    this.week = week;
    this.random = random;
    this.choices = week.choices().all().toArray(Item[]::new);
    this.best = week.copy();
    this.score = week.score();
    this.bestScore = score;
  }

  /** @return the highest score found */
  double search(Duration lasting) {
    long begin = System.nanoTime();
    double progress = 0;
    while (progress < 1) {
      double temperature = HOT * Math.pow(COLD / HOT, progress);
      for (int i = 0; i < TRIES; i++) {
        attempt(temperature);
      }
      progress = (double) (System.nanoTime() - begin) / lasting.toNanos();
    }
    week.become(best);
    return bestScore;
  }

  private void attempt(double temperature) {
    int session = random.nextInt(week.size());
    int outs = Math.min(random.nextInt(MOST_AT_ONCE), week.session(session).size());
    Item[] in = drawn(random.nextInt(outs == 0 ? 1 : 0, MOST_AT_ONCE));
    Item[] out = new Item[outs];
    for (int i = 0; i < outs; i++) {
      out[i] = week.remove(session, random.nextInt(week.session(session).size()));
    }
    if (!fits(session, in)) {
      putBack(session, out);
      return;
    }
    for (Item item : in) {
      week.add(session, item);
    }
    double now = week.score();
    boolean keep = now >= score || random.nextDouble() < Math.exp((now - score) / temperature);
    if (keep && week.isLawfulAfter(session)) {
      accept(now);
    } else {
      for (int i = 0; i < in.length; i++) {
        week.remove(session, week.session(session).size() - 1);
      }
      putBack(session, out);
    }
  }

  private void putBack(int session, Item[] items) {
    for (Item item : items) {
      week.add(session, item);
    }
  }

  private void accept(double now) {
    score = now;
    if (now > bestScore) {
      bestScore = now;
      best = week.copy();
    }
  }

  private Item[] drawn(int count) {
    Item[] in = new Item[count];
    for (int i = 0; i < count; i++) {
      in[i] = choices[random.nextInt(choices.length)];
    }
    return in;
  }

  /** Rules out in a few steps most of what the rules would. */
  private boolean fits(int session, Item[] in) {
    int left = week.secondsLeft(session);
    List<String> slugs = new ArrayList<>();
    for (Item item : in) {
      left -= item.seconds();
      String slug = item.exercise().slug();
      if (left < 0 || slugs.contains(slug) || isIn(session, slug)) {
        return false;
      }
      slugs.add(slug);
    }
    return true;
  }

  private boolean isIn(int session, String slug) {
    for (Item item : week.session(session)) {
      if (item.exercise().slug().equals(slug)) {
        return true;
      }
    }
    return false;
  }
}
