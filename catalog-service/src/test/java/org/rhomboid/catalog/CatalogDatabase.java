package org.rhomboid.catalog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The service's database seen from beside the service. */
final class CatalogDatabase {

  private CatalogDatabase() {}

  /** A transaction of this role, for a tenant; an empty one is a tenant that nobody set. */
  static Connection as(String role, int port, String tenant) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/catalog", role, "");
    connection.setAutoCommit(false);
    try (PreparedStatement claim =
        connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
      claim.setString(1, tenant);
      claim.execute();
    }
    return connection;
  }
}
