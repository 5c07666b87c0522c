package se.hemvist.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.Sha256;

/**
 * How long a content is, and the hash by which it is told from all others.
 *
 * @param sha256 of all its bytes
 */
public record Measured(long size, Bytes sha256) {

    static Measured of(Content content) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream opened = content.open();
                DigestInputStream read = new DigestInputStream(opened, digest)) {
            long size = read.transferTo(OutputStream.nullOutputStream());
            return new Measured(size, Bytes.of(digest.digest()));
        }
    }
}
