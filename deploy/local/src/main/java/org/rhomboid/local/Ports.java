package org.rhomboid.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of the loopback address, the only one that local parts are bound to. */
public final class Ports {

  private static final int CONNECT_MILLIS = 500;
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 32_000;
  private static final int TRIES = 1_000;

  private Ports() {}

  /**
   * A port that nobody listens on right now. Nothing reserves it: whoever asks should bind it soon. It is below the ports that systems give to outgoing
   * connections, so that it is still there for a part that is killed and started again.
   *
   * @return {@value #LOWEST} to {@value #HIGHEST}, at random
   */
  public static int free() {
    return ThreadLocalRandom.current()
        .ints(TRIES, LOWEST, HIGHEST + 1)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(
            () -> new LocalPartException("No free port from " + LOWEST + " to " + HIGHEST));
  }

  /** Whether this process could listen on the port now. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      // connections of a stopped part that linger in TIME_WAIT are no obstacle
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether somebody accepts connections on the port now. */
  public static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
