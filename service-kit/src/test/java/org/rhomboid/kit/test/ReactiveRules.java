package org.rhomboid.kit.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** How asynchronous code is written, and where a transaction begins. */
final class ReactiveRules {

  private static final String TENANT_TRANSACTION = "org.rhomboid.kit.postgres.TenantTransaction";
  private static final Set<String> OTHER_TRANSACTIONS =
      Set.of(
          "jakarta.transaction.Transactional",
          "io.quarkus.hibernate.reactive.panache.common.WithTransaction",
          "io.quarkus.hibernate.reactive.panache.common.WithSession",
          "io.quarkus.hibernate.reactive.panache.common.WithSessionOnDemand");
  private static final Set<String> REACTIVE =
      Set.of("io.smallrye.mutiny.Uni", "io.smallrye.mutiny.Multi");
  private static final Set<String> WAITING =
      Set.of("await", "subscribe", "subscribeAsCompletionStage", "join", "get", "sleep");
  private static final Set<String> SIDE_BY_SIDE = Set.of("combine", "join", "merge");

  private ReactiveRules() {}

  static List<NamedRule> of(String root, Set<String> subscribing) {
    return List.of(
        new NamedRule(
            "nobody-waits",
            noClasses()
                .that(areNotNamed(subscribing))
                .should()
                .callCodeUnitWhere(isWaiting())
                .because("a blocked event loop serves nobody")),
        new NamedRule(
            "only-the-start-waits",
            noClasses()
                .that(resideOutsideOfPackage(root + ".in.start.."))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.quarkus.vertx.VertxContextSupport")
                .because("before the first request there is no event loop to block")),
        new NamedRule("uni-is-never-a-parameter", methods().should(takeNoUni())),
        new NamedRule(
            "one-operation-at-a-time-on-a-session",
            classes()
                .that(
                    resideInAPackage(root + ".out.postgres..")
                        .or(
                            DescribedPredicate.describe(
                                "begin transactions", ReactiveRules::begins)))
                .should(callNothingSideBySide())
                .because(
                    "a database session serves one operation at a time, and nothing detects two")),
        new NamedRule(
            "transactions-begin-in-use-cases",
            noClasses()
                .that(resideOutsideOfPackage(root + ".usecase.."))
                .should(beginTransactions())),
        new NamedRule("one-kind-of-transaction", classes().should(haveNoOtherTransaction())),
        new NamedRule(
            "time-ids-and-chance-are-arguments",
            noClasses()
                .that(resideInAPackage(root + ".domain.."))
                .should()
                .callCodeUnitWhere(isImpure())));
  }

  private static DescribedPredicate<JavaClass> areNotNamed(Set<String> names) {
    return DescribedPredicate.describe(
        "are not one of " + names, type -> !names.contains(type.getName()));
  }

  private static DescribedPredicate<JavaCall<?>> isWaiting() {
    return DescribedPredicate.describe(
        "waits for a result",
        call -> {
          CodeUnitCallTarget target = call.getTarget();
          boolean result =
              REACTIVE.contains(target.getOwner().getName())
                  || target.getOwner().isAssignableTo(java.util.concurrent.Future.class)
                  || target.getOwner().isEquivalentTo(Thread.class);
          return result && WAITING.contains(target.getName()) && !isUniJoin(target);
        });
  }

  /** {@code Uni.join()} waits for nobody: it has its own rule. */
  private static boolean isUniJoin(CodeUnitCallTarget target) {
    return target.getName().equals("join") && REACTIVE.contains(target.getOwner().getName());
  }

  private static DescribedPredicate<JavaCall<?>> isImpure() {
    return DescribedPredicate.describe(
        "asks for the time, a new id or chance",
        call -> {
          CodeUnitCallTarget target = call.getTarget();
          String owner = target.getOwner().getName();
          String name = target.getName();
          return owner.startsWith("java.time.") && name.equals("now")
              || owner.equals("java.util.UUID") && name.equals("randomUUID")
              || owner.equals("java.lang.System") && !name.equals("arraycopy")
              || owner.equals("java.lang.Math") && name.equals("random")
              || owner.equals("java.util.concurrent.ThreadLocalRandom")
              || owner.equals("java.util.Random") && target.getParameterTypes().isEmpty();
        });
  }

  private static ArchCondition<JavaMethod> takeNoUni() {
    return new ArchCondition<>("take no Uni or Multi as a parameter") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean takes =
            method.getRawParameterTypes().stream()
                .anyMatch(type -> REACTIVE.contains(type.getName()));
        report(method, !takes, method.getFullName(), events);
      }
    };
  }

  private static ArchCondition<JavaClass> callNothingSideBySide() {
    return new ArchCondition<>("call no combine, join or merge") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethodCallsFromSelf().stream()
            .filter(call -> REACTIVE.contains(call.getTargetOwner().getName()))
            .filter(call -> SIDE_BY_SIDE.contains(call.getTarget().getName()))
            .forEach(call -> report(type, false, call.getDescription(), events));
      }
    };
  }

  private static ArchCondition<JavaClass> beginTransactions() {
    return new ArchCondition<>("begin a transaction") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        report(type, begins(type), type.getName() + " begins a transaction", events);
      }
    };
  }

  private static ArchCondition<JavaClass> haveNoOtherTransaction() {
    return new ArchCondition<>("have no transaction but @TenantTransaction") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        OTHER_TRANSACTIONS.stream()
            .filter(annotation -> has(type, annotation))
            .forEach(found -> report(type, false, type.getName() + " has " + found, events));
      }
    };
  }

  private static boolean begins(JavaClass type) {
    return has(type, TENANT_TRANSACTION);
  }

  private static boolean has(JavaClass type, String annotation) {
    return type.isAnnotatedWith(annotation)
        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation));
  }

  private static void report(Object about, boolean holds, String detail, ConditionEvents events) {
    events.add(new SimpleConditionEvent(about, holds, detail));
  }
}
