package org.rhomboid.bench.plan;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What an iteration took of a processor: the clock goes on while other programs have it. Public fields are what JMH reports beside its own figure. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Of the thread, in the iteration. */
  public long nanos;

  /** Made in the iteration. */
  public long plans;

  private long begin;

  /** For JMH. */
  @Setup(Level.Iteration)
  public void begin() {
    begin = THREADS.getCurrentThreadCpuTime();
    plans = 0;
  }

  /** For JMH. */
  @TearDown(Level.Iteration)
  public void end() {
    nanos = THREADS.getCurrentThreadCpuTime() - begin;
  }
}
