package org.rhomboid.catalog.out.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.advice.Action;
import org.rhomboid.catalog.domain.advice.Advice;
import org.rhomboid.catalog.domain.advice.Care;
import org.rhomboid.catalog.domain.advice.Cause;
import org.rhomboid.catalog.domain.advice.Condition;
import org.rhomboid.catalog.domain.advice.Passage;
import org.rhomboid.catalog.domain.advice.RedFlag;
import org.rhomboid.catalog.domain.advice.Tip;
import org.rhomboid.catalog.domain.advice.Told;
import org.rhomboid.catalog.domain.advice.Urgency;

/** {@code texts/<language>/guidance.yaml}: what of the guidance is another text in another language, by slug. */
record GuidanceTextsDocument(
    Map<String, TextDocument> tips,
    Map<String, TextDocument> sessionRules,
    Map<String, TextDocument> causes,
    Map<String, ConditionTextDocument> conditions,
    Map<String, TextDocument> riskFactors,
    Map<String, TextDocument> symptoms,
    Map<String, TextDocument> redFlags,
    Map<String, TextDocument> care,
    Map<Urgency, TextDocument> urgencies) {

  record TextDocument(String title, String text) {
    Passage of(Told english, Language language) {
      return english.passage().in(language, title, text);
    }
  }

  record ConditionTextDocument(
      String title,
      List<String> alsoKnownAs,
      String text,
      List<String> signs,
      List<String> oftenFrom,
      String planning) {
    Condition of(Condition english, Language language) {
      return new Condition(
          english.passage().in(language, title, text), alsoKnownAs, signs, oftenFrom, planning);
    }
  }

  /** What has no text here stays as it is. */
  Advice of(Advice english, Language language) {
    return new Advice(
        each(
            english.tips(),
            tips,
            (it, text) -> new Tip(text.of(it, language), it.topic(), it.everyMinutes())),
        each(english.sessionRules(), sessionRules, (it, text) -> text.of(it, language)),
        each(english.causes(), causes, (it, text) -> new Cause(text.of(it, language), it.group())),
        each(english.conditions(), conditions, (it, text) -> text.of(it, language)),
        each(english.riskFactors(), riskFactors, (it, text) -> text.of(it, language)),
        each(english.symptoms(), symptoms, (it, text) -> text.of(it, language)),
        each(english.redFlags(), redFlags, (it, text) -> redFlag(it, text, language)),
        each(english.care(), care, (it, text) -> new Care(text.of(it, language), it.group())));
  }

  private RedFlag redFlag(RedFlag english, TextDocument text, Language language) {
    Action action =
        Optional.ofNullable(urgencies.get(english.urgency()))
            .map(shown -> new Action(shown.title(), shown.text(), language))
            .orElse(english.action());
    return new RedFlag(text.of(english, language), english.urgency(), action);
  }

  private static <T extends Told, D> List<T> each(
      List<T> english, Map<String, D> texts, BiFunction<T, D, T> told) {
    return english.stream()
        .map(
            it ->
                Optional.ofNullable(texts.get(it.passage().slug()))
                    .map(text -> told.apply(it, text))
                    .orElse(it))
        .toList();
  }
}
