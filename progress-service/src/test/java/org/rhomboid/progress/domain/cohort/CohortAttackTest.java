package org.rhomboid.progress.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Tries to learn a person's secret from pairs of queries. A coin decides about the secret, so that guessing is right in half of all cases; what is more than that
 * was learnt from the figures.
 */
class CohortAttackTest {

  private static final long SEED = 20_261_121;
  private static final int PAIRS = 1_000;
  private static final int DRAWS = 3;
  private static final double CERTAIN = Math.log(99);

  @Test
  @DisplayName(
      "Cohorts: 1,000 random pairs of queries do not tell whether or how much a person practised, nor whether pain got worse")
  void learnsNothing() {
    Result result = attack(PAIRS, usual());

    assertThat(result.tries()).isEqualTo(PAIRS * DRAWS);
    assertThat(result.rightShare(List.of(Secret.values()))).as("seed %d", SEED).isLessThan(0.55);
    for (Secret secret : Secret.values()) {
      assertThat(result.rightShare(List.of(secret)))
          .as("seed %d: %s", SEED, secret)
          .isLessThan(0.55);
    }
    assertThat(result.certain()).as("seed %d: isolated", SEED).isZero();
  }

  @Test
  @DisplayName("Cohorts: the attack works where nothing protects the figures")
  void worksOnNaiveFigures() {
    Result result = attack(90, shape -> new Protection(shape.secret(), 1, 0, false));

    assertThat(result.rightShare(List.of(Secret.PRACTISED))).isGreaterThan(0.95);
    assertThat(result.rightShare(List.of(Secret.HOW_MUCH))).isGreaterThan(0.95);
    assertThat(result.rightShare(List.of(Secret.WORSE))).isGreaterThan(0.65);
    assertThat(result.certain()).isGreaterThan(150);
  }

  @Test
  @DisplayName("Cohorts: the attack works where a minimum and rounding alone protect them")
  void worksOnMinimumAndRounding() {
    Result result = attack(90, shape -> new Protection(shape.secret(), shape.minimum(), 0, true));

    assertThat(result.rightShare(List.of(Secret.PRACTISED))).isGreaterThan(0.8);
    assertThat(result.certain()).isGreaterThan(75);
  }

  @Test
  @DisplayName("Cohorts: a person's figure is not the difference of the totals with and without")
  void subtracts() {
    assertThat(subtracted(usual())).as("seed %d", SEED).isLessThan(0.1);
    assertThat(subtracted(shape -> new Protection(shape.secret(), 1, 0, false)))
        .as("planted: the same without protection")
        .isEqualTo(1);
  }

  /** The share of pairs with the difference within a tenth of what the person did. */
  private static double subtracted(UnaryOperator<Protection> changed) {
    int hits = 0;
    int pairs = 0;
    for (int i = 0; i < PAIRS; i++) {
      Random random = random(i);
      QueryPair pair = QueryPair.of(random);
      if (pair.kind() != QueryPair.Kind.TARGET_JOINED) {
        continue;
      }
      Protection used = changed.apply(Protection.of(secret(random), pair.minimum()));
      SeenCell with = SeenCell.of(0, pair.one().query(), people(pair.one())).get(0);
      SeenCell without = SeenCell.of(1, pair.other().query(), people(pair.other())).get(0);
      Map<String, Double> answers = Answers.of(pair, person -> person, used);
      if (answers.get(with.key()) != null && answers.get(without.key()) != null) {
        double difference =
            answers.get(with.key()) * with.members()
                - answers.get(without.key()) * without.members();
        hits += Math.abs(difference - (with.sum() - without.sum())) < 0.1 ? 1 : 0;
        pairs++;
      }
    }
    assertThat(pairs).isGreaterThan(50);
    return (double) hits / pairs;
  }

  private static List<Person> people(QueryPair.Side side) {
    return Answers.people(side, person -> person);
  }

  private static UnaryOperator<Protection> usual() {
    return shape -> shape;
  }

  /** Pair after pair, the secrets in turn, with a few coins and seeds of the noise each. */
  private static Result attack(int pairs, UnaryOperator<Protection> changed) {
    List<Guess> guesses = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      Random random = random(i);
      QueryPair pair = QueryPair.of(random);
      Secret secret = Secret.values()[i % Secret.values().length];
      Protection assumed = changed.apply(Protection.of(secret(random), pair.minimum()));
      Attacker attacker = new Attacker(pair, secret, i, assumed);
      for (int draw = 0; draw < DRAWS; draw++) {
        Protection used = changed.apply(Protection.of(secret(random), pair.minimum()));
        boolean truth = random.nextBoolean();
        double weight = attacker.weigh(Answers.of(pair, attacker.as(secret, truth, i), used));
        boolean answer = weight == 0 ? random.nextBoolean() : weight > 0;
        guesses.add(new Guess(secret, answer == truth, Math.abs(weight)));
      }
    }
    return new Result(guesses);
  }

  /** Generators with neighbouring seeds begin alike: these have none. */
  private static Random random(int pair) {
    return new Random(new Random(SEED).nextLong() ^ pair * 0x9E3779B97F4A7C15L);
  }

  private static CohortSecret secret(Random random) {
    byte[] seed = new byte[32];
    random.nextBytes(seed);
    return new CohortSecret(seed);
  }

  private record Guess(Secret secret, boolean right, double weight) {}

  private record Result(List<Guess> guesses) {

    int tries() {
      return guesses.size();
    }

    double rightShare(List<Secret> secrets) {
      return guesses.stream()
          .filter(guess -> secrets.contains(guess.secret()))
          .mapToInt(guess -> guess.right() ? 1 : 0)
          .average()
          .orElseThrow();
    }

    /** Guesses of 99 to 1. */
    long certain() {
      return guesses.stream().filter(guess -> guess.weight() > CERTAIN).count();
    }
  }
}
