package org.rhomboid.routine.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.profile.Violation;

class TemplateRulesTest {

  @Test
  @DisplayName("Template: one that asks for nothing is a template too")
  void nothing() {
    assertThat(TemplateRules.check(ATemplate.of().make(), Library.catalog())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 60})
  @DisplayName("Template: minutes from 5 to 60")
  void minutes(int minutes) {
    assertThat(TemplateRules.check(ATemplate.of().minutes(minutes).make())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 61, -1})
  @DisplayName("Template: no other minutes")
  void otherMinutes(int minutes) {
    assertThat(TemplateRules.check(ATemplate.of().minutes(minutes).make()))
        .extracting(Violation::pointer)
        .containsExactly("/minutesPerSession");
  }

  @Test
  @DisplayName("Template: all that is wrong is told at once, each in its place")
  void allAtOnce() {
    PlanTemplate wrong =
        ATemplate.of()
            .title(" ")
            .minutes(90)
            .days()
            .focus("cat-cow", "unheard-of")
            .avoid("cat-cow")
            .make();

    assertThat(TemplateRules.check(wrong, Library.catalog()))
        .extracting(Violation::pointer)
        .containsExactly("/title", "/minutesPerSession", "/trainingDays", "/focus/0", "/focus/1");
  }
}
