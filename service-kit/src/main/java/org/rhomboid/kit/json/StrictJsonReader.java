package org.rhomboid.kit.json;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.rhomboid.kit.problem.BodyLimits;

/** Makes {@link StrictJson} the reader of every record that a resource method takes as its body. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@ConstrainedTo(RuntimeType.SERVER)
public final class StrictJsonReader implements ServerMessageBodyReader<Object> {

  /** No path: what takes many things at once reads them itself, one by one. */
  private static final String RECORDS = "";

  private static final byte[] NOTHING = {'{', '}'};

  private final StrictJson json;
  private final BodyLimits limits;

  StrictJsonReader(StrictJson json, BodyLimits limits) {
    this.json = json;
    this.limits = limits;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType media) {
    return type.isRecord();
  }

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] on, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type, Type generic, MediaType media, ServerRequestContext context)
      throws IOException {
    return read(limits.read(context.getInputStream(), RECORDS), type);
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] on,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return read(limits.read(body, RECORDS), type);
  }

  private Object read(byte[] body, Class<Object> type) {
    boolean unsaid = body.length == 0 && type.isAnnotationPresent(BodyOptional.class);
    return json.read(unsaid ? NOTHING : body, type);
  }
}
