package org.rhomboid.catalog.domain.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rhomboid.catalog.domain.Caution;

/** Safety: what a draft says of conditions is at least as strict as the library, and what it offers instead is no harm itself. */
final class CautionRules {

  private CautionRules() {}

  static List<Breach> broken(CatalogView view, String slug, Draft draft) {
    List<Breach> breaches = new ArrayList<>();
    draft
        .get(Field.CAUTIONS)
        .ifPresent(
            cautions -> {
              oneEach(cautions, breaches);
              notWeakened(view, slug, cautions, breaches);
              substitutes(view, slug, cautions, breaches);
            });
    return breaches;
  }

  private static void oneEach(List<Caution> cautions, List<Breach> breaches) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < cautions.size(); i++) {
      if (!seen.add(cautions.get(i).condition())) {
        breaches.add(new Breach("/cautions/" + i + "/condition", "has one caution only"));
      }
    }
  }

  private static void notWeakened(
      CatalogView view, String slug, List<Caution> cautions, List<Breach> breaches) {
    view.under(slug)
        .map(under -> SafestCautions.weakened(under.exercise().cautions(), cautions))
        .filter(weakened -> !weakened.isEmpty())
        .ifPresent(
            weakened ->
                breaches.add(
                    new Breach(
                        "/cautions",
                        "keeps the library's cautions or makes them stricter; left out or softer: "
                            + String.join(", ", weakened))));
  }

  private static void substitutes(
      CatalogView view, String slug, List<Caution> cautions, List<Breach> breaches) {
    for (int i = 0; i < cautions.size(); i++) {
      Caution caution = cautions.get(i);
      Optional<String> unfit =
          caution.substitute().filter(it -> it.equals(slug) || !isSafe(view, it, caution));
      if (unfit.isPresent()) {
        breaches.add(
            new Breach(
                "/cautions/" + i + "/substitute",
                "is the slug of another exercise that you see and that "
                    + caution.condition()
                    + " does not block"));
      }
    }
  }

  private static boolean isSafe(CatalogView view, String substitute, Caution caution) {
    return view.find(substitute)
        .filter(shown -> !shown.exercise().isBlockedFor(caution.condition()))
        .isPresent();
  }
}
