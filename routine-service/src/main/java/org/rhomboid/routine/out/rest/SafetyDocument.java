package org.rhomboid.routine.out.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.routine.usecase.safety.ToldSafety;

/** What {@code GET /safety} of progress-service answers, as far as it matters here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SafetyDocument(Boolean hold, Long holdVersion, List<Finding> findings) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Finding(boolean holds, List<String> guidance) {

    Stream<String> lines() {
      return Stream.ofNullable(guidance).flatMap(List::stream);
    }
  }

  /**
   * @param language of the answer, or null where it does not say
   * @return empty where it is none that can be relied on
   */
  Optional<ToldSafety> told(String language) {
    return hold == null || holdVersion == null || holdVersion < 0
        ? Optional.empty()
        : Optional.of(new ToldSafety(holdVersion, hold, guidance(language)));
  }

  /** Each line once: findings of one urgency ask for the same. */
  private ToldSafety.Guidance guidance(String language) {
    List<String> lines =
        Stream.ofNullable(findings)
            .flatMap(List::stream)
            .filter(Finding::holds)
            .flatMap(Finding::lines)
            .distinct()
            .toList();
    return lines.isEmpty() || language == null
        ? ToldSafety.Guidance.NONE
        : new ToldSafety.Guidance(lines, language);
  }
}
