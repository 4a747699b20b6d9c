package org.rhomboid.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.kit.problem.KitProblem;
import org.rhomboid.kit.problem.Problem;
import org.rhomboid.kit.problem.ProblemException;
import org.rhomboid.kit.problem.Violation;

/**
 * Reads a body into a record and checks its constraints. Nothing is coerced ({@code "5"} is no number, {@code 5} no string, {@code 1} no enum value, a
 * property may stand once), so that what is stored is what was sent.
 */
@ApplicationScoped
public class StrictJson {

  private final Validator validator;
  private final ObjectMapper mapper = strict();

  StrictJson(Validator validator) {
    this.validator = validator;
  }

  /**
   * @throws ProblemException 400 {@code malformed-request}, or 422 {@code invalid-request} with every violation
   */
  public <T> T read(byte[] body, Class<T> type) {
    List<Violation> found = new ArrayList<>();
    T value = parse(body, type, found);
    Stream<Violation> broken =
        validator.validate(value).stream()
            .map(Violations::of)
            .filter(
                violation ->
                    found.stream().noneMatch(it -> it.pointer().equals(violation.pointer())));
    List<Violation> all =
        Stream.concat(found.stream(), broken).sorted(Violations.BY_POINTER).distinct().toList();
    if (!all.isEmpty()) {
      throw ProblemException.invalid(all);
    }
    return value;
  }

  private <T> T parse(byte[] body, Class<T> type, List<Violation> found) {
    if (isWide(body)) {
      throw malformed(new Violation("", "not JSON in UTF-8"));
    }
    ObjectReader reader = mapper.readerFor(type).withAttribute(Violations.class, found);
    try (JsonParser parser = reader.createParser(body)) {
      T value = reader.readValue(parser);
      if (value == null) {
        throw malformed(new Violation("", "a JSON object is required"));
      }
      return value;
    } catch (InputCoercionException tooLarge) {
      throw outOfRange(tooLarge);
    } catch (JsonMappingException wrong) {
      if (wrong.getCause() instanceof InputCoercionException tooLarge) {
        throw outOfRange(tooLarge);
      }
      throw malformed(
          new Violation(Violations.pointer(wrong.getPath()), Violations.expected(wrong)));
    } catch (JsonProcessingException unreadable) {
      throw malformed(new Violation("", Violations.position(unreadable)));
    } catch (IOException unreadable) {
      throw malformed(new Violation("", "not JSON in UTF-8"));
    }
  }

  /** UTF-16 and UTF-32 have a zero among the first four bytes, or a mark that no UTF-8 has (RFC 8259, 8.1): Jackson would read them. */
  private static boolean isWide(byte[] body) {
    for (int i = 0; i < Math.min(body.length, 4); i++) {
      if (body[i] == 0) {
        return true;
      }
    }
    return body.length > 1 && (body[0] == (byte) 0xFE || body[0] == (byte) 0xFF);
  }

  private static ProblemException outOfRange(InputCoercionException tooLarge) {
    JsonParser parser = tooLarge.getProcessor();
    JsonPointer at =
        parser == null ? JsonPointer.empty() : parser.getParsingContext().pathAsPointer();
    return ProblemException.invalid(at.toString(), "the number is far out of range");
  }

  private static ProblemException malformed(Violation where) {
    return new ProblemException(
        Problem.of(KitProblem.MALFORMED_REQUEST, where.detail()).with(List.of(where)));
  }

  private static ObjectMapper strict() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModule(new StrictValues())
            .addHandler(new CollectViolations())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    for (LogicalType type :
        List.of(LogicalType.Textual, LogicalType.Integer, LogicalType.Boolean)) {
      builder.withCoercionConfig(
          type,
          config -> {
            for (CoercionInputShape shape : foreignTo(type)) {
              config.setCoercion(shape, CoercionAction.Fail);
            }
          });
    }
    return builder.build();
  }

  private static List<CoercionInputShape> foreignTo(LogicalType type) {
    List<CoercionInputShape> scalars =
        List.of(
            CoercionInputShape.Integer,
            CoercionInputShape.Float,
            CoercionInputShape.Boolean,
            CoercionInputShape.EmptyString);
    return scalars.stream()
        .filter(shape -> !(type == LogicalType.Integer && shape == CoercionInputShape.Integer))
        .filter(shape -> !(type == LogicalType.Boolean && shape == CoercionInputShape.Boolean))
        .filter(shape -> !(type == LogicalType.Textual && shape == CoercionInputShape.EmptyString))
        .toList();
  }
}
