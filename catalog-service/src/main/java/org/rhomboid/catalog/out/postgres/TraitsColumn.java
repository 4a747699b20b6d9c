package org.rhomboid.catalog.out.postgres;

import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.Equipment;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Level;
import org.rhomboid.catalog.domain.Traits;

/** Traits as stored, in the body and beside it. */
record TraitsColumn(
    Kind kind,
    String tradition,
    List<String> positions,
    List<String> allOf,
    List<String> anyOf,
    List<String> targets,
    boolean desk,
    boolean needsBalance,
    List<Level> levels) {

  static TraitsColumn of(Traits traits) {
    return new TraitsColumn(
        traits.kind(),
        traits.tradition().orElse(null),
        traits.positions(),
        traits.equipment().allOf(),
        traits.equipment().anyOf(),
        traits.targets(),
        traits.desk(),
        traits.needsBalance(),
        traits.levels());
  }

  Traits toTraits() {
    return new Traits(
        kind,
        Optional.ofNullable(tradition),
        positions,
        new Equipment(allOf, anyOf),
        targets,
        desk,
        needsBalance,
        levels);
  }
}
