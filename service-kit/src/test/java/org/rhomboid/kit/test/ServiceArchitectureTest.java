package org.rhomboid.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The architecture's rules")
class ServiceArchitectureTest {

  private static final String PLANTED =
      ServiceArchitectureTest.class.getPackageName() + ".planted.";

  @TestFactory
  @DisplayName("each finds the violation that is planted for it, and no other rule does")
  Stream<DynamicTest> canFail() {
    return ServiceArchitecture.rules("unused", Set.of()).stream()
        .map(NamedRule::name)
        .map(name -> dynamicTest(name, () -> assertThat(brokenBy(name)).containsExactly(name)));
  }

  @Test
  @DisplayName("are kept by a service of the right shape")
  void canBeKept() {
    assertThat(brokenBy("well-shaped")).isEmpty();
  }

  @Test
  @DisplayName("let an edge subscribe that is named as one")
  void edges() {
    String root = root("nobody-waits");
    Set<String> edge = Set.of(root + ".usecase.ReadThing");

    assertThat(broken(ServiceArchitecture.rules(root, edge), root)).isEmpty();
  }

  private static List<String> brokenBy(String planted) {
    String root = root(planted);
    return broken(ServiceArchitecture.rules(root, Set.of()), root);
  }

  private static List<String> broken(List<NamedRule> rules, String root) {
    JavaClasses service = new ClassFileImporter().importPackages(root);
    assertThat(service).as("classes in " + root).isNotEmpty();
    return rules.stream().filter(rule -> isBroken(rule, service)).map(NamedRule::name).toList();
  }

  private static boolean isBroken(NamedRule rule, JavaClasses service) {
    EvaluationResult result = rule.rule().evaluate(service);
    return result.hasViolation();
  }

  private static String root(String planted) {
    return PLANTED + planted.replace("-", "");
  }
}
