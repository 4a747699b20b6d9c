package org.rhomboid.progress.domain.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Knows everybody's data but one secret bit of one person, how the figures are made to the last constant, and everything but the seed. Weighs what two answers
 * say for either answer to the secret: the best linear use of every visible figure of both queries at once, with the noise that they share (the likelihood
 * ratio of two normal distributions), the probability of each coarse bucket of pain, and how often each figure is hidden in either world.
 */
final class Attacker {

  private static final int TRIES = 6;

  /** In the name of a week: what is hidden of 52 of them depends on the same noise, and counting it 52 times would mislead. */
  private static final String WEEK = "-W";

  private final Protection known;
  private final QueryPair pair;
  private final List<SeenCell> no;
  private final List<SeenCell> yes;
  private final List<Integer> distinct;
  private final List<Integer> distinctPain;
  private final Map<List<Integer>, double[]> weightsOf = new HashMap<>();
  private final Map<String, Integer> hiddenBalance = new HashMap<>();
  private final Map<String, Integer> hiddenTimes = new HashMap<>();

  /**
   * @param known the protection, with a seed that is not the one in use
   */
  Attacker(QueryPair pair, Secret secret, long seed, Protection known) {
    this.pair = pair;
    this.known = known;
    this.no = seen(pair, secret, false, seed);
    this.yes = seen(pair, secret, true, seed);
    this.distinct = distinct(figure -> figure != Figure.PAIN);
    this.distinctPain = distinct(figure -> figure == Figure.PAIN);
    Random guesses = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      Protection guessed = with(guesses);
      hidden(Answers.of(pair, as(secret, true, seed), guessed), 1);
      hidden(Answers.of(pair, as(secret, false, seed), guessed), -1);
    }
  }

  Function<Person, Person> as(Secret secret, boolean answer, long seed) {
    return person -> secret.of(person, answer, pair.one().query().last(), seed);
  }

  /** The logarithm of how much more likely yes is than no after these answers. */
  double weigh(Map<String, Double> answers) {
    return patterns(answers) + pain(answers) + practice(answers);
  }

  private double practice(Map<String, Double> answers) {
    List<Integer> used =
        distinct.stream().filter(cell -> answers.get(yes.get(cell).key()) != null).toList();
    double[] weights = weightsOf.computeIfAbsent(used, this::weights);
    double weight = 0;
    for (int i = 0; i < weights.length; i++) {
      SeenCell cell = yes.get(used.get(i));
      double middle = (cell.sum() + no.get(used.get(i)).sum()) / 2;
      weight += weights[i] * (answers.get(cell.key()) * cell.members() - middle);
    }
    return weight;
  }

  private double[] weights(List<Integer> used) {
    int size = used.size();
    double[][] covariance = new double[size][size];
    double[] shift = new double[size];
    for (int i = 0; i < size; i++) {
      SeenCell cell = yes.get(used.get(i));
      shift[i] = cell.sum() - no.get(used.get(i)).sum();
      for (int j = 0; j <= i; j++) {
        covariance[i][j] = shared(cell, yes.get(used.get(j)));
        covariance[j][i] = covariance[i][j];
      }
      covariance[i][i] += rounding(cell) + 1e-6;
    }
    return LinearSystem.solved(covariance, shift);
  }

  private List<Integer> distinct(Predicate<Figure> of) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < yes.size(); i++) {
      int cell = i;
      boolean seen =
          found.stream()
              .anyMatch(
                  before ->
                      yes.get(before).sameAs(yes.get(cell)) && no.get(before).sameAs(no.get(cell)));
      if (of.test(yes.get(i).figure()) && !seen) {
        found.add(i);
      }
    }
    return found;
  }

  /** The covariance of the noise in two sums. */
  private double shared(SeenCell one, SeenCell other) {
    double members = Math.sqrt((double) one.members() * other.members());
    double lasting = one.overlap(other, members) * (one.quarter() == other.quarter() ? 2 : 1);
    return deviation(one)
        * deviation(other)
        / 4
        * (lasting
            + (one.sameMembersAs(other) ? 1 : 0)
            + (one.sameAs(other) && deviation(one) == deviation(other) ? 1 : 0));
  }

  private double deviation(SeenCell cell) {
    return known.deviation(cell.figure(), cell.name().contains(WEEK));
  }

  private double rounding(SeenCell cell) {
    if (!known.rounds()) {
      return 0;
    }
    double noise = deviation(cell) / cell.members();
    double step = 0.25;
    if (cell.figure() == Figure.MINUTES) {
      step = noise > 0.25 ? 0.5 : noise > 1 / 6.0 ? 0.25 : noise > 1 / 12.0 ? 1 / 6.0 : 1 / 12.0;
    } else if (noise <= 0.1) {
      step = noise <= 0.05 ? 0.05 : 0.1;
    }
    return Math.pow(step * cell.members(), 2) / 12;
  }

  private double pain(Map<String, Double> answers) {
    double weight = 0;
    for (int i : distinctPain) {
      Double bucket = answers.get(yes.get(i).key());
      if (bucket != null) {
        weight += Math.log(chance(bucket, yes.get(i))) - Math.log(chance(bucket, no.get(i)));
      }
    }
    return weight;
  }

  private double chance(double bucket, SeenCell cell) {
    double deviation = deviation(cell) + 1e-6;
    double below = normal((-0.2 * cell.members() - cell.sum()) / deviation);
    double above = normal((cell.sum() - 0.2 * cell.members()) / deviation);
    double chance = bucket < 0 ? below : bucket > 0 ? above : 1 - below - above;
    return Math.max(1e-9, chance);
  }

  /** Abramowitz and Stegun 7.1.26. */
  private static double normal(double x) {
    double t = 1 / (1 + 0.3275911 * Math.abs(x) / Math.sqrt(2));
    double tail =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
            * Math.exp(-x * x / 2)
            / 2;
    return x >= 0 ? 1 - tail : tail;
  }

  private void hidden(Map<String, Double> answers, int world) {
    answers.forEach(
        (figure, value) -> {
          if (value == null && !figure.contains(WEEK)) {
            hiddenBalance.merge(figure, world, Integer::sum);
            hiddenTimes.merge(figure, 1, Integer::sum);
          }
        });
  }

  private double patterns(Map<String, Double> answers) {
    double weight = 0;
    for (Map.Entry<String, Integer> figure : hiddenBalance.entrySet()) {
      int balance = figure.getValue();
      int times = hiddenTimes.get(figure.getKey());
      double inYes = ((times + balance) / 2.0 + 2) / (TRIES + 4);
      double inNo = ((times - balance) / 2.0 + 2) / (TRIES + 4);
      boolean hidden = answers.get(figure.getKey()) == null;
      weight += hidden ? Math.log(inYes / inNo) : Math.log((1 - inYes) / (1 - inNo));
    }
    return weight;
  }

  private Protection with(Random random) {
    byte[] seed = new byte[32];
    random.nextBytes(seed);
    return new Protection(
        new CohortSecret(seed), known.minimum(), known.deviation(), known.rounds());
  }

  private List<SeenCell> seen(QueryPair pair, Secret secret, boolean answer, long seed) {
    List<SeenCell> seen = new ArrayList<>();
    seen.addAll(
        SeenCell.of(0, pair.one().query(), Answers.people(pair.one(), as(secret, answer, seed))));
    seen.addAll(
        SeenCell.of(
            1, pair.other().query(), Answers.people(pair.other(), as(secret, answer, seed))));
    return seen;
  }
}
