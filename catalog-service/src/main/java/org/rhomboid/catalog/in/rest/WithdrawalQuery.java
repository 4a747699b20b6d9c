package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rhomboid.catalog.domain.layer.Precondition;
import org.rhomboid.catalog.usecase.WithdrawExercise;
import org.rhomboid.kit.page.Query;

/** How an exercise is to be withdrawn. */
record WithdrawalQuery(Optional<String> replacedBy, Reason reason) {

  private static final Pattern SLUG = Pattern.compile(Slug.FORM);

  enum Reason {
    RETIRED,
    RECALL
  }

  static WithdrawalQuery of(UriInfo uri) {
    Query query = Query.of(uri);
    Optional<String> replacedBy =
        query.one("replacedBy", WithdrawalQuery::slug, "the slug of another exercise");
    Optional<Reason> reason = query.one("reason", Reason::valueOf, "RETIRED or RECALL");
    query.checked();
    return new WithdrawalQuery(replacedBy, reason.orElse(Reason.RETIRED));
  }

  WithdrawExercise.Withdrawal of(String slug, Precondition precondition) {
    return new WithdrawExercise.Withdrawal(slug, replacedBy, reason == Reason.RECALL, precondition);
  }

  private static String slug(String text) {
    if (text.length() > 100 || !SLUG.matcher(text).matches()) {
      throw new IllegalArgumentException("not a slug");
    }
    return text;
  }
}
