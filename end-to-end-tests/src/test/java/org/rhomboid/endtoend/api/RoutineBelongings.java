package org.rhomboid.endtoend.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a member has made around a plan: an exercise swapped, a break skipped, a meeting, a calendar.
 *
 * @param calendarPath of its feed, relative to the API: whoever has it reads the calendar
 * @param tomorrow where they are: the date of the break and of the meeting
 */
public record RoutineBelongings(
    String changeId,
    String breakId,
    String calendarLinkId,
    String calendarPath,
    LocalDate tomorrow) {

  /**
   * @param plan with a session of today that is not done yet
   * @param words the member's own
   */
  public static RoutineBelongings furnished(
      Newcomer member, JsonNode plan, Supplier<String> words) {
    LocalDate tomorrow = LocalDate.now(member.zone()).plusDays(1);
    swap(member, plan.path("sessions").get(0), words.get());
    member.api().post("breaks/busy", Bodies.busy(tomorrow, member.zone())).expect(200);
    ObjectNode link = Bodies.calendarLink(UUID.randomUUID()).put("name", words.get());
    String path = member.api().post("calendar-links", link).expect(201).path("path").asText();
    return new RoutineBelongings(
        member.api().get("plans/current/changes").expect(200).at("/items/0/id").asText(),
        skippedBreak(member, tomorrow, words.get()),
        link.path("id").asText(),
        path.substring(1),
        tomorrow);
  }

  /** What nobody else knows, but for the address of the calendar. */
  public List<String> ids() {
    return List.of(changeId, breakId, calendarLinkId);
  }

  private static void swap(Newcomer member, JsonNode session, String words) {
    for (String slug : Json.texts(session.path("items"), "slug")) {
      ObjectNode wish =
          Json.object()
              .put("sessionId", session.path("id").asText())
              .put("slug", slug)
              .put("reason", words);
      if (member.api().post("plans/current/swap", wish).status() == 200) {
        return;
      }
    }
    throw new AssertionError("no exercise can be swapped: " + session);
  }

  private static String skippedBreak(Newcomer member, LocalDate date, String words) {
    JsonNode breaks = member.api().get("breaks?date=" + date).expect(200);
    String id = breaks.at("/breaks/0/id").asText();
    member.api().post("breaks/" + id + "/skip", Json.object().put("reason", words)).expect(200);
    return id;
  }
}
