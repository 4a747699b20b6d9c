package org.rhomboid.catalog.domain.layer;

import java.util.Optional;

/**
 * What an editor sends back just as it was shown is left as it is: the tenant's own word stays the tenant's, and what follows the library or a default goes on
 * following. Else a reader who sends a whole exercise with one word changed would lay down all the rest of it, and would lose what is only hidden at the
 * moment, such as a rung to an exercise that the tenant hides.
 */
final class SentBack {

  private final Shown shown;
  private final Optional<Entry> own;

  private SentBack(Shown shown, Optional<Entry> own) {
    this.shown = shown;
    this.own = own;
  }

  /** Only what the draft says otherwise than the tenant sees it, and what the tenant has laid down before. */
  static Draft without(CatalogView view, String slug, Draft draft) {
    Optional<Shown> shown = view.find(slug);
    if (shown.isEmpty()) {
      return draft;
    }
    SentBack sent = new SentBack(shown.get(), view.own(slug));
    Draft kept = Draft.EMPTY;
    for (Field<?> field : draft.inOrder()) {
      kept = sent.keeping(kept, field, draft);
    }
    return kept;
  }

  private <T> Draft keeping(Draft kept, Field<T> field, Draft draft) {
    T sent = draft.get(field).orElseThrow();
    if (!sent.equals(field.of(shown.exercise()))) {
      return kept.with(field, sent);
    }
    return shown.fields().contains(field)
        ? kept.with(field, field.of(own.orElseThrow().revision().exercise()))
        : kept;
  }
}
