package org.rhomboid.catalog.domain.layer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladders;

/** A ladder leads to exercises that there are, stays within one kind, so that a step never changes the order of a session, and has no circle. */
final class LadderRules {

  private LadderRules() {}

  static List<Breach> broken(CatalogView view, String slug, Kind kind, Draft draft) {
    List<Breach> breaches = new ArrayList<>();
    Optional<Ladders.Rungs> rungs = draft.get(Field.LADDER);
    rungs.ifPresent(
        it -> {
          easier(view, slug, kind, it.easier(), breaches);
          substitutes(view, slug, it.substitutes(), breaches);
        });
    return breaches;
  }

  private static void easier(
      CatalogView view, String slug, Kind kind, List<String> easier, List<Breach> breaches) {
    for (int i = 0; i < easier.size(); i++) {
      String rung = easier.get(i);
      String at = "/ladder/easier/" + i;
      if (rung.equals(slug) || leadsTo(view, rung, slug)) {
        breaches.add(new Breach(at, "makes a circle: " + rung + " leads back to " + slug));
      } else if (view.find(rung).isEmpty()) {
        breaches.add(new Breach(at, "is the slug of another exercise that you see"));
      } else if (view.find(rung).get().exercise().traits().kind() != kind) {
        breaches.add(new Breach(at, "is of the same kind: " + kind.word()));
      }
    }
  }

  private static void substitutes(
      CatalogView view, String slug, List<String> substitutes, List<Breach> breaches) {
    for (int i = 0; i < substitutes.size(); i++) {
      String substitute = substitutes.get(i);
      if (substitute.equals(slug) || view.find(substitute).isEmpty()) {
        breaches.add(
            new Breach("/ladder/substitutes/" + i, "is the slug of another exercise that you see"));
      }
    }
  }

  /** Whether the easier rungs of an exercise lead to another one. */
  private static boolean leadsTo(CatalogView view, String from, String to) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String slug = open.pop();
      if (slug.equals(to)) {
        return true;
      }
      if (seen.add(slug)) {
        view.find(slug).ifPresent(it -> open.addAll(it.exercise().ladder().easier()));
      }
    }
    return false;
  }
}
