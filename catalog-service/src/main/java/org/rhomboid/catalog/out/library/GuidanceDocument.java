package org.rhomboid.catalog.out.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.advice.Action;
import org.rhomboid.catalog.domain.advice.Advice;
import org.rhomboid.catalog.domain.advice.Care;
import org.rhomboid.catalog.domain.advice.Cause;
import org.rhomboid.catalog.domain.advice.Condition;
import org.rhomboid.catalog.domain.advice.Passage;
import org.rhomboid.catalog.domain.advice.RedFlag;
import org.rhomboid.catalog.domain.advice.Tip;
import org.rhomboid.catalog.domain.advice.Urgency;

/**
 * {@code library/guidance.yaml}, as it is written.
 *
 * @param urgencies what each asks for; all of them
 */
record GuidanceDocument(
    ReviewDocument review,
    List<TipDocument> tips,
    List<PassageDocument> sessionRules,
    List<CauseDocument> causes,
    List<ConditionDocument> conditions,
    List<PassageDocument> riskFactors,
    List<PassageDocument> symptoms,
    List<RedFlagDocument> redFlags,
    List<CareDocument> care,
    Map<Urgency, ActionDocument> urgencies) {

  /** In English. */
  Advice toAdvice() {
    Map<Urgency, Action> actions = new EnumMap<>(Urgency.class);
    urgencies.forEach((urgency, action) -> actions.put(urgency, action.toAction()));
    return new Advice(
        each(tips, TipDocument::toTip),
        each(sessionRules, PassageDocument::toPassage),
        each(causes, CauseDocument::toCause),
        each(conditions, ConditionDocument::toCondition),
        each(riskFactors, PassageDocument::toPassage),
        each(symptoms, PassageDocument::toPassage),
        each(redFlags, flag -> flag.toRedFlag(actions)),
        each(care, CareDocument::toCare));
  }

  record PassageDocument(
      String slug, List<String> sources, String title, String text, List<String> ours) {
    Passage toPassage() {
      return passage(slug, title, text, sources, ours);
    }
  }

  record TipDocument(
      String slug,
      String topic,
      List<String> sources,
      Range everyMinutes,
      String title,
      String text,
      List<String> ours) {
    Tip toTip() {
      return new Tip(
          passage(slug, title, text, sources, ours), topic, Optional.ofNullable(everyMinutes));
    }
  }

  record CauseDocument(
      String slug,
      Cause.Group group,
      List<String> sources,
      String title,
      String text,
      List<String> ours) {
    Cause toCause() {
      return new Cause(passage(slug, title, text, sources, ours), group);
    }
  }

  record CareDocument(
      String slug,
      Care.Group group,
      List<String> sources,
      String title,
      String text,
      List<String> ours) {
    Care toCare() {
      return new Care(passage(slug, title, text, sources, ours), group);
    }
  }

  record ConditionDocument(
      String slug,
      List<String> sources,
      String title,
      List<String> alsoKnownAs,
      String text,
      List<String> signs,
      List<String> oftenFrom,
      String planning,
      List<String> ours) {
    Condition toCondition() {
      return new Condition(
          passage(slug, title, text, sources, ours), alsoKnownAs, signs, oftenFrom, planning);
    }
  }

  record RedFlagDocument(
      String slug,
      Urgency urgency,
      List<String> sources,
      String title,
      String text,
      List<String> ours) {
    RedFlag toRedFlag(Map<Urgency, Action> actions) {
      return new RedFlag(passage(slug, title, text, sources, ours), urgency, actions.get(urgency));
    }
  }

  record ActionDocument(String title, String text) {
    Action toAction() {
      return new Action(title, text, Language.SOURCE);
    }
  }

  private static Passage passage(
      String slug, String title, String text, List<String> sources, List<String> ours) {
    return new Passage(
        slug,
        title,
        text,
        sources.stream().map(Source::new).toList(),
        ours == null ? List.of() : ours,
        Language.SOURCE);
  }

  private static <D, T> List<T> each(List<D> documents, Function<D, T> read) {
    return documents.stream().map(read).toList();
  }
}
