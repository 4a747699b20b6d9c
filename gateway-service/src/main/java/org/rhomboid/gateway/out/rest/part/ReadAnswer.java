package org.rhomboid.gateway.out.rest.part;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import org.rhomboid.gateway.out.rest.part.UpstreamFailure.Kind;
import org.rhomboid.gateway.usecase.part.Reply;

/** Tells an answer about the caller from one that says that the service is ill. */
@ApplicationScoped
class ReadAnswer {

  private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};
  private static final String PROBLEMS = "/problems/";

  private final ObjectMapper mapper;

  ReadAnswer(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * @param retryTime whether another try could be done by the deadline
   * @throws UpstreamFailure where it is no answer
   */
  Reply read(UpstreamAnswer answer, PartForm form, UpstreamCall.RetryTime retryTime) {
    if (answer.status() == 200) {
      return said(answer, form);
    }
    if (answer.status() >= 500) {
      Kind kind = answer.retryLater() || answer.status() == 504 ? Kind.BUSY : Kind.FAILED;
      throw new UpstreamFailure(kind, retryTime.isLeft(), "answers " + answer.status());
    }
    if (answer.status() < 400) {
      throw garbage("answers " + answer.status());
    }
    return ofTheCaller(answer, form);
  }

  private Reply said(UpstreamAnswer answer, PartForm form) {
    if (!answer.isJson()) {
      throw garbage("answers " + answer.mediaType());
    }
    try {
      return new Reply.Said(form.reader().read(mapper.readValue(answer.body(), DOCUMENT)));
    } catch (IOException | RuntimeException unreadable) {
      throw garbage(unreadable.getClass().getName());
    }
  }

  private Reply ofTheCaller(UpstreamAnswer answer, PartForm form) {
    String slug = slug(answer);
    if (form.nothing().contains(slug)) {
      return new Reply.Nothing();
    }
    if (slug.equals("member-erased")) {
      return new Reply.Erased();
    }
    return answer.status() == 401 ? new Reply.NotAccepted() : new Reply.Refused();
  }

  /** Empty where it is no problem document: then nothing is made of it. */
  private String slug(UpstreamAnswer answer) {
    try {
      Object type =
          answer.isProblem() ? mapper.readValue(answer.body(), DOCUMENT).get("type") : null;
      return type instanceof String text && text.startsWith(PROBLEMS)
          ? text.substring(PROBLEMS.length())
          : "";
    } catch (IOException | RuntimeException unreadable) {
      return "";
    }
  }

  private static UpstreamFailure garbage(String detail) {
    return new UpstreamFailure(Kind.GARBAGE, false, detail);
  }
}
