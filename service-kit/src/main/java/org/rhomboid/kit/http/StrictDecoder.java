package org.rhomboid.kit.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import java.util.List;

/** Refuses what Netty would read, or repair without a word, though somebody before us may have read it otherwise. */
final class StrictDecoder extends VertxHttpRequestDecoder {

  StrictDecoder(HttpServerOptions options) {
    super(options);
  }

  /** A request that says twice where its body ends (RFC 9112, 6.1). */
  @Override
  protected void handleTransferEncodingChunkedWithContentLength(HttpMessage request) {
    throw new UnreadableException("Content-Length and Transfer-Encoding exclude each other");
  }

  @Override
  protected void decode(ChannelHandlerContext connection, ByteBuf in, List<Object> out)
      throws Exception {
    int before = out.size();
    super.decode(connection, in, out);
    for (int i = before; i < out.size(); i++) {
      if (out.get(i) instanceof HttpRequest request && request.decoderResult().isSuccess()) {
        look(request);
      }
    }
  }

  private static void look(HttpRequest request) {
    String broken = RequestForm.broken(request);
    if (broken != null) {
      request.setDecoderResult(DecoderResult.failure(new UnreadableException(broken)));
    }
  }
}
