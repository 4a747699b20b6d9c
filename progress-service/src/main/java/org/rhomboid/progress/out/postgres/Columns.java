package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rhomboid.progress.domain.calendar.OrganizationPolicy;
import org.rhomboid.progress.domain.calendar.PublishedSchedule;
import org.rhomboid.progress.domain.day.MemberDay;
import org.rhomboid.progress.domain.pause.MemberPause;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.streak.PlanFact;
import org.rhomboid.progress.domain.streak.StreakState;
import org.rhomboid.progress.usecase.member.StoredCheckIn;
import org.rhomboid.progress.usecase.member.StoredPause;
import org.rhomboid.progress.usecase.member.StoredSession;

/** Values that are stored as JSON columns, both ways. */
@ApplicationScoped
class Columns {

  private static final TypeReference<List<ScheduleColumn>> SCHEDULES = new TypeReference<>() {};
  private static final TypeReference<List<ItemColumn>> ITEMS = new TypeReference<>() {};
  private static final TypeReference<List<PolicyColumn>> POLICIES = new TypeReference<>() {};
  private static final TypeReference<List<PauseRow>> PAUSES = new TypeReference<>() {};
  private static final TypeReference<List<PlanFactColumn>> PLANS = new TypeReference<>() {};
  private static final TypeReference<List<MemberDayRow>> DAYS = new TypeReference<>() {};
  private static final TypeReference<List<SessionRow>> SESSIONS = new TypeReference<>() {};
  private static final TypeReference<List<CheckInRow>> CHECK_INS = new TypeReference<>() {};
  private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

  private final ObjectMapper mapper;

  Columns(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String of(StreakState state) {
    return written(StreakColumn.of(state));
  }

  StreakState streak(String column) {
    return column == null ? StreakState.NEVER : read(column, StreakColumn.class).toState();
  }

  String of(SafetyState state) {
    return written(SafetyColumn.of(state));
  }

  SafetyState safety(String column) {
    return column == null ? SafetyState.NONE : read(column, SafetyColumn.class).toState();
  }

  List<PublishedSchedule> schedules(String column) {
    return column == null
        ? List.of()
        : read(column, SCHEDULES).stream().map(ScheduleColumn::toSchedule).toList();
  }

  List<OrganizationPolicy> policies(String column) {
    return many(column, POLICIES, PolicyColumn::toPolicy);
  }

  List<MemberPause> pauses(String column) {
    return many(column, PAUSES, row -> row.toStored().pause());
  }

  List<PlanFact> plans(String column) {
    return many(column, PLANS, PlanFactColumn::toFact);
  }

  List<MemberDay> days(String column) {
    return many(column, DAYS, MemberDayRow::toDay);
  }

  List<StoredSession> sessions(String column) {
    return many(column, SESSIONS, SessionRow::toStored);
  }

  List<StoredCheckIn> checkIns(String column) {
    return many(column, CHECK_INS, CheckInRow::toStored);
  }

  Optional<StoredSession> session(String column) {
    return one(column, SessionRow.class, SessionRow::toStored);
  }

  Optional<StoredCheckIn> checkIn(String column) {
    return one(column, CheckInRow.class, CheckInRow::toStored);
  }

  Optional<StoredPause> pause(String column) {
    return one(column, PauseRow.class, PauseRow::toStored);
  }

  /** Rows as the JSON array that a statement takes them as. */
  String rows(List<Object> rows) {
    return written(rows);
  }

  List<PerformedItem> items(String column) {
    return read(column, ITEMS).stream().map(ItemColumn::toItem).toList();
  }

  List<String> words(String column) {
    return read(column, WORDS);
  }

  private <C, T> List<T> many(String column, TypeReference<List<C>> type, Function<C, T> value) {
    return column == null ? List.of() : read(column, type).stream().map(value).toList();
  }

  private <C, T> Optional<T> one(String column, Class<C> type, Function<C, T> value) {
    return Optional.ofNullable(column).map(text -> value.apply(read(text, type)));
  }

  private <T> T read(String column, Class<T> type) {
    try {
      return mapper.readValue(column, type);
    } catch (JsonProcessingException corrupt) {
      throw corrupt(corrupt);
    }
  }

  private static IllegalStateException corrupt(JsonProcessingException corrupt) {
    return new IllegalStateException("a JSON column holds what this service wrote", corrupt);
  }

  private <T> T read(String column, TypeReference<T> type) {
    try {
      return mapper.readValue(column, type);
    } catch (JsonProcessingException corrupt) {
      throw corrupt(corrupt);
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
