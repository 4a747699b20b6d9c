package org.rhomboid.routine.domain.template;

import java.util.ArrayList;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.profile.Violation;

/** Everything that is wrong with a template whose shape is right, all at once. */
public final class TemplateRules {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 60;

  private final PlanTemplate template;
  private final List<Violation> found = new ArrayList<>();

  private TemplateRules(PlanTemplate template) {
    this.template = template;
  }

  /** What is wrong with the template by itself; empty: nothing. */
  public static List<Violation> check(PlanTemplate template) {
    TemplateRules rules = new TemplateRules(template);
    rules.checkAmounts();
    rules.checkWishes();
    return List.copyOf(rules.found);
  }

  /** As {@link #check(PlanTemplate)}, and the slugs that the tenant's catalog lacks. */
  public static List<Violation> check(PlanTemplate template, Catalog catalog) {
    TemplateRules rules = new TemplateRules(template);
    rules.found.addAll(check(template));
    rules.checkSlugs("/focus", template.focus(), catalog);
    rules.checkSlugs("/avoid", template.avoid(), catalog);
    return List.copyOf(rules.found);
  }

  private void checkAmounts() {
    if (template.title().isBlank()) {
      refuse("/title", "has at least one letter");
    }
    if (template.minutesPerSession().filter(it -> it < SHORTEST || it > LONGEST).isPresent()) {
      refuse(
          "/minutesPerSession",
          "is " + SHORTEST + " to " + LONGEST + "; leave it out for the member's own");
    }
    if (template.trainingDays().filter(List::isEmpty).isPresent()) {
      refuse("/trainingDays", "name at least one day, or leave it out for the member's own");
    }
  }

  private void checkWishes() {
    for (int i = 0; i < template.focus().size(); i++) {
      if (template.avoid().contains(template.focus().get(i))) {
        refuse("/focus/" + i, "is avoided as well: choose one");
      }
    }
  }

  private void checkSlugs(String pointer, List<String> slugs, Catalog catalog) {
    for (int i = 0; i < slugs.size(); i++) {
      if (catalog.find(slugs.get(i)).isEmpty()) {
        refuse(pointer + "/" + i, "is no exercise of the catalog");
      }
    }
  }

  private void refuse(String pointer, String detail) {
    found.add(new Violation(pointer, detail));
  }
}
