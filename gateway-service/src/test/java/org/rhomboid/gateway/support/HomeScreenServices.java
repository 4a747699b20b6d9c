package org.rhomboid.gateway.support;

import io.vertx.core.http.HttpServerResponse;

/** The three services as the home screen of a member in Tokyo asks them. */
public final class HomeScreenServices {

  public static final String STREAK =
      "{\"current\": 4, \"state\": \"AT_RISK\", \"longest\": null, \"consistency\": 12.5,"
          + " \"zone\": \"Asia/Tokyo\", \"today\": \"2026-11-22\", \"lastPracticeDay\": null}";
  private static final String SAFETY = "{\"hold\": false, \"holdVersion\": 0, \"findings\": []}";
  private static final String PLAN =
      "{\"id\": \"p\", \"week\": \"2026-W47\", \"state\": \"ACTIVE\", \"excluded\": [], \"sessions\": ["
          + "{\"id\": \"a\", \"date\": \"2026-11-20\", \"items\": []},"
          + "{\"id\": \"b\", \"date\": \"2026-11-22\", \"minutes\": 15, \"items\": [{\"slug\": \"chin-tuck\"}]}]}";
  private static final String BREAKS =
      "{\"date\": \"2026-11-22\", \"zone\": \"Asia/Tokyo\", \"breaks\": [], \"fewerBecause\": []}";
  private static final String PROFILE = "{\"zone\": \"Asia/Tokyo\", \"dayStartsAt\": \"00:00\"}";
  private static final String TIPS = "{\"items\": [{\"slug\": \"stretch-daily\"}], \"next\": null}";

  private HomeScreenServices() {}

  /** All of them are well. */
  public static void healthy(FakeService catalog, FakeService routine, FakeService progress) {
    catalog.answersJson(TIPS);
    routine.answersJson(404, "{}");
    routine
        .answersJsonAt("/plans/current", PLAN)
        .answersJsonAt("/breaks", BREAKS)
        .answersJsonAt("/profile", PROFILE);
    progress.answersJson(404, "{}");
    progress.answersJsonAt("/streak", STREAK).answersJsonAt("/safety", SAFETY);
  }

  public static void problemAt(FakeService service, String path, int status, String slug) {
    service.answersAt(path, response -> problem(response, status, slug));
  }

  public static void problem(HttpServerResponse response, int status, String slug) {
    response
        .setStatusCode(status)
        .putHeader("Content-Type", "application/problem+json")
        .end("{\"type\": \"/problems/%s\", \"status\": %d}".formatted(slug, status));
  }
}
