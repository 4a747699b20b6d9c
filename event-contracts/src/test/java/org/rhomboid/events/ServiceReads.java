package org.rhomboid.events;

import java.util.List;

/**
 * What one service reads: the content of {@code consumers/<service>.yaml}.
 *
 * @param service the service
 * @param reads the events, each once
 */
record ServiceReads(String service, List<Read> reads) {

  /**
   * One event that the service reads.
   *
   * @param event the event, named by its topic
   * @param why what for, in a few words
   * @param requires pointers to fields that it relies on being there
   * @param optional pointers to fields that it reads where they are there
   */
  record Read(String event, String why, List<String> requires, List<String> optional) {

    Read {
      requires = requires == null ? List.of() : requires;
      optional = optional == null ? List.of() : optional;
    }
  }

  static List<ServiceReads> all() {
    return ContractFiles.namesIn("/consumers").stream()
        .map(file -> ContractFiles.yaml("/consumers/" + file, ServiceReads.class))
        .toList();
  }
}
