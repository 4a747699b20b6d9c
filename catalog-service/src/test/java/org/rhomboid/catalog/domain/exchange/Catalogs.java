package org.rhomboid.catalog.domain.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.Attribution;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Ladders;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.Vocabulary;
import org.rhomboid.catalog.domain.layer.Assembly;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.catalog.domain.text.Translations;

/** Small made-up catalogs. */
final class Catalogs {

  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of("mobility", "Mobility", "stretch", "Stretch"),
          Map.of(),
          Map.of("seated", "Seated", "standing", "Standing"),
          Map.of("wall", "Wall"),
          Map.of("neck", "Neck", "upper-back", "Upper back"),
          Map.of("osteoporosis", "Osteoporosis"),
          Map.of(),
          Map.of());

  private Catalogs() {}

  /** What is required, with instructions of its own. */
  static Draft draft(String name) {
    return Draft.EMPTY
        .with(Field.NAME, name)
        .with(Field.KIND, Kind.MOBILITY)
        .with(Field.POSITIONS, List.of("seated"))
        .with(Field.TARGETS, List.of("neck"))
        .with(Field.INSTRUCTIONS, List.of("Do the " + name + ".", "Breathe on."));
  }

  static Draft easier(String name, String... rungs) {
    return draft(name).with(Field.LADDER, new Ladders.Rungs(List.of(rungs), List.of()));
  }

  static Submitted row(int number, String slug, Draft draft) {
    return new Submitted(number, slug, false, draft);
  }

  /** Whose library has these and who has nothing of its own. */
  static CatalogView library(String... slugs) {
    List<Entry> entries =
        Stream.of(slugs)
            .map(slug -> Assembly.own(slug, draft(slug), defaults("rhomboid")))
            .map(exercise -> Entry.of(Revision.ofLibrary(1, NOW, exercise)))
            .toList();
    return CatalogView.of(entries, List.of(), List.of());
  }

  static List<Verdict> planned(CatalogView view, Submitted... rows) {
    return ImportPlan.of(List.of(rows), view, terms("acme", true));
  }

  static List<Verdict> plannedForeign(CatalogView view, Submitted... rows) {
    return ImportPlan.of(List.of(rows), view, terms("acme", false));
  }

  static Terms terms(String tenant, boolean overlays) {
    return new Terms(overlays, VOCABULARY, defaults(tenant), NOW);
  }

  /** What the tenant has when the verdicts are carried out. */
  static CatalogView after(CatalogView view, List<Verdict> verdicts) {
    return view.with(verdicts.stream().flatMap(verdict -> verdict.entry().stream()).toList());
  }

  private static Assembly.Defaults defaults(String tenant) {
    return new Assembly.Defaults(
        Attribution.ofTenant(tenant),
        List.of(),
        VOCABULARY.conditions().keySet(),
        Translations.NONE);
  }
}
