package org.rhomboid.catalog.in.rest.imports;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a piece of HTML, a step a block. What comes out is text and no markup, whatever went in: a reader of the API that shows
 * it escapes it as any other text.
 */
final class Html {

  /** Not shown by a browser either. */
  private static final Pattern UNSEEN =
      Pattern.compile("(?is)<!--.*?(?:-->|$)|<(script|style|template)\\b.*?(?:</\\1\\s*>|$)");

  private static final Pattern BLOCK =
      Pattern.compile("(?i)</?(?:p|li|ul|ol|div|br|h[1-6]|tr|table|blockquote|pre|hr)\\b[^<>]*>");

  private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^>]*(?:>|$)");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("deg", "°"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("rsquo", "’"),
          Map.entry("lsquo", "‘"),
          Map.entry("rdquo", "”"),
          Map.entry("ldquo", "“"),
          Map.entry("frac12", "½"),
          Map.entry("auml", "ä"),
          Map.entry("ouml", "ö"),
          Map.entry("uuml", "ü"),
          Map.entry("szlig", "ß"),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"));

  private Html() {}

  static List<String> steps(String html) {
    String seen = UNSEEN.matcher(html).replaceAll("");
    String blocks = BLOCK.matcher(seen).replaceAll("\n");
    return LINE_END
        .splitAsStream(TAG.matcher(blocks).replaceAll(""))
        .map(Html::text)
        .filter(step -> !step.isEmpty())
        .toList();
  }

  private static String text(String line) {
    String plain = REFERENCE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(of(found)));
    return SPACE.matcher(plain).replaceAll(" ").strip();
  }

  private static String of(MatchResult reference) {
    if (reference.group(3) != null) {
      return NAMED.getOrDefault(reference.group(3), reference.group());
    }
    int character =
        reference.group(1) == null
            ? Integer.parseInt(reference.group(2), 16)
            : Integer.parseInt(reference.group(1));
    boolean shown = Character.isDefined(character) && !Character.isISOControl(character);
    boolean alone = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return shown && !alone ? Character.toString(character) : " ";
  }
}
