package org.rhomboid.progress.in.rest.privacy;

import java.util.List;
import org.rhomboid.kit.page.Page;
import org.rhomboid.progress.usecase.privacy.ConsentHistory;

/**
 * Where a member stands, and a page of everything said so far, newest first.
 *
 * @param next the cursor of the next page, or null
 */
public record ConsentsResponse(
    CurrentConsentResponse current, List<ConsentResponse> items, String next) {

  static ConsentsResponse of(ConsentHistory history) {
    Page<ConsentResponse> page =
        history.changes().map(change -> ConsentResponse.of(change.consent()));
    return new ConsentsResponse(
        CurrentConsentResponse.of(history.current()), page.items(), page.next());
  }
}
