package org.rhomboid.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyFilesTest {

  @Test
  @DisplayName("One RSA pair of 2048 bits, readable by its owner alone, made once")
  void pair(@TempDir Path home) throws Exception {
    var keys = new KeyFiles(home.resolve("keys"));
    keys.create();
    byte[] first = Files.readAllBytes(keys.privateKey());
    keys.create();

    var factory = KeyFactory.getInstance("RSA");
    var privateKey =
        (RSAPrivateKey)
            factory.generatePrivate(new PKCS8EncodedKeySpec(decoded(keys.privateKey())));
    var publicKey =
        (RSAPublicKey) factory.generatePublic(new X509EncodedKeySpec(decoded(keys.publicKey())));
    assertThat(publicKey.getModulus()).isEqualTo(privateKey.getModulus());
    assertThat(publicKey.getModulus().bitLength()).isEqualTo(2048);
    assertThat(Files.readAllBytes(keys.privateKey())).isEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.privateKey())))
        .isEqualTo("rw-------");
  }

  private static byte[] decoded(Path pem) throws Exception {
    String body = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
    return Base64.getMimeDecoder().decode(body);
  }
}
