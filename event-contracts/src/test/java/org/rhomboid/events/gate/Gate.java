package org.rhomboid.events.gate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rhomboid.events.gate.GateReport.Findings;
import org.rhomboid.events.gate.Rule.Breaks;

/**
 * Holds the contract as it is against what was promised before: by the main branch, by the released contract, and by every released contract that the main
 * branch ever had. A program too: {@code Gate <root of the repository>} prints what it found.
 */
public final class Gate {

  static final String MAIN = "main";
  static final String RELEASED = "released";
  private static final String ONCE_RELEASED = "once released";

  private Gate() {}

  /** Ends with 0 when no promise is broken, with 1 otherwise. */
  public static void main(String[] arguments) {
    GateReport report = hold(Path.of(arguments[0]).toAbsolutePath());
    System.out.print(report.text());
    System.exit(report.passes() ? 0 : 1);
  }

  static GateReport hold(Path root) {
    var tree = new WorkingTree(root);
    Contract now = Contract.read(tree);
    Base base = Base.of(root);
    var findings = new Findings();
    base.commit().ifPresent(it -> findings.add(MAIN + " " + it.shortId(), broken(it, now)));
    Optional<String> released = tree.text(Contract.RELEASED);
    released.ifPresent(text -> findings.add(RELEASED, Contract.ofReleased(text).brokenBy(now)));
    List<String> before =
        base.released().stream()
            .filter(it -> !released.map(String::stripTrailing).equals(Optional.of(it)))
            .toList();
    before.forEach(text -> findings.add(ONCE_RELEASED, forReaders(text, now)));
    int states =
        before.size() + (released.isPresent() ? 1 : 0) + (base.commit().isPresent() ? 1 : 0);
    return new GateReport(
        base, released.isPresent(), states, findings.all(), AcceptedBreaks.read(tree));
  }

  private static List<SchemaBreak> broken(Commit commit, Contract now) {
    return Contract.read(commit).brokenBy(now);
  }

  /** Of what was taken back before it was said, records tell nothing: only readers may still count on it. */
  private static List<SchemaBreak> forReaders(String released, Contract now) {
    return Contract.ofReleased(released).brokenBy(now).stream()
        .filter(it -> it.rule().breaks() == Breaks.READERS)
        .toList();
  }
}
