package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.PainReport;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.ProfileHistory;

/** Values that are stored as JSON columns, both ways. */
@ApplicationScoped
class Columns {

  private static final TypeReference<List<ScheduleColumn>> SCHEDULES = new TypeReference<>() {};
  private static final TypeReference<List<PerformedItemColumn>> ITEMS = new TypeReference<>() {};

  private static final TypeReference<Map<String, DoseColumn>> DOSES = new TypeReference<>() {};

  private final ObjectMapper mapper;

  Columns(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String of(Profile profile) {
    return written(ProfileColumn.of(profile));
  }

  Profile profile(String column) {
    return read(column, new TypeReference<ProfileColumn>() {}).toProfile();
  }

  String of(ProfileHistory history) {
    return written(history.entries().stream().map(ScheduleColumn::of).toList());
  }

  ProfileHistory history(String column) {
    return new ProfileHistory(
        read(column, SCHEDULES).stream().map(ScheduleColumn::toEntry).toList());
  }

  String of(Exercise exercise) {
    return written(ExerciseColumn.of(exercise));
  }

  Exercise exercise(String column) {
    return read(column, new TypeReference<ExerciseColumn>() {}).toExercise();
  }

  String of(PlanColumn plan) {
    return written(plan);
  }

  PlanColumn plan(String column) {
    return read(column, new TypeReference<PlanColumn>() {});
  }

  String of(PlanChangeColumn change) {
    return written(change);
  }

  PlanChangeColumn change(String column) {
    return read(column, new TypeReference<PlanChangeColumn>() {});
  }

  String of(List<PerformedSession.Item> items) {
    return written(items.stream().map(PerformedItemColumn::of).toList());
  }

  List<PerformedSession.Item> items(String column) {
    return read(column, ITEMS).stream().map(PerformedItemColumn::toItem).toList();
  }

  String of(Map<String, Dose> doses) {
    Map<String, DoseColumn> bySlug = new TreeMap<>();
    doses.forEach((slug, dose) -> bySlug.put(slug, DoseColumn.of(dose)));
    return written(bySlug);
  }

  Map<String, Dose> doses(String column) {
    Map<String, Dose> bySlug = new TreeMap<>();
    read(column, DOSES).forEach((slug, dose) -> bySlug.put(slug, dose.toDose()));
    return bySlug;
  }

  String of(PainReport report) {
    return written(PainColumn.of(report));
  }

  PainColumn pain(String column) {
    return read(column, new TypeReference<PainColumn>() {});
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
