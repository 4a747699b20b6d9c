package org.rhomboid.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GatewayArchitectureTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rhomboid.gateway");

  private static final ArchRule USE_CASES_KNOW_PORTS_ONLY =
      classes()
          .that()
          .resideInAPackage("org.rhomboid.gateway.usecase..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jakarta.enterprise.context..",
              "org.eclipse.microprofile.config.inject..",
              "org.jboss.logging..",
              "io.smallrye.mutiny..",
              "org.rhomboid.gateway.usecase..");

  @Test
  @DisplayName("Use cases know their ports and nothing of HTTP")
  void useCasesKnowPortsOnly() {
    USE_CASES_KNOW_PORTS_ONLY.check(MAIN);
  }

  @Test
  @DisplayName("The rule on use cases can fail")
  void plantedViolationIsFound() {
    JavaClasses planted =
        new ClassFileImporter().importPackages("org.rhomboid.gateway.usecase.planted");

    assertThat(USE_CASES_KNOW_PORTS_ONLY.evaluate(planted).getFailureReport().getDetails())
        .anyMatch(line -> line.contains("UseCaseThatKnowsHttp"));
  }

  @Test
  @DisplayName("What comes in does not know what goes out, nor the other way round")
  void inAndOutDoNotMeet() {
    noClasses()
        .that()
        .resideInAPackage("org.rhomboid.gateway.in..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rhomboid.gateway.out..")
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage("org.rhomboid.gateway.out..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rhomboid.gateway.in..")
        .check(MAIN);
  }
}
