package org.rhomboid.gateway.in.kafka.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rhomboid.gateway.usecase.live.Follower;
import org.rhomboid.gateway.usecase.live.LiveEvent;
import org.rhomboid.gateway.usecase.live.Position;

/** A stream whose reader takes everything at once; it knows where it is, as the real one does. */
final class Recorder implements Follower {

  private final List<LiveEvent> told = new CopyOnWriteArrayList<>();
  private final List<Position> resets = new CopyOnWriteArrayList<>();
  private Position position;

  Recorder(Position from) {
    position = from;
  }

  @Override
  public synchronized void offer(LiveEvent event) {
    if (position == null || position.isBefore(event)) {
      position = position == null ? null : position.after(event);
      told.add(event);
    }
  }

  @Override
  public synchronized void startAnew(Position anew) {
    position = anew;
    resets.add(anew);
  }

  List<LiveEvent> told() {
    return told;
  }

  List<String> data() {
    return told.stream().map(event -> new String(event.json())).toList();
  }

  List<Position> resets() {
    return resets;
  }

  synchronized Position position() {
    return position;
  }
}
