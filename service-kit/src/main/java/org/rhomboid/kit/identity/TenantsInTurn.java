package org.rhomboid.kit.identity;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Gives an executor the work of several tenants so that each in turn has one piece of it done, however much of it others have brought. Any thread may use it. */
final class TenantsInTurn {

  private final Executor executor;

  /** No line is empty; who is first is next. */
  private final Map<String, Queue<Runnable>> lines = new LinkedHashMap<>();

  TenantsInTurn(Executor executor) {
    this.executor = executor;
  }

  void add(String tenant, Runnable work) {
    synchronized (lines) {
      lines.computeIfAbsent(tenant, name -> new ArrayDeque<>()).add(work);
    }
    // as often as something was added, whatever it is that is next then
    executor.execute(() -> next().run());
  }

  private Runnable next() {
    synchronized (lines) {
      Iterator<Map.Entry<String, Queue<Runnable>>> first = lines.entrySet().iterator();
      Map.Entry<String, Queue<Runnable>> line = first.next();
      String tenant = line.getKey();
      Queue<Runnable> works = line.getValue();
      first.remove();
      Runnable work = works.remove();
      if (!works.isEmpty()) {
        lines.put(tenant, works);
      }
      return work;
    }
  }
}
