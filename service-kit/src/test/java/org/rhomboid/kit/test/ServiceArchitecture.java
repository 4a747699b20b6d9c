package org.rhomboid.kit.test;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The shape that every service has: {@code in → usecase → domain ← out}. A service holds itself to it in one test:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheShape() {
 *   return ServiceArchitecture.of("org.rhomboid.routine");
 * }
 * }</pre>
 *
 * Each rule has a violation planted beside its own test, so that none of them is a rule that cannot fail.
 */
public final class ServiceArchitecture {

  private static final List<String> REQUIRED_LAYERS = List.of("in", "usecase", "out");

  private ServiceArchitecture() {}

  /**
   * A test for each rule, over the main classes of a service.
   *
   * @param root the service's root package, such as {@code org.rhomboid.routine}
   * @param edges the classes that may subscribe, because what they serve knows no {@code Uni}; normally none
   */
  public static Stream<DynamicTest> of(String root, Class<?>... edges) {
    JavaClasses service =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    Set<String> subscribing = Stream.of(edges).map(Class::getName).collect(Collectors.toSet());
    return Stream.concat(
        REQUIRED_LAYERS.stream().map(layer -> hasLayer(service, root + "." + layer)),
        rules(root, subscribing).stream()
            .map(rule -> dynamicTest(rule.name(), () -> rule.rule().check(service))));
  }

  static List<NamedRule> rules(String root, Set<String> subscribing) {
    return Stream.of(LayerRules.of(root), ReactiveRules.of(root, subscribing), NamingRules.of(root))
        .flatMap(List::stream)
        .toList();
  }

  /** Without it, a misspelt root package would satisfy every rule. */
  private static DynamicTest hasLayer(JavaClasses service, String layer) {
    return dynamicTest(
        "has classes in " + layer,
        () -> {
          if (service.stream().noneMatch(type -> type.getPackageName().startsWith(layer))) {
            throw new AssertionError("no class of the service is in " + layer);
          }
        });
  }
}
