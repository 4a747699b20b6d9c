package org.rhomboid.routine.out.postgres;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.routine.domain.planning.advice.Aim;
import org.rhomboid.routine.domain.planning.advice.Clash;
import org.rhomboid.routine.domain.planning.advice.PlanAdvice;
import org.rhomboid.routine.domain.planning.advice.Relaxation;
import org.rhomboid.routine.domain.planning.advice.Remedy;
import org.rhomboid.routine.domain.planning.advice.WhatIf;

/**
 * What is said of a plan, as it is stored.
 *
 * @param seeAProfessional null in a row that was written before it was said
 */
record AdviceColumn(
    List<ClashColumn> clashes,
    List<RemedyColumn> remedies,
    List<WhatIfColumn> whatIf,
    List<AimColumn> aims,
    Boolean seeAProfessional) {

  /**
   * @param rule null where it is none of the hard rules
   */
  record ClashColumn(Integer rule, String code, String text, List<String> slugs) {

    static ClashColumn of(Clash clash) {
      return new ClashColumn(clash.rule().orElse(null), clash.code(), clash.text(), clash.slugs());
    }

    Clash toClash() {
      return new Clash(Optional.ofNullable(rule), code, text, slugs);
    }
  }

  record RelaxationColumn(Relaxation.Code code, String value, String text) {

    static RelaxationColumn of(Relaxation change) {
      return new RelaxationColumn(change.code(), change.value(), change.text());
    }

    Relaxation toRelaxation() {
      return new Relaxation(code, value, text);
    }
  }

  record RemedyColumn(List<RelaxationColumn> changes, int sessions, boolean complete) {

    static RemedyColumn of(Remedy remedy) {
      return new RemedyColumn(
          remedy.changes().stream().map(RelaxationColumn::of).toList(),
          remedy.sessions(),
          remedy.complete());
    }

    Remedy toRemedy() {
      return new Remedy(
          changes.stream().map(RelaxationColumn::toRelaxation).toList(), sessions, complete);
    }
  }

  record WhatIfColumn(
      RelaxationColumn change, int gain, List<String> in, List<String> out, String text) {

    static WhatIfColumn of(WhatIf whatIf) {
      return new WhatIfColumn(
          RelaxationColumn.of(whatIf.change()),
          whatIf.gain(),
          whatIf.in(),
          whatIf.out(),
          whatIf.text());
    }

    WhatIf toWhatIf() {
      return new WhatIf(change.toRelaxation(), gain, in, out, text);
    }
  }

  record WayColumn(int days, int seconds) {}

  record AimColumn(
      String code,
      String target,
      List<WayColumn> ways,
      String source,
      TreeMap<LocalDate, Integer> planned,
      TreeMap<LocalDate, Integer> done) {

    static AimColumn of(Aim aim) {
      return new AimColumn(
          aim.code(),
          aim.target(),
          aim.ways().stream().map(way -> new WayColumn(way.days(), way.seconds())).toList(),
          aim.source(),
          new TreeMap<>(aim.planned()),
          new TreeMap<>(aim.done()));
    }

    Aim toAim() {
      return new Aim(
          code,
          target,
          ways.stream().map(way -> new Aim.Way(way.days(), way.seconds())).toList(),
          source,
          planned,
          done);
    }
  }

  static AdviceColumn of(PlanAdvice advice) {
    return new AdviceColumn(
        advice.clashes().stream().map(ClashColumn::of).toList(),
        advice.remedies().stream().map(RemedyColumn::of).toList(),
        advice.whatIf().stream().map(WhatIfColumn::of).toList(),
        advice.aims().stream().map(AimColumn::of).toList(),
        advice.seeAProfessional());
  }

  PlanAdvice toAdvice() {
    return new PlanAdvice(
        clashes.stream().map(ClashColumn::toClash).toList(),
        remedies.stream().map(RemedyColumn::toRemedy).toList(),
        whatIf.stream().map(WhatIfColumn::toWhatIf).toList(),
        aims.stream().map(AimColumn::toAim).toList(),
        Boolean.TRUE.equals(seeAProfessional));
  }
}
