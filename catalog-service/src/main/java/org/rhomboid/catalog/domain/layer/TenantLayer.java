package org.rhomboid.catalog.domain.layer;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.catalog.domain.EffectiveCautions;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Layer;
import org.rhomboid.catalog.domain.Origin;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.catalog.domain.text.TextField;
import org.rhomboid.catalog.domain.text.Translation;

/**
 * What follows from a tenant's changes of its catalog. Every change is a revision, also one that hides or withdraws: so the number of an entry only ever
 * grows, and whoever follows its events can tell old from new.
 */
public final class TenantLayer {

  private final CatalogView view;
  private final Instant now;

  public TenantLayer(CatalogView view, Instant now) {
    this.view = view;
    this.now = now;
  }

  /** Lays a draft over an exercise of the library, or makes it the tenant's own. The draft has passed the {@link DraftRules}. */
  public Decision put(String slug, Draft draft, Assembly.Defaults defaults) {
    Draft other = SentBack.without(view, slug, draft);
    Draft said =
        other
            .get(Field.CAUTIONS)
            .map(own -> other.with(Field.CAUTIONS, EffectiveCautions.of(own, List.of())))
            .orElse(other);
    return view.under(slug)
        .map(library -> overlay(library, said))
        .orElseGet(() -> own(slug, said, defaults));
  }

  /** Hides an exercise of the library, or withdraws the tenant's own. */
  public Decision withdraw(String slug, Optional<String> replacedBy, State reason) {
    Optional<Shown> shown = view.find(slug);
    if (shown.isEmpty()) {
      return new Decision.NothingThere();
    }
    if (replacedBy.filter(it -> it.equals(slug) || view.find(it).isEmpty()).isPresent()) {
      return new Decision.Refused(
          List.of(new Breach("/replacedBy", "the slug of another exercise that the tenant sees")));
    }
    Revision seen = shown.get().revision();
    Optional<Entry> held = view.own(slug).filter(TenantLayer::isThere);
    State state = seen.origin() == Origin.TENANT ? reason : State.HIDDEN;
    Revision withdrawn =
        revision(state, seen.libraryRevision(), replacedBy, stored(slug, seen.exercise()));
    Set<Field<?>> fields = held.map(Entry::fields).orElse(Set.of());
    Optional<Integer> base = held.flatMap(Entry::baseRevision).or(seen::libraryRevision);
    return new Decision.Change(new Entry(withdrawn, fields, base));
  }

  /** Takes away what the tenant laid over an exercise of the library, or shows again what it hides. */
  public Decision undo(String slug) {
    return view.own(slug)
        .filter(TenantLayer::isThere)
        .filter(entry -> entry.revision().origin() == Origin.OVERLAY)
        .<Decision>map(entry -> new Decision.Change(removed(entry)))
        .orElse(new Decision.NothingThere());
  }

  /** Brings an overlay up to the library as it is now: what the tenant did not lay down follows. */
  public Decision rebase(String slug) {
    Optional<Entry> held =
        view.own(slug)
            .filter(TenantLayer::isThere)
            .filter(entry -> entry.revision().origin() == Origin.OVERLAY);
    if (held.isEmpty()) {
      return new Decision.NothingThere();
    }
    return library(slug)
        .map(library -> rebased(held.get(), library))
        .orElseGet(() -> withoutLibrary(held.get()));
  }

  /** What lies over an exercise goes with it, but a hide: the exercise may come back, and is still not wanted. */
  private Decision withoutLibrary(Entry held) {
    Optional<Integer> gone = view.library(held.slug()).map(it -> it.revision().number());
    if (held.revision().state() != State.HIDDEN || gone.isEmpty()) {
      return new Decision.Change(removed(held));
    }
    if (held.revision().libraryRevision().equals(gone)) {
      return new Decision.Unchanged();
    }
    Revision hidden =
        revision(State.HIDDEN, gone, held.revision().replacedBy(), held.revision().exercise());
    return new Decision.Change(new Entry(hidden, held.fields(), held.baseRevision()));
  }

