package org.rhomboid.progress.out.postgres.organization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.rhomboid.progress.domain.organization.PolicyCode;
import org.rhomboid.progress.domain.organization.PolicyHistory;
import org.rhomboid.progress.domain.organization.PolicySince;

/** The JSON column that an organisation's policies are kept in, both ways. */
@ApplicationScoped
public class PolicyHistoryColumn {

  private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {};

  private final ObjectMapper mapper;

  PolicyHistoryColumn(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  String of(PolicyHistory history) {
    try {
      return mapper.writeValueAsString(history.entries().stream().map(Entry::of).toList());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a column is plain data", impossible);
    }
  }

  /** @param column as text; null where the organisation has no row */
  public PolicyHistory history(String column) {
    if (column == null) {
      return PolicyHistory.EMPTY;
    }
    try {
      return new PolicyHistory(
          mapper.readValue(column, ENTRIES).stream().map(Entry::toPolicy).toList());
    } catch (JsonProcessingException corrupt) {
      throw new IllegalStateException("a JSON column holds what this service wrote", corrupt);
    }
  }

  record Entry(Instant since, PolicyCode streakPolicy, int weeklyTarget) {

    static Entry of(PolicySince policy) {
      return new Entry(policy.since(), policy.streakPolicy(), policy.weeklyTarget());
    }

    PolicySince toPolicy() {
      return new PolicySince(since, streakPolicy, weeklyTarget);
    }
  }
}
