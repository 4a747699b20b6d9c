package org.rhomboid.kit.page;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/** A page as a response: {@code {"items", "next"}} and the RFC 8288 {@code Link} of the next one, relative so that it holds behind any proxy. */
public final class PageAnswer {

  private PageAnswer() {}

  public static Response of(Page<?> page, UriInfo uri) {
    Response.ResponseBuilder answer = Response.ok(page);
    if (page.next() != null) {
      String query =
          UriBuilder.fromUri(uri.getRequestUri())
              .replaceQueryParam("cursor", page.next())
              .build()
              .getRawQuery();
      answer.links(Link.fromUri("?" + query).rel("next").build());
    }
    return answer.build();
  }
}
