package org.rhomboid.catalog.domain.advice;

import java.util.List;

/** All that is told beside the exercises, in the catalog's own order; slugs are unique within a list. */
public record Advice(
    List<Tip> tips,
    List<Passage> sessionRules,
    List<Cause> causes,
    List<Condition> conditions,
    List<Passage> riskFactors,
    List<Passage> symptoms,
    List<RedFlag> redFlags,
    List<Care> care) {

  public Advice {
    tips = List.copyOf(tips);
    sessionRules = List.copyOf(sessionRules);
    causes = List.copyOf(causes);
    conditions = List.copyOf(conditions);
    riskFactors = List.copyOf(riskFactors);
    symptoms = List.copyOf(symptoms);
    redFlags = List.copyOf(redFlags);
    care = List.copyOf(care);
  }
}
