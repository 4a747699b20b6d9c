package org.rhomboid.catalog.domain.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.Ladders;
import org.rhomboid.catalog.domain.layer.Breach;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Decision;
import org.rhomboid.catalog.domain.layer.Draft;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.catalog.domain.layer.TenantLayer;

/** Rows that would be published, held against the rules and against one another: they may name each other in any order. */
final class Candidates {

  private final CatalogView view;
  private final Terms terms;
  private final TenantLayer layer;
  private final Map<String, Submitted> rows = new LinkedHashMap<>();
  private final List<Entry> alone = new ArrayList<>();
  private final List<Verdict> refused = new ArrayList<>();

  Candidates(CatalogView view, Terms terms, TenantLayer layer) {
    this.view = view;
    this.terms = terms;
    this.layer = layer;
  }

  /** A row that is no exercise by itself is refused before any other looks for it. */
  void add(Submitted row) {
    Draft draft = Reference.without(row.draft());
    List<Breach> breaches = terms.broken(view, row.slug(), draft);
    if (breaches.isEmpty()) {
      rows.put(row.slug(), row);
      entry(row.slug(), draft).ifPresent(alone::add);
    } else {
      refused.add(Verdict.refused(row.number(), breaches));
    }
  }

  /** @param hidden what the same import hides */
  List<Verdict> verdicts(Collection<Entry> hidden) {
    CatalogView together = view.with(Stream.concat(alone.stream(), hidden.stream()).toList());
    refuseWhere(row -> terms.broken(together, row.slug(), row.draft()));
    Set<String> circles = Circles.of(easier(together));
    refuseWhere(row -> circles.contains(row.slug()) ? circle(row, circles) : List.of());
    return Stream.concat(refused.stream(), rows.values().stream().map(this::verdict)).toList();
  }

  private Verdict verdict(Submitted row) {
    RowOutcome outcome =
        view.find(row.slug()).isPresent() ? RowOutcome.CHANGED : RowOutcome.CREATED;
    return entry(row.slug(), row.draft())
        .map(entry -> Verdict.written(row.number(), outcome, entry))
        .orElseGet(() -> Verdict.skipped(row.number(), SkippedBecause.UNCHANGED));
  }

  private Optional<Entry> entry(String slug, Draft draft) {
    return layer.put(slug, draft, terms.defaults()) instanceof Decision.Change change
        ? Optional.of(change.entry())
        : Optional.empty();
  }

  /** With each row goes what names the exercise that it would have made. */
  private void refuseWhere(Function<Submitted, List<Breach>> rule) {
    Set<String> gone = new HashSet<>();
    for (Submitted row : List.copyOf(rows.values())) {
      refuse(row, rule.apply(row), gone);
    }
    Map<String, List<Submitted>> naming = naming();
    List<String> open = new ArrayList<>(gone);
    while (!open.isEmpty()) {
      String missing = open.remove(open.size() - 1);
      Set<String> next = new HashSet<>();
      naming
          .getOrDefault(missing, List.of())
          .forEach(row -> refuse(row, missing(row, missing), next));
      open.addAll(next);
    }
  }

  private void refuse(Submitted row, List<Breach> breaches, Set<String> gone) {
    if (!breaches.isEmpty() && rows.remove(row.slug()) != null) {
      refused.add(Verdict.refused(row.number(), breaches));
      if (view.find(row.slug()).isEmpty()) {
        gone.add(row.slug());
      }
    }
  }

  private Map<String, List<Submitted>> naming() {
    Map<String, List<Submitted>> naming = new HashMap<>();
    for (Submitted row : rows.values()) {
      for (Reference reference : Reference.of(row.draft())) {
        naming.computeIfAbsent(reference.slug(), none -> new ArrayList<>()).add(row);
      }
    }
    return naming;
  }

  private static List<Breach> missing(Submitted row, String slug) {
    return Reference.of(row.draft()).stream()
        .filter(reference -> reference.slug().equals(slug))
        .map(it -> new Breach(it.pointer(), "the row that would make " + slug + " is refused"))
        .toList();
  }

  private Map<String, List<String>> easier(CatalogView together) {
    Map<String, List<String>> easier = new HashMap<>();
    together.all().forEach(it -> easier.put(it.slug(), it.exercise().ladder().easier()));
    rows.values()
        .forEach(
            row ->
                row.draft()
                    .get(Field.LADDER)
                    .map(Ladders.Rungs::easier)
                    .ifPresent(rungs -> easier.put(row.slug(), rungs)));
    easier.values().removeIf(List::isEmpty);
    return easier;
  }

  private static List<Breach> circle(Submitted row, Set<String> circles) {
    return Reference.of(row.draft()).stream()
        .filter(reference -> reference.pointer().startsWith("/ladder/easier/"))
        .filter(reference -> circles.contains(reference.slug()))
        .map(it -> new Breach(it.pointer(), "makes a circle of easier rungs"))
        .toList();
  }
}
