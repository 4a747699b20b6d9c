package org.rhomboid.routine.in.rest.calendar;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.routine.domain.calendar.CalendarFeed;

/** A feed as an answer. Its tag is made of its bytes, which are the same as long as nothing that it shows has changed. */
final class CalendarAnswers {

  static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

  /** A program that asks more often than every quarter of an hour learns nothing new. */
  private static final String CACHING = "private, max-age=900";

  private static final String ANY = "*";
  private static final String WEAK = "W/";

  private CalendarAnswers() {}

  /** @param ifNoneMatch the header's lines: what the program has already */
  static Response answer(Optional<CalendarFeed> feed, List<String> ifNoneMatch) {
    byte[] written = IcsText.of(feed.orElseThrow(CalendarAnswers::notFound));
    String tag = tag(written);
    boolean known =
        known(ifNoneMatch).stream().anyMatch(it -> it.equals(ANY) || it.equals(quoted(tag)));
    Response.ResponseBuilder answer =
        known ? Response.notModified() : Response.ok(written, MEDIA_TYPE);
    return answer.tag(new EntityTag(tag)).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
  }

  /** The same for a secret that never was one, one that was taken back, and one whose member was erased. */
  static ProblemException notFound() {
    return KitProblem.NOT_FOUND.because("no calendar has this address: ask for a new link");
  }

  /** Compared weakly, as RFC 9110 wants it here. */
  private static List<String> known(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::trim)
        .map(tag -> tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag)
        .toList();
  }

  private static String quoted(String tag) {
    return '"' + tag + '"';
  }

  private static String tag(byte[] written) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
