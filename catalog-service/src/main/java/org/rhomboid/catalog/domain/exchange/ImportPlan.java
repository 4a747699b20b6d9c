package org.rhomboid.catalog.domain.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.catalog.domain.layer.Breach;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Decision;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.catalog.domain.layer.TenantLayer;

/**
 * What becomes of each row of an import. Every row keeps to the rules that a single change keeps to; where a row is refused, so is
 * each that names the exercise it would have made.
 */
public final class ImportPlan {

  private final CatalogView view;
  private final Terms terms;
  private final TenantLayer layer;
  private final SameText texts;
  private final Candidates candidates;
  private final List<Entry> hidden = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();

  private ImportPlan(CatalogView view, Terms terms) {
    this.view = view;
    this.terms = terms;
    this.layer = new TenantLayer(view, terms.now());
    this.texts = new SameText(view);
    this.candidates = new Candidates(view, terms, layer);
  }

  /**
   * @param rows each of another slug
   * @param view what the tenant has
   * @return one for each row, in the order of their numbers
   */
  public static List<Verdict> of(List<Submitted> rows, CatalogView view, Terms terms) {
    ImportPlan plan = new ImportPlan(view, terms);
    rows.forEach(plan::sort);
    plan.verdicts.addAll(plan.candidates.verdicts(plan.hidden));
    return plan.verdicts.stream().sorted(Comparator.comparing(Verdict::number)).toList();
  }

  private void sort(Submitted row) {
    known(row)
        .or(() -> hide(row))
        .or(() -> duplicate(row))
        .ifPresentOrElse(verdicts::add, () -> candidates.add(row));
  }

  private Optional<Verdict> known(Submitted row) {
    if (!terms.overlays() && isOfLibrary(row.slug())) {
      return Optional.of(Verdict.skipped(row.number(), SkippedBecause.LIBRARY_HAS_IT));
    }
    return Exported.of(row.slug(), view)
        .filter(has -> !row.hidden() && has.says(row.draft()))
        .map(has -> Verdict.skipped(row.number(), SkippedBecause.UNCHANGED));
  }

  private Optional<Verdict> hide(Submitted row) {
    if (!row.hidden()) {
      return Optional.empty();
    }
    if (!isOfLibrary(row.slug())) {
      Breach breach = new Breach("/hidden", "only an exercise of the library can be hidden");
      return Optional.of(Verdict.refused(row.number(), List.of(breach)));
    }
    if (layer.withdraw(row.slug(), Optional.empty(), State.RETIRED)
        instanceof Decision.Change change) {
      hidden.add(change.entry());
      return Optional.of(Verdict.written(row.number(), RowOutcome.CHANGED, change.entry()));
    }
    return Optional.of(Verdict.skipped(row.number(), SkippedBecause.UNCHANGED));
  }

  /** Of exercises that the tenant does not have yet: what it has is changed, whatever else reads the same. */
  private Optional<Verdict> duplicate(Submitted row) {
    boolean isNew = !isOfLibrary(row.slug()) && view.find(row.slug()).isEmpty();
    return row.draft()
        .get(Field.INSTRUCTIONS)
        .filter(instructions -> isNew)
        .flatMap(instructions -> texts.otherThan(row.slug(), instructions))
        .map(other -> Verdict.duplicate(row.number(), other));
  }

  private boolean isOfLibrary(String slug) {
    return view.library(slug).filter(entry -> entry.revision().isPublished()).isPresent();
  }
}
