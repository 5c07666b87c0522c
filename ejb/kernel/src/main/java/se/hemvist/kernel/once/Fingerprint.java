package se.hemvist.kernel.once;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import se.hemvist.kernel.store.Bytes;

/** Tells whether two requests are the same: SHA-256 over method, path and body. */
public record Fingerprint(Bytes hash) {

    public static Fingerprint of(String method, String path, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((method + "\n" + path + "\n").getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(Bytes.of(digest.digest(body)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
