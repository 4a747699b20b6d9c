package org.rhomboid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** TCP ports of the loopback address, the only one that local parts are bound to. */
public final class Ports {

  private static final int CONNECT_MILLIS = 500;

  private Ports() {}

  /**
   * A port that nobody listens on right now. Nothing reserves it: whoever asks should bind it soon.
   *
   * @return 1 to 65535, of the system's ephemeral range
   */
  public static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("No free port on the loopback address", e);
    }
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
