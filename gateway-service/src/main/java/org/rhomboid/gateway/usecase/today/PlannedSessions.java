package org.rhomboid.gateway.usecase.today;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rhomboid.gateway.usecase.part.Part;

/** The sessions of a plan, of which only the date is read. A paused plan has none: nobody is to be asked to do them. */
public final class PlannedSessions {

  private PlannedSessions() {}

  /** The one of a date; null where there is none. */
  static Map<String, Object> on(Map<String, Object> plan, LocalDate date) {
    return first(plan, date::equals);
  }

  /** The earliest of a date and later; null where there is none. */
  public static Map<String, Object> from(Map<String, Object> plan, LocalDate date) {
    return first(plan, planned -> !planned.isBefore(date));
  }

  /** The part itself where its plan is of the week of the date: what another week's plan does not say of it is no answer. */
  public static Part<Map<String, Object>> ofWeek(Part<Map<String, Object>> plan, LocalDate date) {
    return plan.hasData() && !week(date).equals(plan.data().get("week"))
        ? Part.unavailable()
        : plan;
  }

  private static String week(LocalDate date) {
    return "%d-W%02d"
        .formatted(
            date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static Map<String, Object> first(Map<String, Object> plan, Predicate<LocalDate> fits) {
    return all(plan).stream()
        .filter(session -> fits.test(date(session)))
        .min(Comparator.comparing(PlannedSessions::date))
        .orElse(null);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> all(Map<String, Object> plan) {
    return "PAUSED".equals(plan.get("state"))
        ? List.of()
        : (List<Map<String, Object>>) plan.get("sessions");
  }

  private static LocalDate date(Map<String, Object> session) {
    return LocalDate.parse((String) session.get("date"));
  }
}
