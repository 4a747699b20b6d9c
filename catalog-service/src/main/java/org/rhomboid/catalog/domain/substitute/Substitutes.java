package org.rhomboid.catalog.domain.substitute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Traits;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Shown;

/** What a tenant's members can do instead of an exercise: what its ladder names, in its order, then what else serves the same target, by slug. */
public final class Substitutes {

  private final CatalogView view;
  private final Shown original;

  private Substitutes(CatalogView view, Shown original) {
    this.view = view;
    this.original = original;
  }

  /**
   * What a substitute has to do.
   *
   * @param equipment what is at hand; empty set: nothing; absent: not asked for
   */
  public record Needs(Optional<Set<String>> equipment) {

    /** Any substitute will do. */
    public static final Needs NONE = new Needs(Optional.empty());

    public Needs {
      equipment = equipment.map(Set::copyOf);
    }

    private boolean meets(Exercise exercise) {
      return equipment.map(exercise.traits().equipment()::isAtHand).orElse(true);
    }
  }

  /** @param original an exercise of the view */
  public static List<Substitute> of(CatalogView view, Shown original, Needs needs) {
    Substitutes substitutes = new Substitutes(view, original);
    return Stream.concat(substitutes.ofSamePurpose(), substitutes.ofSameTarget())
        .filter(it -> needs.meets(it.shown().exercise()))
        .toList();
  }

  private Stream<Substitute> ofSamePurpose() {
    return original.exercise().ladder().substitutes().stream()
        .map(view::find)
        .flatMap(Optional::stream)
        .map(it -> substitute(it, Substitute.Because.SAME_PURPOSE));
  }

  private Stream<Substitute> ofSameTarget() {
    return view.all().stream()
        .filter(it -> !it.slug().equals(original.slug()))
        .filter(it -> !original.exercise().ladder().substitutes().contains(it.slug()))
        .filter(this::hasSameTarget)
        .map(it -> substitute(it, Substitute.Because.SAME_TARGET));
  }

  private boolean hasSameTarget(Shown other) {
    Traits traits = original.exercise().traits();
    Traits others = other.exercise().traits();
    return others.kind() == traits.kind()
        && others.targets().get(0).equals(traits.targets().get(0));
  }

  private Substitute substitute(Shown shown, Substitute.Because because) {
    return new Substitute(shown, DoseConversion.of(original.exercise(), shown.exercise()), because);
  }
}
