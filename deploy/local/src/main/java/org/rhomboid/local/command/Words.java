package org.rhomboid.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a command line, taken one meaning at a time. */
public final class Words {

  private final List<String> rest;

  public Words(List<String> words) {
    this.rest = new ArrayList<>(words);
  }

  /** Whether a word like `--yes` is there; takes it. */
  public boolean flag(String name) {
    return rest.remove(name);
  }

  /** The word after `--name`, or what follows `--name=`; takes both. The last one counts. */
  public Optional<String> option(String name) {
    List<String> values = options(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /** All of them, for an option that may be repeated. */
  public List<String> options(String name) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < rest.size(); ) {
      String word = rest.get(i);
      if (word.equals(name)) {
        rest.remove(i);
        values.add(valueAt(i, name));
      } else if (word.startsWith(name + "=")) {
        values.add(rest.remove(i).substring(name.length() + 1));
      } else {
        i++;
      }
    }
    return values;
  }

  private String valueAt(int index, String name) {
    if (index >= rest.size() || rest.get(index).startsWith("--")) {
      throw new UsageException(name + " needs a value");
    }
    return rest.remove(index);
  }

  /** The next word that is not an option; takes it. */
  public Optional<String> next() {
    return rest.isEmpty() || rest.get(0).startsWith("-")
        ? Optional.empty()
        : Optional.of(rest.remove(0));
  }

  /** Refuses what nobody took. */
  public void requireNoMore() {
    if (!rest.isEmpty()) {
      throw new UsageException("I do not understand '" + rest.get(0) + "'");
    }
  }
}
