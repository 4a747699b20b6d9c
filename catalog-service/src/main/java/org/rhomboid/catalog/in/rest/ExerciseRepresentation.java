package org.rhomboid.catalog.in.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.Origin;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.layer.Field;
import org.rhomboid.catalog.domain.layer.Shown;
import org.rhomboid.catalog.domain.text.Localization;
import org.rhomboid.catalog.domain.text.Localized;

/** An exercise as the API shows it. */
@Singleton
final class ExerciseRepresentation {

  private final ObjectMapper mapper;

  ExerciseRepresentation(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  ExerciseResponse of(Shown shown, Localized localized) {
    return ExerciseResponse.of(
        ExerciseItem.of(shown, localized), localized, overlay(shown, localized.language()));
  }

  /** What an exercise once was; nothing is held against the library as it is now. */
  ExerciseResponse of(Revision revision, Localized localized) {
    return ExerciseResponse.of(ExerciseItem.of(revision, localized, null), localized, null);
  }

  private OverlayResponse overlay(Shown shown, Language language) {
    if (shown.revision().origin() != Origin.OVERLAY) {
      return null;
    }
    return new OverlayResponse(
        shown.fields().stream().map(Field::word).toList(),
        shown.revision().libraryRevision().orElseThrow(),
        shown.behind().map(behind -> differs(shown, behind, language)).orElse(List.of()));
  }

  private List<OverlayResponse.DifferenceResponse> differs(
      Shown shown, Shown.Behind behind, Language language) {
    JsonNode base = tree(behind.base(), language);
    JsonNode library = tree(behind.library(), language);
    JsonNode own = tree(shown.revision(), language);
    return behind.differs().stream()
        .map(Field::word)
        .map(
            field ->
                new OverlayResponse.DifferenceResponse(
                    field, base.get(field), library.get(field), own.get(field)))
        .toList();
  }

  private JsonNode tree(Revision revision, Language language) {
    return mapper.valueToTree(of(revision, Localization.of(revision.exercise(), language)));
  }
}
