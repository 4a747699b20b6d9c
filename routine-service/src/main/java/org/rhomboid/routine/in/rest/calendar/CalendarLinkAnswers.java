package org.rhomboid.routine.in.rest.calendar;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.rhomboid.kit.page.Page;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.routine.in.rest.RoutineProblem;
import org.rhomboid.routine.usecase.calendar.CalendarLinkOutcome;
import org.rhomboid.routine.usecase.calendar.StoredCalendarLink;

/** What became of calendar links, as answers. */
final class CalendarLinkAnswers {

  /** The secret is for who asked, and for nothing in between. */
  private static final String KEPT_NOWHERE = "no-store";

  private CalendarLinkAnswers() {}

  static Response made(CalendarLinkOutcome outcome) {
    if (outcome instanceof CalendarLinkOutcome.Made made) {
      return Response.status(Response.Status.CREATED)
          .header(HttpHeaders.CACHE_CONTROL, KEPT_NOWHERE)
          .entity(CalendarLinkResponse.of(made.link(), made.secret()))
          .build();
    }
    if (outcome instanceof CalendarLinkOutcome.AlreadyMade again) {
      return Response.ok(CalendarLinkResponse.of(again.link())).build();
    }
    if (outcome instanceof CalendarLinkOutcome.TooMany tooMany) {
      throw RoutineProblem.TOO_MANY_CALENDAR_LINKS.because(
          "you have " + tooMany.most() + ", which is the most: DELETE one that is not in use");
    }
    throw KitProblem.ID_REUSED.because("ask for the other link with an id of its own");
  }

  static Page<CalendarLinkResponse> listed(List<StoredCalendarLink> links) {
    return new Page<>(links.stream().map(CalendarLinkResponse::of).toList(), null);
  }

  static Response revoked(boolean wasThere) {
    if (!wasThere) {
      throw notFound();
    }
    return Response.noContent().build();
  }

  static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because("you have no calendar link with this id");
  }
}
