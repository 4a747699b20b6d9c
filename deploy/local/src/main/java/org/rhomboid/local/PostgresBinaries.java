package org.rhomboid.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The PostgreSQL programs for this platform, unpacked once per version and user. */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /**
   * The folder of initdb, pg_ctl and postgres. Unpacks them at the first call (about 60 MB, a few seconds); several
   * processes may do that at once.
   */
  static Path folder() {
    String archive = "/postgres-%s-%s.txz".formatted(system(), architecture());
    try {
      Path unpacked = cache().resolve("postgres-" + fingerprint(archive));
      if (!Files.isDirectory(unpacked)) {
        unpack(archive, unpacked);
      }
      return unpacked.resolve("bin");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack the PostgreSQL programs", e);
    }
  }

  private static void unpack(String archive, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path unfinished = Files.createTempDirectory(target.getParent(), "unpacking-");
    try (InputStream in = open(archive)) {
      TarXz.unpack(in, unfinished);
      // whoever renames first wins; a half-unpacked folder never bears the final name
      Files.move(unfinished, target, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw e;
    } catch (FileSystemException e) {
      if (!Files.isDirectory(target)) {
        throw e;
      }
    } finally {
      Folders.delete(unfinished);
    }
  }

  /** Not the shared temporary folder if it can be helped: another user could have put programs there. */
  private static Path cache() throws IOException {
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path caches =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(xdg);
    Path ours = caches.resolve("rhomboid");
    try {
      return Files.createDirectories(ours);
    } catch (IOException e) {
      return Files.createTempDirectory("rhomboid-");
    }
  }

  private static String fingerprint(String archive) throws IOException {
    try (InputStream in = open(archive)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream open(String archive) {
    InputStream in = PostgresBinaries.class.getResourceAsStream(archive);
    if (in == null) {
      throw new LocalPartException("No PostgreSQL for this platform: " + archive + " is missing");
    }
    return new BufferedInputStream(in);
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name;
  }

  private static String architecture() {
    String name = System.getProperty("os.arch");
    return switch (name) {
      case "amd64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> name;
    };
  }
}
