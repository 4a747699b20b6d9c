package org.rhomboid.catalog.out.postgres;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.Breath;
import org.rhomboid.catalog.domain.Feel;
import org.rhomboid.catalog.domain.Guidance;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Level;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Statement;
import org.rhomboid.catalog.domain.Variant;

/**
 * Guidance as stored. What a revision from before there was such a thing does not have is null.
 *
 * @param breath a list, because {@code jsonb} does not keep the order of an object, and the phases have one
 */
record GuidanceColumn(
    List<String> instructions,
    List<StatementColumn> cues,
    Feel feel,
    List<BreathColumn> breath,
    StatementColumn progression,
    List<VariantColumn> variants,
    List<String> pairsWellWith,
    Kind followedBy,
    List<String> neverOn) {

  record StatementColumn(String source, String text) {

    static StatementColumn of(Statement statement) {
      return new StatementColumn(statement.source().word(), statement.text());
    }

    Statement toStatement() {
      return new Statement(new Source(source), text);
    }
  }

  record VariantColumn(String slug, Level level, String name, String text, String source) {

    static VariantColumn of(Variant variant) {
      return new VariantColumn(
          variant.slug(),
          variant.level().orElse(null),
          variant.name(),
          variant.text(),
          variant.source().word());
    }

    Variant toVariant() {
      return new Variant(slug, Optional.ofNullable(level), name, text, new Source(source));
    }
  }

  record BreathColumn(String phase, Breath how) {}

  static GuidanceColumn of(Guidance guidance) {
    return new GuidanceColumn(
        guidance.instructions(),
        guidance.cues().stream().map(StatementColumn::of).toList(),
        guidance.feel().orElse(null),
        guidance.breath().entrySet().stream()
            .map(phase -> new BreathColumn(phase.getKey(), phase.getValue()))
            .toList(),
        guidance.progression().map(StatementColumn::of).orElse(null),
        guidance.variants().stream().map(VariantColumn::of).toList(),
        guidance.pairsWellWith(),
        guidance.followedBy().orElse(null),
        guidance.neverOn());
  }

  Guidance toGuidance() {
    Map<String, Breath> phases = new LinkedHashMap<>();
    breath.forEach(phase -> phases.put(phase.phase(), phase.how()));
    return new Guidance(
        instructions,
        cues.stream().map(StatementColumn::toStatement).toList(),
        Optional.ofNullable(feel),
        phases,
        Optional.ofNullable(progression).map(StatementColumn::toStatement),
        variants == null ? List.of() : variants.stream().map(VariantColumn::toVariant).toList(),
        pairsWellWith,
        Optional.ofNullable(followedBy),
        neverOn);
  }
}
