package org.rhomboid.progress.in.rest.privacy;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.OptionalLong;
import org.rhomboid.kit.page.Cursor;
import org.rhomboid.kit.page.PageAnswer;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.progress.in.rest.Preconditions;
import org.rhomboid.progress.usecase.privacy.ConsentHistory;
import org.rhomboid.progress.usecase.privacy.ConsentOutcome;

/** The outcomes of use cases about consent as answers. */
final class ConsentAnswers {

  private ConsentAnswers() {}

  static Response answer(ConsentOutcome outcome) {
    if (outcome instanceof ConsentOutcome.Heard heard) {
      return Response.ok(CurrentConsentResponse.of(heard.consent()))
          .tag(Preconditions.tag(heard.consent().changes()))
          .build();
    }
    throw KitProblem.PRECONDITION_FAILED.because("read your consents again, then say it");
  }

  static Response found(ConsentHistory history, UriInfo uri) {
    return Response.fromResponse(PageAnswer.of(history.changes(), uri))
        .entity(ConsentsResponse.of(history))
        .tag(Preconditions.tag(history.current().changes()))
        .build();
  }

  /** @param cursor the number of the last change of the page before */
  static OptionalLong before(Cursor cursor) {
    try {
      return OptionalLong.of(Long.parseLong(cursor.key().get(0)));
    } catch (NumberFormatException notOurs) {
      throw Cursor.unknown();
    }
  }
}
