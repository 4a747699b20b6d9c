package org.rhomboid.local.platform;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rhomboid.local.Durability;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.Ports;

/**
 * One platform among others on this machine.
 *
 * @param ports by part, each 1 to 65535
 */
public record PlatformSettings(
    Home home, Applications applications, Map<String, Integer> ports, Durability durability) {

  private static final Map<String, Integer> DEFAULT_PORTS = defaultPorts();
  private static final int LAST_PORT = 65_535;

  public PlatformSettings {
    ports = Map.copyOf(ports);
  }

  private static Map<String, Integer> defaultPorts() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("gateway", 8080);
    ports.put("catalog", 8081);
    ports.put("routine", 8082);
    ports.put("progress", 8083);
    ports.put("postgres", 15_432);
    ports.put("kafka", 19_092);
    return ports;
  }

  /**
   * The product: well-known ports unless the environment says otherwise (`RHOMBOID_GATEWAY_PORT`, …), durable.
   *
   * @throws LocalPartException when a variable is not a port
   */
  public static PlatformSettings of(
      Path home, Applications applications, Map<String, String> environment) {
    Map<String, Integer> ports = new HashMap<>();
    DEFAULT_PORTS.forEach((part, usual) -> ports.put(part, port(part, usual, environment)));
    return new PlatformSettings(new Home(home), applications, ports, Durability.DURABLE);
  }

  /** Beside any other, for tests: free ports, and as quick as it may be. */
  public static PlatformSettings onFreePorts(Path home, Applications applications) {
    Map<String, Integer> ports = new HashMap<>();
    Iterator<Integer> free = Stream.generate(Ports::free).distinct().iterator();
    DEFAULT_PORTS.keySet().forEach(part -> ports.put(part, free.next()));
    return new PlatformSettings(new Home(home), applications, ports, Durability.FAST);
  }

  private static int port(String part, int usual, Map<String, String> environment) {
    String variable = Part.portVariable(part);
    String chosen = environment.getOrDefault(variable, "");
    if (chosen.isBlank()) {
      return usual;
    }
    if (!chosen.matches("\\d{1,5}")
        || Integer.parseInt(chosen) > LAST_PORT
        || Integer.parseInt(chosen) == 0) {
      throw new LocalPartException(
          "%s is '%s', and not a port from 1 to %d".formatted(variable, chosen, LAST_PORT));
    }
    return Integer.parseInt(chosen);
  }
}
