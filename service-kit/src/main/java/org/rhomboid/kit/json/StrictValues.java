package org.rhomboid.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Scalars as strings of one form each: instants of RFC 3339, ISO 8601 dates, IANA zones, canonical UUIDs, and text that PostgreSQL and UTF-8 can hold. Years
 * are 0001 to 9999; instants are kept to the microsecond, as the database keeps them.
 */
final class StrictValues extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Names of the IANA database; {@code SystemV/…} are left-overs of the JDK that no other program knows. */
  private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

  StrictValues() {
    add(String.class, "text without NUL characters and unpaired surrogates", StrictValues::text);
    add(Instant.class, "an instant such as 2026-11-21T08:15:00Z", StrictValues::instant);
    add(LocalDate.class, "a date such as 2026-11-21", StrictValues::date);
    add(LocalTime.class, "a time of day such as 08:30", LocalTime::parse);
    add(ZoneId.class, "an IANA time zone such as Europe/Madrid", StrictValues::zone);
    add(UUID.class, "a UUID such as 0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f", StrictValues::uuid);
    setDeserializerModifier(new Enums());
  }

  private static JsonDeserializer<?> oneOf(Class<?> type) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Object value : type.getEnumConstants()) {
      values.put(((Enum<?>) value).name(), value);
    }
    return new FromString<>(type, "one of " + values.keySet(), name -> known(values, name));
  }

  private static Object known(Map<String, Object> values, String name) {
    if (!values.containsKey(name)) {
      throw new IllegalArgumentException();
    }
    return values.get(name);
  }

  private <T> void add(Class<T> type, String accepted, Function<String, T> read) {
    addDeserializer(type, new FromString<>(type, accepted, read));
  }

  private static String text(String value) {
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      boolean pair =
          Character.isHighSurrogate(character)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (pair) {
        i++;
      } else if (character == '\0' || Character.isSurrogate(character)) {
        throw new IllegalArgumentException();
      }
    }
    return value;
  }

  private static Instant instant(String value) {
    OffsetDateTime parsed = OffsetDateTime.parse(value);
    if (parsed.getYear() < 1 || parsed.getYear() > 9999) {
      throw new IllegalArgumentException();
    }
    return parsed.toInstant().truncatedTo(ChronoUnit.MICROS);
  }

  private static LocalDate date(String value) {
    LocalDate parsed = LocalDate.parse(value);
    if (parsed.getYear() < 1 || parsed.getYear() > 9999) {
      throw new IllegalArgumentException();
    }
    return parsed;
  }

  private static ZoneId zone(String value) {
    if (!ZONES.contains(value) || value.startsWith("SystemV/")) {
      throw new IllegalArgumentException();
    }
    return ZoneId.of(value);
  }

  private static UUID uuid(String value) {
    UUID parsed = UUID.fromString(value);
    if (!parsed.toString().equalsIgnoreCase(value)) {
      throw new IllegalArgumentException();
    }
    return parsed;
  }

  /** Enum values by their exact name: a number or an empty string is none. */
  private static final class Enums extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription bean,
        JsonDeserializer<?> standard) {
      return oneOf(type.getRawClass());
    }
  }

  private static final class FromString<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final String accepted;
    private final transient Function<String, ? extends T> read;

    FromString(Class<?> type, String accepted, Function<String, ? extends T> read) {
      super(type);
      this.accepted = accepted;
      this.read = read;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return (T) context.handleUnexpectedToken(_valueClass, parser);
      }
      try {
        return read.apply(parser.getText());
      } catch (IllegalArgumentException | DateTimeException refused) {
        CollectViolations.note(context, "must be " + accepted);
        return null;
      }
    }
  }
}
