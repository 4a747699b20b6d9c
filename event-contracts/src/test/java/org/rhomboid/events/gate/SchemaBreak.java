package org.rhomboid.events.gate;

/**
 * One broken promise.
 *
 * @param contract what promised it: {@code <event>/v1}, {@code topics}, {@code consumers/<service>}
 * @param pointer where: in the data ({@code *} for every element of a list or value of a map), or the topic's name and setting
 * @param change what was, and what is: {@code 3 -> 4}
 */
record SchemaBreak(String contract, String pointer, Rule rule, String change) {

  @Override
  public String toString() {
    return "%s %s %s: %s (%s)".formatted(contract, pointer, rule, change, rule.says());
  }
}