  private Decision rebased(Entry held, Revision library) {
    if (held.revision().libraryRevision().equals(Optional.of(library.number()))) {
      return new Decision.Unchanged();
    }
    Draft draft = held.draft().differingFrom(library.exercise());
    if (draft.fields().isEmpty() && held.revision().isPublished()) {
      return new Decision.Change(removed(held));
    }
    Revision revision =
        revision(
            held.revision().state(),
            Optional.of(library.number()),
            held.revision().replacedBy(),
            followed(held, library.exercise(), draft));
    return new Decision.Change(new Entry(revision, draft.fields(), held.baseRevision()));
  }

  /** The tenant's own translations of texts that the library has changed are outdated. */
  private static Exercise followed(Entry held, Exercise library, Draft draft) {
    Exercise exercise = Assembly.overlay(library, draft);
    Set<TextField> changed = EnglishTexts.changed(held.revision().exercise(), exercise);
    return draft
        .get(Field.TRANSLATIONS)
        .map(own -> draft.with(Field.TRANSLATIONS, outdatedBy(changed, own)))
        .map(outdated -> Assembly.overlay(library, outdated))
        .orElse(exercise);
  }

  private static Map<Language, Translation> outdatedBy(
      Set<TextField> changed, Map<Language, Translation> translations) {
    Map<Language, Translation> outdated = new EnumMap<>(Language.class);
    translations.forEach((language, it) -> outdated.put(language, it.outdatedBy(changed)));
    return outdated;
  }

  private Decision overlay(Revision library, Draft draft) {
    String slug = library.slug();
    Optional<Entry> held = view.own(slug).filter(TenantLayer::isThere);
    Draft different =
        draft.differingFrom(library.exercise()).differingFrom(view.seen(library.exercise()));
    if (different.fields().isEmpty()) {
      return held.<Decision>map(entry -> new Decision.Change(removed(entry)))
          .orElse(new Decision.Unchanged());
    }
    Exercise exercise = Assembly.overlay(library.exercise(), different);
    Optional<Integer> base = Optional.of(library.number());
    boolean same =
        held.filter(entry -> entry.baseRevision().equals(base))
            .filter(entry -> says(entry, exercise))
            .isPresent();
    return same
        ? new Decision.Unchanged()
        : new Decision.Change(
            new Entry(
                revision(State.PUBLISHED, base, Optional.empty(), exercise),
                different.fields(),
                base));
  }

  private Decision own(String slug, Draft draft, Assembly.Defaults defaults) {
    Exercise exercise = Assembly.own(slug, draft, defaults);
    return view.own(slug)
            .filter(entry -> entry.revision().origin() == Origin.TENANT)
            .filter(entry -> says(entry, exercise))
            .isPresent()
        ? new Decision.Unchanged()
        : new Decision.Change(
            new Entry(
                revision(State.PUBLISHED, Optional.empty(), Optional.empty(), exercise),
                draft.fields(),
                Optional.empty()));
  }

  private Entry removed(Entry held) {
    Exercise exercise =
        library(held.slug()).map(Revision::exercise).orElse(held.revision().exercise());
    Revision removed =
        revision(State.REMOVED, held.revision().libraryRevision(), Optional.empty(), exercise);
    return new Entry(removed, Set.of(), Optional.empty());
  }

  private Revision revision(
      State state,
      Optional<Integer> libraryRevision,
      Optional<String> replacedBy,
      Exercise exercise) {
    int number = view.own(exercise.slug()).map(entry -> entry.revision().number()).orElse(0) + 1;
    return new Revision(Layer.TENANT, number, now, state, libraryRevision, replacedBy, exercise);
  }

  private Optional<Revision> library(String slug) {
    return view.library(slug).map(Entry::revision).filter(Revision::isPublished);
  }

  /** As it is stored: not narrowed down to what the tenant sees at the moment. */
  private Exercise stored(String slug, Exercise seen) {
    return view.own(slug)
        .filter(TenantLayer::isThere)
        .or(() -> view.library(slug))
        .map(entry -> entry.revision().exercise())
        .orElse(seen);
  }

  private static boolean says(Entry entry, Exercise exercise) {
    return entry.revision().isPublished() && entry.revision().exercise().equals(exercise);
  }

  private static boolean isThere(Entry entry) {
    return entry.revision().state().hasEntry();
  }
}
