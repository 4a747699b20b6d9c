package org.rhomboid.catalog;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is wrong with each: the draft over {@code seated-row}, where it is wrong, and what of the remedy is said. */
final class RefusedDrafts {

  private RefusedDrafts() {}

  static Stream<Arguments> overSeatedRow() {
    return Stream.of(
        row("{'name': '%s'}".formatted("x".repeat(10_000)), "/name", "1 to 200 characters"),
        row("{'name': ''}", "/name", "1 to 200 characters"),
        row("{'name': '   '}", "/name", "not blank"),
        row("{'name': '\\u0007bell'}", "/name", "without control characters"),
        row("{'name': 'a\\u0000b'}", "/name", "without NUL"),
        row("{'name': '\\ud800'}", "/name", "unpaired surrogates"),
        row("{'name': 'x\\udc00y'}", "/name", "unpaired surrogates"),
        row("{'instructions': []}", "/instructions", "at least one entry"),
        row("{'instructions': ['ok', 'line\\nbreak']}", "/instructions/1", "control characters"),
        row("{'instructions': ['%s']}".formatted("y".repeat(1001)), "/instructions/0", "1000"),
        row("{'aliases': [null]}", "/aliases/0", "null"),
        row("{'colour': 'red'}", "/colour", "unknown property"),
        row("{'levels': ['EXPERT']}", "/levels/0", "one of [BEGINNER"),
        row("{'levels': ['beginner']}", "/levels/0", "one of [BEGINNER"),
        row("{'levels': ['BEGINNER', 'BEGINNER']}", "/levels/1", "already"),
        row("{'kind': 'dance'}", "/kind", "mobility, release"),
        row("{'kind': 'stretch'}", "/kind", "keeps the library's kind, strength"),
        row("{'positions': ['upside-down']}", "/positions/0", "one of"),
        row("{'targets': ['rhomboids', 'spleen']}", "/targets/1", "one of"),
        row("{'targets': ['rhomboids', 'rhomboids']}", "/targets/1", "already"),
        row("{'tradition': 'ballet'}", "/tradition", "one of yoga"),
        row("{'equipment': {'anyOf': ['rope']}}", "/equipment/anyOf/0", "one of"),
        row("{'neverOn': ['nose']}", "/neverOn/0", "one of"),
        row("{'breath': {'jumping': 'inhale'}}", "/breath/jumping", "one of"),
        row("{'breath': {'arch': 'hold'}}", "/breath/arch", "inhale or exhale"),
        row("{'dose': {'unit': 'HOURS'}}", "/dose/unit", "one of [REPS"),
        row("{'dose': {'reps': {'min': 1, 'max': 2}}}", "/dose/unit", "is required"),
        row("{'dose': {'unit': 'REPS'}}", "/dose/reps", "is required by the unit REPS"),
        row("{'dose': {'unit': 'HOLD_SECONDS'}}", "/dose/holdSeconds", "is required by"),
        row(reps("{'min': 9, 'max': 8}"), "/dose/reps/max", "not less than min, 9"),
        row(reps("{'min': -1, 'max': 8}"), "/dose/reps/min", "at least 1"),
        row(reps("{'min': 0, 'max': 8}"), "/dose/reps/min", "at least 1"),
        row(reps("{'min': 1}"), "/dose/reps/max", "is required"),
        row(reps("{'min': 1, 'max': 2147483647}"), "/dose/reps/max", "at most 100"),
        row(reps("{'min': 1, 'max': 99999999999}"), "/dose/reps/max", "out of range"),
        row(
            "{'dose': {'unit': 'REPS', 'reps': {'min': 1, 'max': 1}, 'directions': 1}}",
            "/dose/directions",
            "2 to 4"),
        row("{'feel': {'should': 'warm'}}", "/feel/shouldNot", "is required"),
        row("{'pairsWellWith': ['moonwalk']}", "/pairsWellWith/0", "that you see"),
        row("{'pairsWellWith': ['seated-row']}", "/pairsWellWith/0", "another exercise"),
        row("{'ladder': {'easier': ['seated-row']}}", "/ladder/easier/0", "circle"),
        row("{'ladder': {'easier': ['moonwalk']}}", "/ladder/easier/0", "that you see"),
        row("{'ladder': {'easier': ['cat-cow']}}", "/ladder/easier/0", "same kind: strength"),
        row("{'ladder': {'substitutes': ['seated-row']}}", "/ladder/substitutes/0", "another"),
        row("{'cautions': []}", "/cautions", "keeps the library's cautions"),
        row(
            "{'variants': [{'slug': 'A b', 'name': 'n', 'text': 't'}]}",
            "/variants/0/slug",
            "kebab-case"),
        row(
            "{'attribution': {'author': 'a', 'licence': 'my own'}}",
            "/attribution/licence",
            "SPDX identifier"),
        row(
            "{'attribution': {'author': 'a', 'licence': 'MIT', 'licenceUrl': 'javascript:x'}}",
            "/attribution/licenceUrl",
            "https://"),
        row("{'translations': {'it': {}}}", "/translations/it", "unknown property"),
        row(
            "{'translations': {'de': {'instructions': ['eins']}}}",
            "/translations/de/instructions",
            "as many as in English"),
        row("{'overlayBehind': false, 'name': 'n', 'language': 'de'}", "/language", "is en"));
  }

  private static Arguments row(String body, String pointer, String remedy) {
    return Arguments.of(quoted(body), pointer, remedy);
  }

  private static String reps(String range) {
    return "{'dose': {'unit': 'REPS', 'reps': " + range + "}}";
  }

  private static String quoted(String body) {
    return body.replace('\'', '"');
  }
}
