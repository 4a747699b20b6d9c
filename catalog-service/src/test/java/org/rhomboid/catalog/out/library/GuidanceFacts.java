package org.rhomboid.catalog.out.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.advice.Advice;
import org.rhomboid.catalog.domain.advice.Told;

/** The guidance as flat pairs, once as the facts state it and once as the library tells it: equal where it carries every fact and no other. */
final class GuidanceFacts {

  private GuidanceFacts() {}

  static Map<String, Object> stated(JsonNode facts) {
    Map<String, Object> stated = new TreeMap<>();
    stated.put("tips", slugs(facts.get("tips"), "slug"));
    facts.get("tips").forEach(tip -> tip(stated, tip));
    stated.put("session rules", slugs(facts.get("session_rules"), "rule"));
    facts
        .get("session_rules")
        .forEach(
            rule -> stated.put("rule " + rule.get("rule").asText(), list(rule.get("sources"))));
    facts.get("causes").forEachEntry((group, slugs) -> stated.put("causes " + group, list(slugs)));
    stated.put("conditions", slugs(facts.get("conditions"), "slug"));
    facts.get("conditions").forEach(condition -> condition(stated, condition));
    stated.put("risk factors", list(facts.get("risk_factors")));
    stated.put("symptoms", list(facts.at("/symptoms/common")));
    facts.at("/symptoms/red_flags").forEach(flag -> redFlag(stated, flag));
    facts.at("/symptoms/more_red_flags").forEach(flag -> redFlag(stated, flag));
    stated.put("care", list(facts.get("care")));
    return stated;
  }

  static Map<String, Object> told(Advice advice) {
    Map<String, Object> told = new TreeMap<>();
    told.put("tips", slugs(advice.tips().stream()));
    advice
        .tips()
        .forEach(
            tip -> {
              String slug = tip.passage().slug();
              told.put("tip " + slug, sources(tip));
              told.put("topic " + slug, tip.topic());
              tip.everyMinutes()
                  .ifPresent(
                      every ->
                          told.put("every " + slug, List.of("" + every.min(), "" + every.max())));
            });
    told.put("session rules", slugs(advice.sessionRules().stream()));
    advice.sessionRules().forEach(rule -> told.put("rule " + rule.slug(), sources(rule)));
    advice.causes().stream()
        .map(cause -> cause.group())
        .distinct()
        .forEach(
            group ->
                told.put(
                    "causes " + lower(group),
                    slugs(advice.causes().stream().filter(cause -> cause.group() == group))));
    told.put("conditions", slugs(advice.conditions().stream()));
    advice
        .conditions()
        .forEach(
            condition -> {
              String slug = condition.passage().slug();
              told.put("condition " + slug, sources(condition));
              told.put(
                  "aka " + slug,
                  condition.alsoKnownAs().stream()
                      .map(name -> name.toLowerCase(Locale.ROOT))
                      .toList());
              told.put("signs " + slug, condition.signs().size());
              told.put("often from " + slug, condition.oftenFrom().size());
            });
    told.put("risk factors", slugs(advice.riskFactors().stream()));
    told.put("symptoms", slugs(advice.symptoms().stream()));
    advice
        .redFlags()
        .forEach(
            flag -> {
              String slug = flag.passage().slug();
              told.put("red flag " + slug, sources(flag));
              told.put("urgency " + slug, lower(flag.urgency()));
            });
    told.put("care", slugs(advice.care().stream()));
    return told;
  }

  private static void tip(Map<String, Object> stated, JsonNode tip) {
    String slug = tip.get("slug").asText();
    stated.put("tip " + slug, list(tip.get("sources")));
    stated.put("topic " + slug, tip.get("topic").asText());
    if (tip.has("every_minutes")) {
      stated.put("every " + slug, list(tip.get("every_minutes")));
    }
  }

  private static void condition(Map<String, Object> stated, JsonNode condition) {
    String slug = condition.get("slug").asText();
    stated.put("condition " + slug, oneOrMore(condition.get("source")));
    stated.put("aka " + slug, oneOrMore(condition.get("aka")));
    stated.put("signs " + slug, condition.path("signs").size());
    stated.put("often from " + slug, condition.path("often_from").size());
  }

  private static void redFlag(Map<String, Object> stated, JsonNode flag) {
    String slug = flag.get("slug").asText();
    stated.put("red flag " + slug, oneOrMore(flag.get("source")));
    stated.put("urgency " + slug, flag.get("urgency").asText());
  }

  private static List<String> slugs(JsonNode entries, String field) {
    return entries.valueStream().map(entry -> entry.get(field).asText()).toList();
  }

  private static List<String> slugs(Stream<? extends Told> items) {
    return items.map(item -> item.passage().slug()).toList();
  }

  private static List<String> sources(Told item) {
    return item.passage().sources().stream().map(Source::word).toList();
  }

  private static List<String> oneOrMore(JsonNode value) {
    return value == null || value.isArray() ? Facts.list(value) : List.of(value.asText());
  }

  private static List<String> list(JsonNode array) {
    return Facts.list(array);
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
