package org.rhomboid.kit.problem;

/** The problems that every service can answer with. */
public enum KitProblem implements ProblemType {
  MALFORMED_REQUEST("malformed-request", 400, "The request cannot be read"),
  TOKEN_REQUIRED("token-required", 401, "A bearer token is required"),
  INVALID_TOKEN("invalid-token", 401, "The bearer token is not accepted"),
  FORBIDDEN("forbidden", 403, "The token's roles do not allow this"),
  NOT_FOUND("not-found", 404, "There is no such resource"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "The resource has no such method"),
  NOT_ACCEPTABLE("not-acceptable", 406, "The resource has no such representation"),
  ID_REUSED("id-reused", 409, "This id already belongs to something else of yours"),
  MEMBER_ERASED("member-erased", 410, "This member was erased"),
  PRECONDITION_FAILED("precondition-failed", 412, "The resource has changed since it was read"),
  PAYLOAD_TOO_LARGE("payload-too-large", 413, "The body is too large"),
  URI_TOO_LONG("uri-too-long", 414, "The request target is too long"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body's media type is not supported"),
  INVALID_REQUEST("invalid-request", 422, "The request breaks a rule"),
  HEADERS_TOO_LARGE("headers-too-large", 431, "The request headers are too large"),
  INTERNAL_ERROR("internal-error", 500, "Something went wrong on our side"),
  STORE_UNAVAILABLE("store-unavailable", 503, "The service's store cannot be reached"),
  SHUTTING_DOWN("shutting-down", 503, "The service is about to end");

  private final String slug;
  private final int status;
  private final String title;

  KitProblem(String slug, int status, String title) {
    this.slug = slug;
    this.status = status;
    this.title = title;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
