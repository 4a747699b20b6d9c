package org.rhomboid.kit.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.impl.VertxHandler;

/** Gives each connection of HTTP that is accepted a strict decoder, and an answer to what that cannot read, before its first byte is read. */
final class StrictConnections extends ChannelInboundHandlerAdapter {

  /** The names under which Vert.x keeps them. */
  private static final String DECODER = "httpDecoder";

  private static final String CONNECTION = "handler";

  @Override
  public void channelRead(ChannelHandlerContext server, Object accepted) {
    ((Channel) accepted).pipeline().addFirst(new AtItsBeginning());
    server.fireChannelRead(accepted);
  }

  /** By then Vert.x has put everything else there. */
  private static final class AtItsBeginning extends ChannelInboundHandlerAdapter {

    @Override
    public void channelActive(ChannelHandlerContext connection) {
      makeStrict(connection.pipeline());
      connection.fireChannelActive();
      connection.pipeline().remove(this);
    }

    private static void makeStrict(ChannelPipeline pipeline) {
      if (pipeline.get(DECODER) != null
          && pipeline.get(CONNECTION) instanceof VertxHandler<?> handler
          && handler.getConnection() instanceof HttpServerConnection connection) {
        pipeline.replace(DECODER, DECODER, new StrictDecoder(ServerLimits.options()));
        connection.invalidRequestHandler(new UnreadableRequest(ServerLimits.options()));
      }
    }
  }
}
