package org.rhomboid.bench.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.rhomboid.local.LocalPartException;

/**
 * What a service really asks of PostgreSQL, with the values that it sends: read from the server's log while one request is served, so that nothing here can
 * go stale when the service's statements change. {@code pg_stat_statements} would know the texts and not the values, and an accessor in the service would be
 * code that only a benchmark needs.
 */
public final class StatementCapture {

  private static final int TRIES = 50;

  private final Database database;
  private final Path log;

  /**
   * @param log the file that the server writes its log to
   */
  public StatementCapture(Database database, Path log) {
    this.database = database;
    this.log = log;
  }

  /**
   * Acts until the log shows a transaction as it is wanted. More than once, because connections that are open hear of the setting a moment later.
   *
   * @param action told how many times it was done before
   * @throws LocalPartException when there is none
   */
  public List<LoggedStatement> of(IntConsumer action, Predicate<List<LoggedStatement>> wanted) {
    long from = log.toFile().length();
    set("log_line_prefix", StatementLog.PREFIX);
    set("log_statement", "all");
    try {
      for (int time = 0; time < TRIES; time++) {
        action.accept(time);
        var found = StatementLog.transactions(since(from)).stream().filter(wanted).findFirst();
        if (found.isPresent()) {
          return found.get();
        }
      }
    } finally {
      reset("log_statement");
      reset("log_line_prefix");
    }
    throw new LocalPartException("PostgreSQL's log does not show what the service asks of it");
  }

  private void set(String setting, String value) {
    database.execute("alter system set %s = '%s'".formatted(setting, value));
    database.execute("select pg_reload_conf()");
  }

  private void reset(String setting) {
    database.execute("alter system reset " + setting);
    database.execute("select pg_reload_conf()");
  }

  private String since(long from) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(Math.min(from, file.length()));
      byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
