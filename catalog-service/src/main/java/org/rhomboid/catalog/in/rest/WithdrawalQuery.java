package org.rhomboid.catalog.in.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.layer.Precondition;
import org.rhomboid.catalog.usecase.WithdrawExercise;
import org.rhomboid.kit.page.Query;

/**
 * How an exercise is to be withdrawn.
 *
 * @param layer whose it is: the library's is withdrawn for every tenant
 */
record WithdrawalQuery(Layer layer, Optional<String> replacedBy, Reason reason) {

  private static final Pattern SLUG = Pattern.compile(Slug.FORM);

  @Schema(name = "WithdrawalReason")
  enum Reason {
    RETIRED,
    RECALL
  }

  static WithdrawalQuery of(UriInfo uri) {
    Query query = Query.of(uri);
    Optional<String> replacedBy =
        query.one("replacedBy", WithdrawalQuery::slug, "the slug of another exercise");
    Optional<Reason> reason = query.one("reason", Reason::valueOf, "RETIRED or RECALL");
    Layer layer =
        query
            .one("layer", Layer::valueOf, "LIBRARY or TENANT, which it is when left out")
            .orElse(Layer.TENANT);
    if (layer == Layer.LIBRARY && reason.filter(it -> it == Reason.RECALL).isEmpty()) {
      query.refuse("reason", "must be RECALL: else the library changes by its releases");
    }
    query.checked();
    return new WithdrawalQuery(layer, replacedBy, reason.orElse(Reason.RETIRED));
  }

  boolean isOfLibrary() {
    return layer == Layer.LIBRARY;
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
