package org.rhomboid.catalog.in.rest.imports;

import java.util.List;
import java.util.Map;

/**
 * A JSON body, cut into its rows.
 *
 * @param head what a document says beside its list, as JSON text; what is no short scalar is an empty text. Empty where the body is no object
 * @param list the name of its list, {@code items} or {@code results}; empty where the body is no object
 */
record SentDocument(Map<String, String> head, String list, List<SentRow> rows) {

  SentDocument {
    head = Map.copyOf(head);
    rows = List.copyOf(rows);
  }
}
