package se.hemvist.kernel.once;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.Sha256;

/** Tells whether two requests are the same: SHA-256 over method, path and body. */
public record Fingerprint(Bytes hash) {

    public static Fingerprint of(String method, String path, byte[] body) {
        MessageDigest digest = Sha256.begin();
        digest.update((method + "\n" + path + "\n").getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(Bytes.of(digest.digest(body)));
    }
}
