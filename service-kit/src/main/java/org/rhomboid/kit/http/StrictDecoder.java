package org.rhomboid.kit.http;

import io.netty.handler.codec.http.HttpMessage;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;

/**
 * Refuses a request that says twice where its body ends (RFC 9112, 6.1), which Netty would repair without a word: somebody before us may have believed the other
 * half of it.
 */
final class StrictDecoder extends VertxHttpRequestDecoder {

  StrictDecoder(HttpServerOptions options) {
    super(options);
  }

  @Override
  protected void handleTransferEncodingChunkedWithContentLength(HttpMessage request) {
    throw new IllegalArgumentException("both Content-Length and Transfer-Encoding");
  }
}
