package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The full effective exercise of one layer, in English, as {@code GET /exercises/{slug}} shows it. Words of the catalog's vocabulary
 * are in kebab-case. No list is ever null.
 *
 * @param slug the exercise's stable identity
 * @param layer the layer this entry is of
 * @param revision its immutable revision in that layer, 1 or more
 * @param name the display name
 * @param aliases other names; two exercises may share one
 * @param kind {@code mobility}, {@code stretch}, {@code release} or {@code strength}
 * @param tradition the practice it comes from, such as {@code yoga}, or null
 * @param positions the positions it can be done in, at least one
 * @param equipment what it takes
 * @param targets what it works on, the primary target first, at least one
 * @param desk whether it can be done at a desk
 * @param needsBalance whether it needs balance
 * @param levels the levels it has variations for; empty: one form for all
 * @param instructions how to do it, a step each, in order
 * @param cues what to watch for
 * @param feel what should and should not be felt, or null
 * @param breath phase of the movement to {@code inhale} or {@code exhale}, or null
 * @param doses every stated dose with its source, never averaged
 * @param dose the effective dose: unit and a count or a hold are always there
 * @param sources the numbers of the articles that name it, such as {@code 004}
 * @param notes where articles are ambiguous or disagree
 * @param ours what no article states and the project added, such as {@code targets: rhomboids}
 * @param cautions what conditions mean for it, at most one entry a condition
 * @param ladder where it stands among others
 * @param progression how to make it harder in itself, or null
 * @param variants forms of the same exercise, the easiest first; null in events from before there were any
 * @param pairsWellWith slugs that an article pairs it with
 * @param followedBy the kind that must follow later in the session, or null
 * @param neverOn the regions it is never done on
 * @param identifiedFromDescription whether the name is our reading of a description
 * @param attribution whose work the texts are and on what terms; null in events from before it was said
 * @param origin where the effective entry comes from
 * @param state whether it may be planned and shown
 * @param libraryRevision the library's revision that this entry is, or was made over; null for a tenant's own exercise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExercisePublished(
    String slug,
    Layer layer,
    int revision,
    String name,
    List<String> aliases,
    String kind,
    String tradition,
    List<String> positions,
    Equipment equipment,
    List<String> targets,
    boolean desk,
    boolean needsBalance,
    List<Level> levels,
    List<String> instructions,
    List<String> cues,
    Feel feel,
    Map<String, String> breath,
    List<Dose> doses,
    Dose dose,
    List<String> sources,
    List<String> notes,
    List<String> ours,
    List<Caution> cautions,
    Ladder ladder,
    String progression,
    List<Variant> variants,
    List<String> pairsWellWith,
    String followedBy,
    List<String> neverOn,
    boolean identifiedFromDescription,
    Attribution attribution,
    Origin origin,
    State state,
    Integer libraryRevision) {

  /**
   * What an exercise takes; both lists empty: nothing.
   *
   * @param allOf all of these
   * @param anyOf at least one of these, unless the list is empty
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Equipment(List<String> allOf, List<String> anyOf) {}

  /**
   * A dose as its source states it; what it does not state is null.
   *
   * @param source an article's number, such as {@code 004}, {@code ours}, or {@code tenant} for what the tenant lays down
   * @param statedAs the name this source gives the exercise, or null
   * @param sets sets, or null
   * @param reps repetitions, cycles or breaths of a set, or null; with {@code holdSeconds}: each is held
   * @param holdSeconds seconds of each hold, or on each spot, or null
   * @param unit what is counted; there whenever {@code reps} or {@code holdSeconds} is
   * @param perSide whether the dose is done on each side
   * @param directions in how many directions, 1 to 4, or null
   * @param restSeconds seconds of rest between sets, or null
   * @param why the source's reason; of our own doses what the figure rests on; or null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Dose(
      String source,
      String statedAs,
      Range sets,
      Range reps,
      Range holdSeconds,
      Unit unit,
      boolean perSide,
      Integer directions,
      Range restSeconds,
      String why) {}

  /**
   * What a member should notice.
   *
   * @param should what is meant to be felt
   * @param shouldNot what is a reason to ease off or to stop
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Feel(String should, String shouldNot) {}

  /**
   * A form of the same exercise.
   *
   * @param slug unique within the exercise
   * @param level for whom it is, or null
   * @param text how it differs from the instructions
   * @param source who states that there is such a form
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Variant(String slug, Level level, String name, String text, String source) {}

  /**
   * Whose work the texts are and on what terms they may be used.
   *
   * @param licence an SPDX identifier, or one that starts with {@code LicenseRef-}
   * @param licenceUrl where the terms can be read, or null
   * @param source where the work was taken from, or null
   * @param shareAlike whether what is made of it has to be passed on under the same terms
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Attribution(
      String author, String licence, String licenceUrl, String source, boolean shareAlike) {}

  /**
   * What a condition means for the exercise.
   *
   * @param condition the condition a member may declare
   * @param severity what follows from it
   * @param reason why, or what to change
   * @param substitute the slug of the exercise to do instead, or null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Caution(String condition, Severity severity, String reason, String substitute) {}

  /**
   * Where an exercise stands among others, as slugs. A rung never overrides a caution.
   *
   * @param easier the next easier rungs, of the same kind
   * @param harder the next harder rungs, of the same kind
   * @param substitutes exercises of the same purpose
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Ladder(List<String> easier, List<String> harder, List<String> substitutes) {}

  /** The levels of members. */
  public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
  }

  /** What a dose counts. */
  public enum Unit {
    REPS,
    HOLD_SECONDS,
    CYCLES,
    BREATHS,
    PER_SPOT_SECONDS
  }

  /** What follows from a caution: never planned, planned with a change, or planned and shown. */
  public enum Severity {
    BLOCK,
    MODIFY,
    WARN
  }

  /** Where the effective entry comes from: the library, an overlay of it, or the tenant alone. */
  public enum Origin {
    LIBRARY,
    OVERLAY,
    TENANT
  }

  /** Whether it may be planned and shown. */
  public enum State {
    PUBLISHED,
    HIDDEN
  }
}
