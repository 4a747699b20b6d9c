package org.rhomboid.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The development issuer's key pair as PEM files, readable by their owner alone. Made once per home. */
record KeyFiles(Path folder) {

  private static final int RSA_BITS = 2048;
  private static final int PEM_LINE = 64;

  Path privateKey() {
    return folder.resolve("private.pem");
  }

  Path publicKey() {
    return folder.resolve("public.pem");
  }

  /** Makes the pair where one of the two is missing. */
  void create() {
    if (Files.exists(privateKey()) && Files.exists(publicKey())) {
      return;
    }
    try {
      Files.createDirectories(folder.getParent());
      if (Files.notExists(folder)) {
        Files.createDirectory(folder, only("rwx------"));
      }
      KeyPair pair = generate();
      write(privateKey(), "PRIVATE KEY", pair.getPrivate().getEncoded());
      write(publicKey(), "PUBLIC KEY", pair.getPublic().getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the keys", e);
    }
  }

  private static KeyPair generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(RSA_BITS);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, String title, byte[] encoded) throws IOException {
    String body =
        Base64.getMimeEncoder(PEM_LINE, "\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(encoded);
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, only("rw-------"));
    Files.writeString(
        unfinished, "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(title, body));
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static FileAttribute<?> only(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
