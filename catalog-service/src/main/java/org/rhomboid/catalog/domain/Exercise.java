package org.rhomboid.catalog.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.text.Translations;

/**
 * One movement of the catalog with everything that is known of it and who says so.
 *
 * @param slug its stable identity, in kebab-case
 * @param doses what each source states, an entry a source
 * @param cautions one a condition, the strictest first
 * @param translations of its texts, which are English themselves
 */
public record Exercise(
    String slug,
    Naming naming,
    Traits traits,
    Guidance guidance,
    List<Dose> doses,
    Provenance provenance,
    List<Caution> cautions,
    Ladder ladder,
    Translations translations) {

  public Exercise {
    Objects.requireNonNull(naming);
    Objects.requireNonNull(traits);
    Objects.requireNonNull(guidance);
    Objects.requireNonNull(provenance);
    Objects.requireNonNull(ladder);
    Objects.requireNonNull(translations);
    doses = List.copyOf(doses);
    cautions = List.copyOf(cautions);
    if (!slug.matches("[a-z0-9]+(-[a-z0-9]+){0,49}") || slug.length() > 100) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
    if (EffectiveDose.of(doses).isEmpty()) {
      throw new IllegalArgumentException("no dose says how much: " + slug);
    }
  }

  /** The same exercise among others: what it names of them. */
  public Exercise among(Ladder rungs, List<Caution> cautions, List<String> pairsWellWith) {
    return new Exercise(
        slug,
        naming,
        traits,
        guidance.pairedWith(pairsWellWith),
        doses,
        provenance,
        cautions,
        rungs,
        translations);
  }

  /** The dose that counts; there always is one. */
  public Dose dose() {
    return EffectiveDose.of(doses).orElseThrow();
  }

  /** Safety: whether a member with this condition never does it. */
  public boolean isBlockedFor(String condition) {
    return blockedFor().contains(condition);
  }

  /** The conditions that rule it out, in alphabetical order. */
  public List<String> blockedFor() {
    Stream<String> byCaution =
        cautions.stream()
            .filter(caution -> caution.severity() == Severity.BLOCK)
            .map(Caution::condition);
    Stream<String> byTrait =
        traits.needsBalance() ? Stream.of(Vocabulary.BALANCE_PROBLEM) : Stream.empty();
    return Stream.concat(byCaution, byTrait).distinct().sorted().toList();
  }

  /** The articles that name or describe it, by number. */
  public List<Source> sources() {
    return doses.stream().map(Dose::source).filter(Source::isArticle).distinct().sorted().toList();
  }

  /** What a reader can filter it by. */
  public Facets facets() {
    return new Facets(traits, sources(), dose().source());
  }
}
