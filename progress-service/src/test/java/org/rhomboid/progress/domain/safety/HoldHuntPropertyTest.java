package org.rhomboid.progress.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Goes through every public method of the package, by reflection, with whatever fits its parameters but a clearance that
 * names the hold and better days. A new public method is hunted from its first day.
 */
class HoldHuntPropertyTest {

  private static final int ROUNDS = 300;

  @Test
  @DisplayName("Safety 3: no other call ends a hold")
  void hunt() {
    List<Method> methods = publicMethods();
    Set<String> changing = new TreeSet<>();
    for (long seed = 0; seed < ROUNDS; seed++) {
      HuntedArguments arguments = new HuntedArguments(new Random(seed));
      for (Method method : methods) {
        try {
          Object answer = arguments.call(method);
          if (arguments.checkHeld(answer)) {
            changing.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
          }
          if (answer instanceof Collection<?> values && !values.isEmpty()) {
            assertThatThrownBy(values::clear).isInstanceOf(UnsupportedOperationException.class);
          }
        } catch (AssertionError | RuntimeException failure) {
          throw new AssertionError("seed " + seed + ", " + method, failure);
        }
      }
    }
    assertThat(changing)
        .as("what answers with a state")
        .contains("Triage.of", "Triage.without", "Clearance.of", "Dismissal.of");
  }

  private static List<Method> publicMethods() {
    return classes()
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !method.getName().equals("equals"))
        .toList();
  }

  private static Stream<Class<?>> classes() {
    String name = Triage.class.getPackageName();
    try (Stream<Path> files =
        Files.list(
            Path.of(Triage.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve(name.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
          .map(file -> name + "." + file.substring(0, file.length() - ".class".length()))
          .<Class<?>>map(HoldHuntPropertyTest::load)
          .toList()
          .stream();
    } catch (IOException | URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
