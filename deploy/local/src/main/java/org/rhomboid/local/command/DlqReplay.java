package org.rhomboid.local.command;

import java.util.EnumMap;
import java.util.Map;
import org.rhomboid.local.deadletter.DeadLetter;
import org.rhomboid.local.deadletter.DeadLetterTopic;
import org.rhomboid.local.deadletter.DeadLetters;
import org.rhomboid.local.deadletter.Replay;
import org.rhomboid.local.deadletter.Verdict;
import org.rhomboid.local.platform.PlatformSettings;

/** Gives dead letters back to their topic. Says what it would do, and does it when told `--yes`: an event that is out cannot be called back. */
record DlqReplay(PlatformSettings settings) implements Command {

  @Override
  public int run(Words words, Terminal terminal) {
    boolean yes = words.flag("--yes");
    boolean again = words.flag("--again");
    boolean all = words.flag("--all");
    DlqSelection selection = DlqSelection.of(words);
    DeadLetterTopic topic = Dlq.topic(words, "dlq replay");
    words.requireNoMore();
    if (all == !selection.places().isEmpty()) {
      throw new UsageException(
          "dlq replay needs either --all or --offset PARTITION:OFFSET, as dlq show writes them");
    }
    String broker = Dlq.broker(settings);
    new DeadLetters(broker).require(topic, selection.places());
    var replay = new Replay(broker, topic, again);
    var tally = new Tally(yes, terminal);
    if (yes) {
      replay.send(selection, tally::tell);
    } else {
      replay.rehearse(selection, tally::tell);
    }
    tally.sum(topic);
    return tally.count(Outcome.REFUSED) == 0 ? OK : FAILED;
  }

  private enum Outcome {
    BACK,
    BEFORE,
    REFUSED
  }

  /** Tells of each one, and counts. */
  private record Tally(boolean sent, Terminal terminal, Map<Outcome, Integer> counts) {

    Tally(boolean sent, Terminal terminal) {
      this(sent, terminal, new EnumMap<>(Outcome.class));
    }

    void tell(DeadLetter letter, Verdict verdict) {
      counts.merge(outcome(verdict), 1, Integer::sum);
      String line =
          "%-8s %s  %s  %s  sequence %s: %s"
              .formatted(
                  letter.place(),
                  letter.key().orElse("-"),
                  letter.header("ce_type").orElse("-"),
                  letter.header("ce_id").orElse("-"),
                  letter.header("ce_sequence").orElse("-"),
                  text(verdict));
      terminal.print(DeadLetterText.harmless(line));
    }

    private static Outcome outcome(Verdict verdict) {
      if (verdict instanceof Verdict.Refused) {
        return Outcome.REFUSED;
      }
      return verdict instanceof Verdict.Before ? Outcome.BEFORE : Outcome.BACK;
    }

    private String text(Verdict verdict) {
      if (verdict instanceof Verdict.Refused refused) {
        return "REFUSED, " + refused.reason();
      }
      if (verdict instanceof Verdict.Before) {
        return "given back before: --again does it once more";
      }
      String twin = verdict instanceof Verdict.Twin ? ", with the other letter of its event" : "";
      return (sent ? "given back" : "would be given back") + twin;
    }

    int count(Outcome outcome) {
      return counts.getOrDefault(outcome, 0);
    }

    void sum(DeadLetterTopic topic) {
      if (counts.isEmpty()) {
        terminal.print("There are no such dead letters of " + topic.topic() + ".");
        return;
      }
      terminal.print(
          "%s: %d %s, %d given back before, %d refused."
              .formatted(
                  topic.topic(),
                  count(Outcome.BACK),
                  sent ? "given back" : "to give back",
                  count(Outcome.BEFORE),
                  count(Outcome.REFUSED)));
      if (!sent && count(Outcome.BACK) > 0) {
        terminal.print(
            "Nothing was sent: the same with --yes sends it, to every consumer of the topic.");
      }
    }
  }
}
