package org.rhomboid.kit.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many records of each topic have come to their consumer: what was polled may wait in line for long, on a machine that is busy with its start. */
@ApplicationScoped
class HeardRecords {

  private final Map<String, LongAdder> byTopic = new ConcurrentHashMap<>();

  void one(String topic) {
    byTopic.computeIfAbsent(topic, it -> new LongAdder()).increment();
  }

  long of(String topic) {
    LongAdder heard = byTopic.get(topic);
    return heard == null ? 0 : heard.sum();
  }
}
