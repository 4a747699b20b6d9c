package org.rhomboid.bench.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many members like one that the service itself has recorded: all of its rows again, under other names. So no row's shape is known here. */
public final class MemberCopies {

  private final Database database;
  private final String tenant;
  private final String template;

  /**
   * @param template a member who has rows
   */
  public MemberCopies(Database database, String tenant, String template) {
    this.database = database;
    this.tenant = tenant;
    this.template = template;
  }

  /**
   * @param table with {@code tenant_id} and {@code member_id}
   * @param tenants how many tenants the members are spread over; the first is the template's, others are it with a dash and a number
   * @param from the first member's number
   * @param until the number after the last
   */
  public void add(String table, MemberNames names, int tenants, int from, int until) {
    List<String> columns =
        Stream.of(
                database
                    .text(
                        "select string_agg(quote_ident(column_name), ',' order by ordinal_position)"
                            + " from information_schema.columns where table_schema = 'public'"
                            + " and table_name = '%s'".formatted(table))
                    .split(","))
            .toList();
    String values =
        columns.stream()
            .map(column -> value(column, names, tenants))
            .collect(Collectors.joining(", "));
    database.execute(
        "insert into %s (%s) select %s from %s t cross join generate_series(%d, %d) n where t.tenant_id = '%s' and t.member_id = '%s'"
            .formatted(
                table,
                String.join(", ", columns),
                values,
                table,
                from,
                until - 1,
                tenant,
                template));
  }

  private String value(String column, MemberNames names, int tenants) {
    if (column.equals("member_id")) {
      return names.sql("n");
    }
    return column.equals("tenant_id") ? tenant(tenant, tenants) : "t." + column;
  }

  private static String tenant(String first, int tenants) {
    return tenants == 1
        ? "t.tenant_id"
        : "case n %% %d when 0 then '%s' else '%s-' || (n %% %d) end"
            .formatted(tenants, first, first, tenants);
  }
}
