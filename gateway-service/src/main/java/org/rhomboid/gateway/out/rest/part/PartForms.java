package org.rhomboid.gateway.out.rest.part;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rhomboid.gateway.out.rest.part.PartForm.DocumentReader;
import org.rhomboid.gateway.usecase.part.PartName;

/** Each part in the words of the service that has it. Checked is what a decision here depends on; the rest passes as it is. */
final class PartForms {

  private static final String CATALOG = "catalog";
  private static final String ROUTINE = "routine";
  private static final String PROGRESS = "progress";
  private static final Set<String> NOT_FOUND = Set.of("not-found");

  private PartForms() {}

  static PartForm of(PartName name) {
    return switch (name) {
      case PLAN -> one(ROUTINE, "/plans/current", NOT_FOUND, PartForms::plan);
      case BREAKS ->
          one(ROUTINE, "/breaks", Set.of("profile-required", "safety-hold"), PartForms::breaks);
      case CLOCK -> one(ROUTINE, "/profile", NOT_FOUND, PartForms::clock);
      case STREAK -> one(PROGRESS, "/streak", Set.of(), PartForms::streak);
      case SAFETY -> one(PROGRESS, "/safety", Set.of(), PartForms::safety);
      case PROGRESS -> ranged(PROGRESS, "/progress", PartForms::progress);
      case COHORT -> ranged(PROGRESS, "/cohort", with("whole"));
      case LIBRARY -> one(CATALOG, "/organization/library", Set.of(), with("library"));
      case TIPS -> one(CATALOG, "/guidance/tips?limit=200", Set.of(), PartForms::tips);
    };
  }

  private static PartForm one(
      String service, String path, Set<String> nothing, DocumentReader reader) {
    return new PartForm(service, path, false, nothing, reader);
  }

  private static PartForm ranged(String service, String path, DocumentReader reader) {
    return new PartForm(service, path, true, Set.of(), reader);
  }

  private static DocumentReader with(String field) {
    return document -> {
      require(document.get(field) != null);
      return document;
    };
  }

  /** Without what a plan says of exercises that are not in it, which is most of it. */
  private static Map<String, Object> plan(Map<String, Object> plan) {
    objects(plan, "sessions").forEach(session -> LocalDate.parse(text(session, "date")));
    return Map.of(
        "week", text(plan, "week"),
        "state", text(plan, "state"),
        "sessions", plan.get("sessions"));
  }

  private static Map<String, Object> breaks(Map<String, Object> breaks) {
    LocalDate.parse(text(breaks, "date"));
    objects(breaks, "breaks");
    return breaks;
  }

  /** Without anything else of the profile: what is kept has no health in it. */
  private static Map<String, Object> clock(Map<String, Object> profile) {
    Map<String, Object> clock = new HashMap<>();
    clock.put("zone", ZoneId.of(text(profile, "zone")).getId());
    if (profile.get("dayStartsAt") != null) {
      clock.put("dayStartsAt", LocalTime.parse(text(profile, "dayStartsAt")).toString());
    }
    return clock;
  }

  private static Map<String, Object> streak(Map<String, Object> streak) {
    LocalDate.parse(text(streak, "today"));
    ZoneId.of(text(streak, "zone"));
    if (streak.get("lastPracticeDay") != null) {
      LocalDate.parse(text(streak, "lastPracticeDay"));
    }
    return streak;
  }

  private static Map<String, Object> safety(Map<String, Object> safety) {
    require(safety.get("hold") instanceof Boolean);
    objects(safety, "findings");
    return safety;
  }

  private static Map<String, Object> progress(Map<String, Object> progress) {
    require(progress.get("adherence") instanceof Map && progress.get("pain") instanceof Map);
    return progress;
  }

  private static Map<String, Object> tips(Map<String, Object> tips) {
    objects(tips, "items");
    return tips;
  }

  private static String text(Map<String, Object> document, String field) {
    require(document.get(field) instanceof String);
    return (String) document.get(field);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Map<String, Object> document, String field) {
    require(
        document.get(field) instanceof List<?> list
            && list.stream().allMatch(Map.class::isInstance));
    return (List<Map<String, Object>>) document.get(field);
  }

  private static void require(boolean shape) {
    if (!shape) {
      throw new IllegalArgumentException("another shape");
    }
  }
}
