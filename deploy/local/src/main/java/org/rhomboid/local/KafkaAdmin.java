package org.rhomboid.local;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Connections to a broker for administration. */
final class KafkaAdmin {

  private KafkaAdmin() {}

  static Admin connect(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    return Waiting.uninterrupted(() -> OwnClassLoader.call(() -> Admin.create(settings)));
  }

  /** Whether a broker serves clients there. */
  static boolean answers(String bootstrapServers, Duration within) {
    Admin admin = connect(bootstrapServers);
    try {
      int nodes =
          admin.describeCluster().nodes().get(within.toMillis(), TimeUnit.MILLISECONDS).size();
      return nodes > 0;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      // an ordinary close would wait a minute for the unanswered question
      admin.close(Duration.ZERO);
    }
  }
}
