package org.rhomboid.catalog.domain.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Ladders;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.Field;

/**
 * A place of a draft that names another exercise.
 *
 * @param pointer JSON Pointer into the draft
 */
record Reference(String pointer, String slug) {

  static List<Reference> of(Draft draft) {
    List<Reference> references = new ArrayList<>();
    Ladders.Rungs rungs = draft.get(Field.LADDER).orElse(new Ladders.Rungs(List.of(), List.of()));
    add("/ladder/easier/", rungs.easier(), references);
    add("/ladder/substitutes/", rungs.substitutes(), references);
    add("/pairsWellWith/", draft.get(Field.PAIRS_WELL_WITH).orElse(List.of()), references);
    List<Caution> cautions = draft.get(Field.CAUTIONS).orElse(List.of());
    for (int i = 0; i < cautions.size(); i++) {
      String pointer = "/cautions/" + i + "/substitute";
      cautions.get(i).substitute().ifPresent(it -> references.add(new Reference(pointer, it)));
    }
    return references;
  }

  /** The draft without any. */
  static Draft without(Draft draft) {
    Draft alone = Draft.EMPTY;
    for (Field<?> field : draft.inOrder()) {
      boolean refers =
          field == Field.LADDER || field == Field.PAIRS_WELL_WITH || field == Field.CAUTIONS;
      alone = refers ? alone : copied(field, draft, alone);
    }
    List<Caution> cautions =
        draft
            .get(Field.CAUTIONS)
            .map(all -> all.stream().map(Reference::without).toList())
            .orElse(null);
    return alone.with(Field.CAUTIONS, cautions);
  }

  private static Caution without(Caution caution) {
    return new Caution(caution.condition(), caution.severity(), caution.reason(), Optional.empty());
  }

  private static <T> Draft copied(Field<T> field, Draft from, Draft to) {
    return to.with(field, from.get(field).orElse(null));
  }

  private static void add(String at, List<String> slugs, List<Reference> references) {
    for (int i = 0; i < slugs.size(); i++) {
      references.add(new Reference(at + i, slugs.get(i)));
    }
  }
}
