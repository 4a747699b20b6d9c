package org.rhomboid.catalog.domain.search;

import static org.rhomboid.catalog.domain.search.Field.ALIAS;
import static org.rhomboid.catalog.domain.search.Field.CUE;
import static org.rhomboid.catalog.domain.search.Field.INSTRUCTION;
import static org.rhomboid.catalog.domain.search.Field.NAME;

import java.util.List;

/**
 * What comes first: the rules in order, the first that an exercise fits counts. Each has a band of scores of its own, so a better rule always wins; inside a
 * band the better fit does. The order is ours: who types a name wants that exercise, and a guess never stands before what was really typed.
 */
public enum RankingRule {
  /** The name is what was typed. */
  NAME_EXACT(How.EXACT, 1_000_000, 0, Fit.WHOLE, NAME),
  /** An alias is. */
  ALIAS_EXACT(How.EXACT, 900_000, 0, Fit.WHOLE, ALIAS),
  /** The name begins with the words that were typed. */
  NAME_BEGINS(How.PREFIX, 800_000, 50_000, Fit.SHARE, NAME),
  /** The name has every word, as typed, in any order. */
  NAME_WORDS(How.WORD, 700_000, 50_000, Fit.SHARE, NAME),
  /** The name has every word in some form. */
  NAME_FORMS(How.WORD, 640_000, 50_000, Fit.SHARE, NAME),
  /** The same, where the last word may be one that is still being typed. */
  NAME_UNFINISHED(How.PREFIX, 580_000, 50_000, Fit.SHARE, NAME),
  /** The aliases have every word in some form. */
  ALIAS_WORDS(How.WORD, 500_000, 50_000, Fit.TEXT_RANK, ALIAS),
  /** The same, the last word unfinished. */
  ALIAS_UNFINISHED(How.PREFIX, 440_000, 50_000, Fit.TEXT_RANK, ALIAS),
  /** The name or an alias has what was typed inside its words. */
  NAME_PART(How.PART, 410_000, 20_000, Fit.SHARE, NAME, ALIAS),
  /** Everything that is said of it has every word in some form. */
  TEXT_WORDS(How.WORD, 300_000, 100_000, Fit.TEXT_RANK, INSTRUCTION, CUE, ALIAS, NAME),
  /** The same, the last word unfinished. */
  TEXT_UNFINISHED(How.PREFIX, 200_000, 90_000, Fit.TEXT_RANK, INSTRUCTION, CUE, ALIAS, NAME),
  /** A name looks like what was typed. */
  SIMILAR(How.SIMILAR, 0, 190_000, Fit.SIMILARITY, NAME, ALIAS);

  /**
   * How alike words must be to count as a slip: {@code strict_word_similarity}, 0 to 1. Determined with the names of the library and one random slip in each
   * (deleted, doubled, replaced or swapped letter): 0.3 finds 90% of the words of 5 letters and all of those of 7 and more, and of the whole names, with 0.1
   * to 0.8 others beside it; at 0.4 only 36% of the words of 5 letters are found. The looser {@code word_similarity} needs 0.4 for as few others and then
   * finds 80% and 85%.
   */
  public static final double SIMILAR_FROM = 0.3;

  /** The fewest characters that are looked for inside words and for slips: what is shorter is everywhere. */
  public static final int SHORTEST_GUESS = 4;

  /** What the place inside a rule's band depends on; each is 0 to 1. */
  public enum Fit {
    /** Nothing: it is all there. */
    WHOLE,
    /** How much of the name was typed. */
    SHARE,
    /** PostgreSQL's rank, where the name weighs more than an alias, an alias more than an instruction, that more than a cue. */
    TEXT_RANK,
    /** How alike the best part of the names is, and to a tenth the whole name: of equals the one that has less beside it. */
    SIMILARITY
  }

  private final How how;
  private final int base;
  private final int spread;
  private final Fit fit;
  private final List<Field> fields;

  RankingRule(How how, int base, int spread, Fit fit, Field... fields) {
    this.how = how;
    this.base = base;
    this.spread = spread;
    this.fit = fit;
    this.fields = List.of(fields);
  }

  public How how() {
    return how;
  }

  /** The score of the worst fit. */
  public int base() {
    return base;
  }

  /** What the best fit adds to it. */
  public int spread() {
    return spread;
  }

  public Fit fit() {
    return fit;
  }

  /** Where the text that fits is, and which is shown when several fit equally well: the first. */
  public List<Field> fields() {
    return fields;
  }
}
