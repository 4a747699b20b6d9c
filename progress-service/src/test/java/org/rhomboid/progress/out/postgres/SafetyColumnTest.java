package org.rhomboid.progress.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.safety.Clearance;
import org.rhomboid.progress.domain.safety.Finding;
import org.rhomboid.progress.domain.safety.PainLog;
import org.rhomboid.progress.domain.safety.Report;
import org.rhomboid.progress.domain.safety.ReportKind;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.safety.Triage;
import org.rhomboid.progress.domain.safety.Urgency;

@DisplayName("The column of a member's safety")
class SafetyColumnTest {

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123456Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  /** As the service's own. */
  private final Columns columns =
      new Columns(
          JsonMapper.builder()
              .findAndAddModules()
              .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
              .build());

  @Test
  @DisplayName("gives back what was stored, at each point of a hold's life")
  void roundTrip() {
    SafetyState held = told(SafetyState.NONE, 0, 9, "chest-pain", "severe-pain");
    SafetyState better = told(held, 1, 3);
    SafetyState eased = told(better, 2, 2);
    SafetyState cleared = Clearance.of(eased, Set.of(), at(3), DAY.plusDays(3)).after();
    SafetyState again = told(cleared, 40, 8);

    assertThat(better.release().first()).isNotNull();
    assertThat(cleared.holdPeriods()).hasSize(1);
    for (SafetyState state : List.of(SafetyState.NONE, held, better, eased, cleared, again)) {
      assertThat(columns.safety(columns.of(state))).isEqualTo(state);
    }
  }

  @Test
  @DisplayName("is absent for a member who never reported anything")
  void absent() {
    assertThat(columns.safety(null)).isEqualTo(SafetyState.NONE);
    assertThat(columns.safety("{}")).isEqualTo(SafetyState.NONE);
  }

  @Test
  @DisplayName("has no property without a value")
  void withoutNulls() {
    SafetyState held = told(SafetyState.NONE, 0, 9);

    assertThat(columns.of(held)).doesNotContain("null").doesNotContain("eased").contains("since");
    assertThat(columns.of(SafetyState.NONE)).doesNotContain("null").doesNotContain("release");
  }

  @Test
  @DisplayName("of before a property was added holds as its urgency does, and ends no sooner")
  void tolerant() {
    String old =
        """
        {"holdVersion": 3,
         "findings": [
          {"id": "00000000-0000-0000-0000-000000000001", "code": "pain-of-8-or-more",
           "urgency": "URGENT", "raisedAt": "2026-11-02T12:00:00Z"},
          {"id": "00000000-0000-0000-0000-000000000002", "code": "persistent-pain",
           "urgency": "SEE_A_PROFESSIONAL", "raisedAt": "2026-11-02T12:00:00Z"}]}
        """;

    SafetyState state = columns.safety(old);

    assertThat(state.holds()).isTrue();
    assertThat(state.findings()).extracting(Finding::holds).containsExactly(true, false);
    assertThat(state.findings())
        .extracting(Finding::urgency)
        .containsExactly(Urgency.URGENT, Urgency.SEE_A_PROFESSIONAL);
    assertThat(state.painLog()).isEqualTo(PainLog.NONE);
    SafetyState once = told(state, 1, 2);
    assertThat(once.holds()).isTrue();
    assertThat(told(once, 2, 2).holds()).isFalse();
  }

  private static SafetyState told(SafetyState state, int day, Integer pain, String... symptoms) {
    UUID id = new UUID(day, pain);
    LocalDate date = DAY.plusDays(day);
    Report report =
        new Report(id, ReportKind.ALONE, at(day), date, pain, List.of(), Set.of(symptoms));
    return Triage.of(state, List.of(report), at(day), date).after();
  }

  private static Instant at(int day) {
    return NOON.plusSeconds(day * 86_400L);
  }
}
