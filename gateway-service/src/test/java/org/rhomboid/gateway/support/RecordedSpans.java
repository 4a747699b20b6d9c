package org.rhomboid.gateway.support;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a collector of traces would be told. */
@Singleton
public class RecordedSpans implements SpanProcessor {

  private final List<String> ended = new CopyOnWriteArrayList<>();

  /** Names and attributes, as text, of those that ended. */
  public List<String> ended() {
    return ended;
  }

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {}

  @Override
  public boolean isStartRequired() {
    return false;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    ended.add(span.getName() + " " + span.toSpanData().getAttributes());
  }

  @Override
  public boolean isEndRequired() {
    return true;
  }
}
