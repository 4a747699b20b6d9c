package org.rhomboid.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who may know whom, as allow-lists: what is not named is refused. */
final class LayerRules {

  /** What a use case may lean on beside the service's own words: asynchrony, injection, and the technical words of the kit. */
  private static final String[] OF_USE_CASES = {
    "java..",
    "jakarta.enterprise..",
    "jakarta.inject..",
    "io.smallrye.mutiny..",
    "org.eclipse.microprofile.config.inject..",
    "org.jboss.logging..",
    "org.rhomboid.kit.creation..",
    "org.rhomboid.kit.deadline..",
    "org.rhomboid.kit.erasure..",
    "org.rhomboid.kit.identity..",
    "org.rhomboid.kit.loop..",
    "org.rhomboid.kit.page..",
    "org.rhomboid.kit.time.."
  };

  private static final String[] STORE = {
    "jakarta.persistence..",
    "org.hibernate..",
    "io.quarkus.hibernate..",
    "io.quarkus.panache..",
    "io.vertx.sqlclient..",
    "io.vertx.pgclient..",
    "io.vertx.mutiny.sqlclient..",
    "org.rhomboid.kit.postgres.."
  };

  private LayerRules() {}

  static List<NamedRule> of(String root) {
    String in = root + ".in..";
    String usecase = root + ".usecase..";
    String domain = root + ".domain..";
    String out = root + ".out..";
    return List.of(
        new NamedRule(
            "every-class-has-a-layer",
            classes()
                .that(resideInAPackage(root + ".."))
                .should()
                .resideInAnyPackage(root, in, usecase, domain, out)),
        new NamedRule(
            "domain-is-plain-java",
            classes()
                .that(resideInAPackage(domain))
                .should()
                .onlyDependOnClassesThat(areIn(domain, "java.."))),
        new NamedRule(
            "use-cases-know-no-adapter",
            classes()
                .that(resideInAPackage(usecase))
                .should()
                .onlyDependOnClassesThat(
                    areIn(usecase, domain)
                        .or(areIn(OF_USE_CASES))
                        .or(areNamed("org.rhomboid.kit.postgres.TenantTransaction")))),
        new NamedRule(
            "entrances-go-through-use-cases",
            noClasses()
                .that(resideInAPackage(in))
                .should()
                .dependOnClassesThat(
                    areIn(STORE).or(areIn(root + "..").and(not(areIn(in, usecase, domain)))))),
        new NamedRule(
            "exits-know-no-entrance",
            noClasses()
                .that(resideInAPackage(out))
                .should()
                .dependOnClassesThat(areIn(root + "..").and(not(areIn(out, usecase, domain))))),
        new NamedRule(
            "adapters-do-not-know-each-other",
            CompositeArchRule.of(apart(root + ".in.(*)..")).and(apart(root + ".out.(*).."))),
        new NamedRule(
            "published-events-stay-at-their-edge",
            noClasses()
                .that(resideInAnyPackage(root + ".in.rest..", root + ".out.postgres.."))
                .should()
                .dependOnClassesThat(areIn("org.rhomboid.events.."))
                .because("what is asked for, stored and published are different types")));
  }

  /** Apart from a hot path that writes its outbox rows in its own statement: it maps events as {@code out.kafka} does. */
  private static ArchRule apart(String adapters) {
    return slices()
        .matching(adapters)
        .should()
        .notDependOnEachOther()
        .ignoreDependency(resideInAPackage("..out.postgres.."), simpleNameEndingWith("EventMapper"))
        .allowEmptyShould(true);
  }

  /** As the package says, for an array that of its elements; a primitive is everywhere. */
  private static DescribedPredicate<JavaClass> areIn(String... packages) {
    Predicate<JavaClass> inside = resideInAnyPackage(packages);
    return DescribedPredicate.describe(
        "are in " + String.join(", ", packages),
        type -> {
          JavaClass element = type.getBaseComponentType();
          return element.isPrimitive()
              ? Stream.of(packages).anyMatch("java.."::equals)
              : inside.test(element);
        });
  }

  private static DescribedPredicate<JavaClass> areNamed(String name) {
    return DescribedPredicate.describe("are " + name, type -> type.getName().equals(name));
  }
}
