package org.rhomboid.local;

import java.util.concurrent.Callable;

/** Kafka loads its parts by name through the thread's context class loader, and a test's may not see them. */
final class OwnClassLoader {

  private OwnClassLoader() {}

  /** The result of the call, made with the class loader of this class as the thread's. */
  static <T> T call(Callable<T> call) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
    try {
      return call.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
