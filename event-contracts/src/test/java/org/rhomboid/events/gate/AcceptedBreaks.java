package org.rhomboid.events.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Promises that were broken on purpose, with the reason: each entry is one change of one value and covers no other.
 *
 * @param reasons why, by break
 */
record AcceptedBreaks(Map<SchemaBreak, String> reasons) {

  static final String FILE = "event-contracts/released/accepted.yaml";

  /**
   * @throws IllegalArgumentException for an entry without a reason, or of a rule that does not exist
   */
  static AcceptedBreaks read(ContractSource source) {
    return of(source.text(FILE).orElse("accepted: []"));
  }

  static AcceptedBreaks of(String yaml) {
    Map<SchemaBreak, String> reasons = new LinkedHashMap<>();
    for (JsonNode entry : Contract.yaml(yaml).path("accepted")) {
      var accepted =
          new SchemaBreak(
              entry.path("contract").asText(),
              entry.path("pointer").asText(),
              Rule.valueOf(entry.path("rule").asText()),
              entry.path("change").asText());
      String why = entry.path("why").asText().strip();
      if (why.isEmpty()) {
        throw new IllegalArgumentException(FILE + " does not say why: " + accepted);
      }
      reasons.put(accepted, why);
    }
    return new AcceptedBreaks(reasons);
  }

  boolean covers(SchemaBreak found) {
    return reasons.containsKey(found);
  }
}
