package org.rhomboid.catalog.domain.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladders;

/** A ladder leads to exercises that there are, stays within one kind, so that a step never changes the order of a session, and has no circle. */
final class LadderRules {

  private final CatalogView view;
  private final String slug;
  private final List<Breach> breaches = new ArrayList<>();

  private LadderRules(CatalogView view, String slug) {
    this.view = view;
    this.slug = slug;
  }

  /** @param kind of the exercise, where it is known */
  static List<Breach> broken(CatalogView view, String slug, Optional<Kind> kind, Draft draft) {
    LadderRules rules = new LadderRules(view, slug);
    draft.get(Field.LADDER).ifPresent(rungs -> rules.check(rungs, kind));
    return rules.breaches;
  }

  private void check(Ladders.Rungs rungs, Optional<Kind> kind) {
    onceEach("/ladder/easier/", rungs.easier());
    onceEach("/ladder/substitutes/", rungs.substitutes());
    for (int i = 0; i < rungs.easier().size(); i++) {
      easier("/ladder/easier/" + i, rungs.easier().get(i), kind);
    }
    for (int i = 0; i < rungs.substitutes().size(); i++) {
      another("/ladder/substitutes/" + i, rungs.substitutes().get(i));
    }
  }

  private void easier(String at, String rung, Optional<Kind> kind) {
    if (view.leadsTo(rung, slug)) {
      refuse(at, "makes a circle: " + rung + " leads back to " + slug);
    } else if (another(at, rung)) {
      kind.filter(it -> it != view.find(rung).orElseThrow().exercise().traits().kind())
          .ifPresent(it -> refuse(at, "is of the same kind: " + it.word()));
    }
  }

  private boolean another(String at, String other) {
    boolean fits = !other.equals(slug) && view.find(other).isPresent();
    if (!fits) {
      refuse(at, "is the slug of another exercise that you see");
    }
    return fits;
  }

  private void onceEach(String at, List<String> slugs) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < slugs.size(); i++) {
      if (!seen.add(slugs.get(i))) {
        refuse(at + i, "stands there already");
      }
    }
  }

  private void refuse(String pointer, String detail) {
    breaches.add(new Breach(pointer, detail));
  }
}
