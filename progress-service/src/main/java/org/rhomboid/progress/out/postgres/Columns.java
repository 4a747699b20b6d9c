package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.streak.StreakState;

/** Values that are stored as JSON columns, both ways. */
@ApplicationScoped
class Columns {

  private static final TypeReference<List<ScheduleColumn>> SCHEDULES = new TypeReference<>() {};
  private static final TypeReference<List<ItemColumn>> ITEMS = new TypeReference<>() {};
  private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

  private final ObjectMapper mapper;

  Columns(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String of(StreakState state) {
    return written(StreakColumn.of(state));
  }

  StreakState streak(String column) {
    return column == null
        ? StreakState.NEVER
        : read(column, new TypeReference<StreakColumn>() {}).toState();
  }

  String ofSchedules(List<PublishedSchedule> schedules) {
    return written(schedules.stream().map(ScheduleColumn::of).toList());
  }

  List<PublishedSchedule> schedules(String column) {
    return column == null
        ? List.of()
        : read(column, SCHEDULES).stream().map(ScheduleColumn::toSchedule).toList();
  }

  String of(List<PerformedItem> items) {
    return written(items.stream().map(ItemColumn::of).toList());
  }

  List<PerformedItem> items(String column) {
    return read(column, ITEMS).stream().map(ItemColumn::toItem).toList();
  }

  String words(Iterable<String> words) {
    return written(words);
  }

  List<String> words(String column) {
    return read(column, WORDS);
  }

  private <T> T read(String column, TypeReference<T> type) {
    try {
      return mapper.readValue(column, type);
    } catch (JsonProcessingException corrupt) {
      throw new IllegalStateException("a JSON column holds what this service wrote", corrupt);
    }
  }

  private String written(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a column is plain data", impossible);
    }
  }
}
