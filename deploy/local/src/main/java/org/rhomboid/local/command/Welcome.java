package org.rhomboid.local.command;

import java.util.List;
import org.rhomboid.local.platform.LocalPlatform;

/** What a person wants to know once it runs. */
final class Welcome {

  private static final String GATEWAY = "gateway";

  private Welcome() {}

  static String text(LocalPlatform platform, List<String> started, double seconds) {
    String up = "Up after %.1f s.".formatted(seconds);
    return started.contains(GATEWAY) ? up + invitation(platform) : up;
  }

  private static String invitation(LocalPlatform platform) {
    return """


          API       http://127.0.0.1:%1$d/api/v1   (described at http://127.0.0.1:%1$d/openapi)
          database  127.0.0.1:%2$d
          events    127.0.0.1:%3$d   (Kafka)
          logs      %4$s

        Try, in another terminal:
          TOKEN=$(./rhomboid token --tenant acme --member mia)
          curl -s -H "Authorization: Bearer $TOKEN" "http://127.0.0.1:%1$d/api/v1/exercises?kind=stretch&limit=3"
          curl -s -H "Authorization: Bearer $TOKEN" http://127.0.0.1:%1$d/api/v1/today
          ./rhomboid status
        """
        .formatted(
            platform.port(GATEWAY),
            platform.port("postgres"),
            platform.port("kafka"),
            platform.home().logs());
  }
}
