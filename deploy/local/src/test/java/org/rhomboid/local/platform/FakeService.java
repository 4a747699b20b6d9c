package org.rhomboid.local.platform;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Stands in for a service: its health is good, or it dies at once when a file `dies` lies beside its jar. */
public final class FakeService {

  private static final int REFUSED = 3;

  private FakeService() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(System.getProperty("java.class.path")).getParent();
    if (Files.exists(folder.resolve("dies"))) {
      System.out.println("the database is not to my taste");
      System.exit(REFUSED);
    }
    String name = folder.getFileName().toString().replace("-service", "");
    int port =
        Integer.parseInt(System.getenv("RHOMBOID_" + name.toUpperCase(Locale.ROOT) + "_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }
}
