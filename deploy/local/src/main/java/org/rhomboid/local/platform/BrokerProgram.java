package org.rhomboid.local.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.rhomboid.local.LocalKafka;

/** The main class of the broker's own JVM. */
public final class BrokerProgram {

  private static final String LOGGING = "/org/rhomboid/local/logging.properties";

  private BrokerProgram() {}

  /**
   * Runs a broker until the process is told to end.
   *
   * @param arguments the data folder and the port
   */
  public static void main(String[] arguments) throws IOException {
    try (InputStream logging = BrokerProgram.class.getResourceAsStream(LOGGING)) {
      LogManager.getLogManager().readConfiguration(logging);
    }
    LocalKafka kafka = LocalKafka.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop"));
    kafka.awaitEnd();
  }
}
