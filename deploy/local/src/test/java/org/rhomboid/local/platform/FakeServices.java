package org.rhomboid.local.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Runnable jars of {@link FakeService} where the services' would be. */
record FakeServices(Path folder) {

  Applications create() throws IOException {
    for (String service : List.of("catalog", "routine", "progress", "gateway")) {
      jar(module(service));
    }
    return Applications.copied(folder);
  }

  void dies(String service) throws IOException {
    Files.createFile(module(service).resolve("dies"));
  }

  private Path module(String service) {
    return folder.resolve(service + "-service");
  }

  private static void jar(Path module) throws IOException {
    Files.createDirectories(module);
    var manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        FakeService.class.getProtectionDomain().getCodeSource().getLocation().toString());
    try (OutputStream file = Files.newOutputStream(module.resolve("quarkus-run.jar"))) {
      new JarOutputStream(file, manifest).close();
    }
  }
}
