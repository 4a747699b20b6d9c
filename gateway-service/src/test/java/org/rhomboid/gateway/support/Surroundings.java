package org.rhomboid.gateway.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rhomboid.local.Ports;

/** Keys and the three services, and no Kafka, before the gateway starts; a test's fields marked with the annotations here receive them. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Catalog {}

  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Routine {}

  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Progress {}

  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Signing {}

  private final Map<Class<? extends Annotation>, FakeService> services = new HashMap<>();
  private final Keys keys = Keys.fresh();
  private Vertx vertx;

  @Override
  public Map<String, String> start() {
    vertx = Vertx.vertx();
    Map<String, String> settings = new HashMap<>();
    settings.put("rhomboid.gateway.upstream.catalog", serve(Catalog.class));
    settings.put("rhomboid.gateway.upstream.routine", serve(Routine.class));
    settings.put("rhomboid.gateway.upstream.progress", serve(Progress.class));
    settings.put("RHOMBOID_KAFKA_PORT", Integer.toString(Ports.free()));
    settings.put("rhomboid.gateway.deadline", "1s");
    settings.put("rhomboid.gateway.restart-grace", "800ms");
    settings.put("rhomboid.gateway.part-timeout", "500ms");
    Path folder = folder();
    settings.put("mp.jwt.verify.publickey.location", keys.writePublic(folder).toString());
    settings.put("rhomboid.development-key", keys.writePrivate(folder).toString());
    return settings;
  }

  @Override
  public void inject(TestInjector injector) {
    services.forEach(
        (mark, service) ->
            injector.injectIntoFields(
                service, new TestInjector.AnnotatedAndMatchesType(mark, FakeService.class)));
    injector.injectIntoFields(
        keys, new TestInjector.AnnotatedAndMatchesType(Signing.class, Keys.class));
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private String serve(Class<? extends Annotation> mark) {
    FakeService service = new FakeService(vertx);
    services.put(mark, service);
    return "http://127.0.0.1:" + service.port();
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("gateway-keys");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
