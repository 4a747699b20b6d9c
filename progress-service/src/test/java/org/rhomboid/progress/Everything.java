package org.rhomboid.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** A member of whom everything is known that can be. */
final class Everything {

  private Everything() {}

  /** @param ids the first 34 characters of every id */
  static String sql(String tenant, String member, String ids) throws IOException {
    try (InputStream sql = Everything.class.getResourceAsStream("/export/everything.sql")) {
      return new String(sql.readAllBytes(), UTF_8)
          .replace(":tenant", tenant)
          .replace(":member", member)
          .replace(":ids", ids);
    }
  }
}
