package org.rhomboid.gateway.out.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.gateway.usecase.dashboard.EventLag;
import org.rhomboid.gateway.usecase.dashboard.EventLags;
import org.rhomboid.kit.loop.AwayFromTheLoop;

/**
 * The ends of the partitions less what the services' groups have committed. The relay writes in transactions, and the mark at the end of one takes an offset
 * that nobody commits: so one record behind in a partition is none. Counted once in {@value #CACHED_SECONDS} s at most, a failure too, however many ask.
 */
@ApplicationScoped
class KafkaEventLags implements EventLags {

  private static final long CACHED_SECONDS = 10;
  private static final String TIMEOUT_MILLIS = "5000";
  private static final long MARK = 1;

  private final String bootstrapServers;
  private final List<String> groups;
  private final Clock clock;
  private final AtomicReference<Admin> admin = new AtomicReference<>();
  private final Uni<EventLag> cached;

  KafkaEventLags(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "rhomboid.gateway.parts.event-groups") List<String> groups,
      Clock clock) {
    this.bootstrapServers = bootstrapServers;
    this.groups = groups;
    this.clock = clock;
    this.cached =
        Uni.createFrom()
            .deferred(this::counted)
            .memoize()
            .atLeast(Duration.ofSeconds(CACHED_SECONDS));
  }

  @Override
  public Uni<EventLag> current() {
    return cached;
  }

  private Uni<EventLag> counted() {
    return AwayFromTheLoop.compute(this::connected).chain(this::lagAt);
  }

  private Uni<EventLag> lagAt(Admin kafka) {
    return committed(kafka).chain(offsets -> lag(kafka, offsets));
  }

  /** Made when it is first asked for: most instances never are. */
  private Admin connected() {
    return admin.updateAndGet(known -> known == null ? connect() : known);
  }

  private Admin connect() {
    return Admin.create(
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "client.id", "gateway-service-event-lag",
            "request.timeout.ms", TIMEOUT_MILLIS,
            "default.api.timeout.ms", TIMEOUT_MILLIS));
  }

  private Uni<Map<String, Map<TopicPartition, OffsetAndMetadata>>> committed(Admin kafka) {
    Map<String, ListConsumerGroupOffsetsSpec> all =
        groups.stream()
            .collect(
                Collectors.toMap(Function.identity(), group -> new ListConsumerGroupOffsetsSpec()));
    return Uni.createFrom()
        .completionStage(() -> kafka.listConsumerGroupOffsets(all).all().toCompletionStage());
  }

  private Uni<EventLag> lag(
      Admin kafka, Map<String, Map<TopicPartition, OffsetAndMetadata>> committed) {
    Map<TopicPartition, OffsetSpec> latest =
        committed.values().stream()
            .flatMap(offsets -> offsets.keySet().stream())
            .distinct()
            .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
    return Uni.createFrom()
        .completionStage(() -> kafka.listOffsets(latest).all().toCompletionStage())
        .map(ends -> new EventLag(clock.instant(), behind(committed, ends)));
  }

  static Map<String, Long> behind(
      Map<String, Map<TopicPartition, OffsetAndMetadata>> committed,
      Map<TopicPartition, ListOffsetsResultInfo> ends) {
    Map<String, Long> behind = new TreeMap<>();
    committed.forEach((group, offsets) -> behind.put(group, behindOf(offsets, ends)));
    return behind;
  }

  private static long behindOf(
      Map<TopicPartition, OffsetAndMetadata> offsets,
      Map<TopicPartition, ListOffsetsResultInfo> ends) {
    return offsets.entrySet().stream()
        .filter(read -> read.getValue() != null && ends.containsKey(read.getKey()))
        .mapToLong(read -> ends.get(read.getKey()).offset() - read.getValue().offset() - MARK)
        .filter(records -> records > 0)
        .sum();
  }

  @PreDestroy
  void close() {
    Admin open = admin.get();
    if (open != null) {
      open.close(Duration.ZERO);
    }
  }
}
