package org.rhomboid.routine;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import org.rhomboid.routine.usecase.clock.HeardOfHolds;

/** As if the topic of holds had not been read, where a test says so; whoever does takes it back. */
@Decorator
@Priority(1)
class DeafToHolds implements HeardOfHolds {

  static volatile boolean deaf;

  @Inject @Delegate HeardOfHolds real;

  @Override
  public boolean all() {
    return !deaf && real.all();
  }
}
