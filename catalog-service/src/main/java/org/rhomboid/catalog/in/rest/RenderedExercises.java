package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.layer.Shown;
import org.rhomboid.catalog.domain.search.Found;
import org.rhomboid.catalog.domain.search.Match;
import org.rhomboid.catalog.domain.text.Localization;
import org.rhomboid.catalog.domain.text.Localized;

/** Exercises as bytes, made once for each state of a tenant's view and each language: kept as long as the view is. */
@Singleton
final class RenderedExercises {

  private final ObjectMapper mapper;
  private final ExerciseRepresentation representation;

  /** Weak keys are compared by identity: an exercise that is seen anew is rendered anew. */
  private final Cache<Shown, Map<Language, Both>> rendered =
      Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

  RenderedExercises(ObjectMapper mapper, ExerciseRepresentation representation) {
    this.mapper = mapper;
    this.representation = representation;
  }

  /**
   * An exercise by itself and in a list.
   *
   * @param item JSON
   */
  private record Both(Rendered whole, RawItem item) {}

  Rendered whole(Shown shown, Language language) {
    return both(shown, language).whole();
  }

  RawItem item(Shown shown, Language language) {
    return both(shown, language).item();
  }

  /** With why it was found. */
  RawItem item(Found found, Language language) {
    RawItem item = item(found.shown(), language);
    return found.match().map(match -> with(item, match)).orElse(item);
  }

  /** What was rendered stays as it is: the match is added before its end. */
  private RawItem with(RawItem item, Match match) {
    String open = item.json().substring(0, item.json().length() - 1);
    String why = new String(written(MatchResponse.of(match)), StandardCharsets.UTF_8);
    return new RawItem(open + ",\"match\":" + why + "}", item.spoken(), item.fellBack());
  }

  private Both both(Shown shown, Language language) {
    return rendered
        .get(shown, none -> new ConcurrentHashMap<>())
        .computeIfAbsent(language, it -> render(shown, it));
  }

  private Both render(Shown shown, Language language) {
    Localized localized = Localization.of(shown.exercise(), language);
    byte[] body = written(representation.of(shown, localized));
    ETag tag = new ETag(shown.version() + "-" + ETag.of(body).value());
    String item = new String(written(ExerciseItem.of(shown, localized)), StandardCharsets.UTF_8);
    return new Both(
        Rendered.of(body, tag, languages(localized)),
        new RawItem(item, localized.spoken(), localized.fellBack()));
  }

  /** All that the texts are in: what fell back is English. */
  static String languages(Localized localized) {
    Language spoken = localized.spoken();
    return localized.fellBack() && spoken != Language.SOURCE
        ? spoken.tag() + ", " + Language.SOURCE.tag()
        : spoken.tag();
  }

  private byte[] written(Object answer) {
    try {
      return mapper.writeValueAsBytes(answer);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("an exercise can be written", impossible);
    }
  }
}
