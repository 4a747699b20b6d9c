package org.rhomboid.events;

import java.util.List;

/** The examples of the contract, for the tests of producers and consumers. */
public final class EventExamples {

  private EventExamples() {}

  /**
   * One example.
   *
   * @param event the event, named by its topic
   * @param name the file's name without folder and ending, such as {@code valid-planned}
   * @param json the data
   */
  public record Example(String event, String name, String json) {

    @Override
    public String toString() {
      return event + " " + name;
    }
  }

  /** Returns the examples that a consumer must be able to handle; at least two of each event. */
  public static List<Example> valid(String event) {
    return startingWith("valid-", event);
  }

  /** Returns examples that no producer may send, each with one thing wrong, which its name tells; at least three of each event. */
  public static List<Example> invalid(String event) {
    return startingWith("invalid-", event);
  }

  private static List<Example> startingWith(String prefix, String event) {
    String folder = "/examples/" + event + "/v1";
    return ContractFiles.namesIn(folder).stream()
        .filter(file -> file.startsWith(prefix))
        .map(file -> read(event, folder, file))
        .toList();
  }

  private static Example read(String event, String folder, String file) {
    String name = file.substring(0, file.length() - ".json".length());
    return new Example(event, name, ContractFiles.text(folder + "/" + file));
  }
}
