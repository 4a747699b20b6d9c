package org.rhomboid.local.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.local.LocalKafka;
import org.rhomboid.local.LocalTopics;
import org.rhomboid.local.Ports;

/** The parts of the platform, in two stages: what the services need, and the services. */
final class PlatformParts {

  private static final String GATEWAY = "gateway";
  private static final List<String> SERVICES = List.of("catalog", "routine", "progress", GATEWAY);
  private static final String KAFKA = "kafka";
  private static final String BROKER_HEAP = "192";

  /** With 5,000 live streams open 94 MB of it are in use after a collection: in 128 MB it would do little else than collect. The process takes 300 MiB then. */
  private static final String GATEWAY_HEAP = "256";

  private final PlatformSettings settings;
  private final KeyFiles keys;

  PlatformParts(PlatformSettings settings) {
    this.settings = settings;
    this.keys = new KeyFiles(settings.home().keys());
  }

  List<Part> foundations() {
    return List.of(
        new PostgresPart(settings.home(), port(PostgresPart.NAME), settings.durability()), kafka());
  }

  List<Part> services() {
    return SERVICES.stream().map(this::service).toList();
  }

  /** Each stage needs the ones before it. */
  List<List<Part>> stages() {
    return List.of(foundations(), services());
  }

  KeyFiles keys() {
    return keys;
  }

  private Part kafka() {
    List<String> arguments = new ArrayList<>(JvmPart.smallHeap(BROKER_HEAP, JvmCompiler.QUICK));
    arguments.addAll(List.of("-cp", OwnClassPath.absolute()));
    arguments.add(BrokerProgram.class.getName());
    arguments.add(settings.home().data(KAFKA).toString());
    arguments.add(Integer.toString(port(KAFKA)));
    var program = new JvmProgram(Optional.empty(), arguments, Map.of());
    return part(KAFKA, program, new Broker(port(KAFKA)));
  }

  private Part service(String name) {
    Path jar = settings.applications().jar(name + "-service");
    String heap = name.equals(GATEWAY) ? GATEWAY_HEAP : JvmProgram.serviceHeap();
    var program = JvmProgram.ofService(jar, heap, JvmCompiler.of(name), environment(name));
    var health = new HealthEndpoint(port(name));
    return part(name, program, health::isReady);
  }

  private Part part(String name, JvmProgram program, JvmPart.Duties duties) {
    return new JvmPart(name, port(name), settings.home(), program, duties);
  }

  private Map<String, String> environment(String service) {
    Map<String, String> environment = new HashMap<>();
    settings
        .ports()
        .forEach((part, port) -> environment.put(Part.portVariable(part), port.toString()));
    environment.put("RHOMBOID_JWT_PUBLIC_KEY", keys.publicKey().toString());
    if (service.equals(GATEWAY)) {
      environment.put("RHOMBOID_JWT_PRIVATE_KEY", keys.privateKey().toString());
    }
    return environment;
  }

  private int port(String part) {
    return settings.ports().get(part);
  }

  private record Broker(int port) implements JvmPart.Duties {
    @Override
    public boolean isReady() {
      // asking a broker takes a whole client: not before somebody is there
      return Ports.answers(port) && LocalKafka.answers(bootstrapServers());
    }

    @Override
    public void furnish() {
      LocalTopics.create(bootstrapServers());
    }

    private String bootstrapServers() {
      return "127.0.0.1:" + port;
    }
  }
}
