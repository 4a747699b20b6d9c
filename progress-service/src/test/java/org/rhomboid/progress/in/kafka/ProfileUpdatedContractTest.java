package org.rhomboid.progress.in.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.events.EventExamples;
import org.rhomboid.events.ProfileUpdated;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;
import org.rhomboid.progress.domain.calendar.Schedule;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;

@DisplayName("profile-updated, as progress-service reads it")
class ProfileUpdatedContractTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static Stream<EventExamples.Example> examples() {
    return EventExamples.valid("profile-updated").stream();
  }

  @ParameterizedTest
  @DisplayName("every valid example becomes a schedule for each of its entries")
  @MethodSource("examples")
  void becomesSchedules(EventExamples.Example example) throws IOException {
    ProfileUpdated profile = MAPPER.readValue(example.json(), ProfileUpdated.class);

    List<PublishedSchedule> schedules = ProfileSchedules.of(profile);

    assertThat(schedules).hasSameSizeAs(profile.history());
    ScheduleHistory history = ScheduleHistory.of(schedules, List.of());
    for (ProfileUpdated.Entry entry : profile.history()) {
      Schedule inForce = history.inForceOn(entry.effectiveFrom());
      assertThat(inForce.zone()).isEqualTo(entry.zone());
      assertThat(inForce.dayStartsAt()).isEqualTo(entry.dayStartsAt());
    }
  }

  @ParameterizedTest
  @DisplayName("a tombstone is a member without a profile")
  @org.junit.jupiter.params.provider.NullSource
  void tombstone(ProfileUpdated gone) {
    assertThat(ProfileSchedules.of(gone)).isEmpty();
  }
}
