package org.rhomboid.routine.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The changes of a zone's clocks")
class ZoneObservancePropertyTest {

  private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");

  /** Without those that a library adds while it reads calendars. */
  private static final List<String> ZONES =
      ZoneId.getAvailableZoneIds().stream().filter(id -> !id.startsWith("ical4j")).toList();

  private static final int DAYS = 10 * 365;
  private static final int INSTANTS = 40;

  @Test
  @DisplayName("give the offset of any time between, in every zone there is")
  void everyZone() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (String id : ZONES) {
      ZoneId zone = ZoneId.of(id);
      Instant from = FROM.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));
      Instant to = from.plus(Duration.ofDays(400));
      List<ZoneObservance> observances = ZoneObservance.of(zone, from, to);
      for (int i = 0; i < INSTANTS; i++) {
        Instant at = from.plusSeconds(random.nextInt(400 * 24 * 60 * 60));
        assertThat(offset(observances, at))
            .as("seed %d, %s at %s", seed, id, at)
            .isEqualTo(zone.getRules().getOffset(at));
      }
    }
  }

  @Test
  @DisplayName("are told to the instant at which they are")
  void atTheInstant() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    Instant change = Instant.parse("2026-10-25T01:00:00Z");

    assertThat(ZoneObservance.of(berlin, change, change))
        .singleElement()
        .returns(false, ZoneObservance::daylight)
        .returns(ZoneOffset.ofHours(2), ZoneObservance::before)
        .returns(ZoneOffset.ofHours(1), ZoneObservance::after);
    assertThat(ZoneObservance.of(berlin, change.minusSeconds(1), change))
        .extracting(ZoneObservance::daylight)
        .containsExactly(true, false);
  }

  @Test
  @DisplayName("are none in a zone that never changes, which has one offset as if from ever")
  void never() {
    assertThat(ZoneObservance.of(ZoneId.of("UTC"), FROM, FROM.plusSeconds(1)))
        .singleElement()
        .hasToString("ZoneObservance[onset=1970-01-01T00:00, before=Z, after=Z, daylight=false]");
  }

  /** As a reader finds it: the last onset by the clocks before it that is not after the time. */
  private static ZoneOffset offset(List<ZoneObservance> observances, Instant at) {
    ZoneOffset found = null;
    for (ZoneObservance observance : observances) {
      if (!observance.onset().toInstant(observance.before()).isAfter(at)) {
        found = observance.after();
      }
    }
    return found;
  }
}
