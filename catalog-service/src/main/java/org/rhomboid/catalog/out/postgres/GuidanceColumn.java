package org.rhomboid.catalog.out.postgres;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.Breath;
import org.rhomboid.catalog.domain.Guidance;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.Statement;

/**
 * Guidance as stored.
 *
 * @param breath a list, because {@code jsonb} does not keep the order of an object, and the phases have one
 */
record GuidanceColumn(
    List<String> instructions,
    List<StatementColumn> cues,
    List<BreathColumn> breath,
    StatementColumn progression,
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

  record BreathColumn(String phase, Breath how) {}

  static GuidanceColumn of(Guidance guidance) {
    return new GuidanceColumn(
        guidance.instructions(),
        guidance.cues().stream().map(StatementColumn::of).toList(),
        guidance.breath().entrySet().stream()
            .map(phase -> new BreathColumn(phase.getKey(), phase.getValue()))
            .toList(),
        guidance.progression().map(StatementColumn::of).orElse(null),
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
        phases,
        Optional.ofNullable(progression).map(StatementColumn::toStatement),
        pairsWellWith,
        Optional.ofNullable(followedBy),
        neverOn);
  }
}
