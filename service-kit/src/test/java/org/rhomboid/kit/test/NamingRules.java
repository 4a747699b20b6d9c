package org.rhomboid.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.regex.Pattern;

/** What things are called, and what follows from what they are. */
final class NamingRules {

  /** Words that fit anything, and so say nothing; as whole words, so that a database is still one. */
  private static final Pattern EMPTY_WORD =
      Pattern.compile(
          "(?:^|.*[a-z0-9])(?:Manager|Helper|Utils?|Utility|Impl|Base|Abstract|Data|Info)(?:[A-Z0-9].*|$)");

  private NamingRules() {}

  static List<NamedRule> of(String root) {
    return List.of(
        new NamedRule(
            "names-say-the-thing",
            noClasses()
                .should(beCalledByAnEmptyWord())
                .because(
                    "Manager, Helper, Util, Impl, Base, Abstract, Data and Info fit anything")),
        new NamedRule(
            "an-entity-is-called-so",
            classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveSimpleNameEndingWith("Entity")
                .andShould()
                .resideInAPackage(root + ".out.postgres..")),
        new NamedRule(
            "a-consumer-is-called-so",
            classes()
                .that(consume())
                .should()
                .haveSimpleNameEndingWith("Consumer")
                .andShould()
                .resideInAPackage(root + ".in.kafka..")),
        new NamedRule(
            "injection-is-by-constructor",
            noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")),
        new NamedRule(
            "nobody-prints", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS));
  }

  private static ArchCondition<JavaClass> beCalledByAnEmptyWord() {
    return ArchConditions.be(
        DescribedPredicate.describe(
            "called by a word that says nothing",
            type -> EMPTY_WORD.matcher(type.getSimpleName()).matches()));
  }

  private static DescribedPredicate<JavaClass> consume() {
    return DescribedPredicate.describe(
        "consume events",
        type ->
            type.getMethods().stream()
                .anyMatch(
                    method ->
                        method.isAnnotatedWith(
                            "org.eclipse.microprofile.reactive.messaging.Incoming")));
  }
}
