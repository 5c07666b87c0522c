package se.hemvist.web.rest.input;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.Sha256;
import se.hemvist.web.rest.input.InputRefusal.BodyTooLarge;

/**
 * The body of the call at hand where it is a file: on disk, readable by the server alone and under no name, so that
 * nothing of it is left when the call ends or the server dies.
 */
@RequestScoped
public class LaidAside {

    private static final Set<StandardOpenOption> UNDER_NO_NAME =
            EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

    private static final int AT_A_TIME = 64 * 1024;

    private Optional<FileChannel> file = Optional.empty();

    private Optional<Taken> taken = Optional.empty();

    /**
     * What was taken in.
     *
     * @param size   in bytes
     * @param sha256 of all of them
     */
    public record Taken(long size, Bytes sha256) {}

    /**
     * Takes the body in, and measures it on the way.
     *
     * @throws BodyTooLarge if it is longer
     */
    Taken take(InputStream body, long most) throws IOException {
        FileChannel aside = opened();
        MessageDigest digest = Sha256.begin();
        byte[] some = new byte[AT_A_TIME];
        long size = 0;
        for (int read = body.read(some); read >= 0; read = body.read(some)) {
            size += read;
            if (size > most) {
                throw new BodyTooLarge(size, most);
            }
            digest.update(some, 0, read);
            write(aside, ByteBuffer.wrap(some, 0, read));
        }
        Taken whole = new Taken(size, Bytes.of(digest.digest()));
        taken = Optional.of(whole);
        return whole;
    }

    /** How long the body is, and its hash. */
    public Taken taken() {
        return taken.orElseThrow(() -> new IllegalStateException("No file was sent"));
    }

    /** The body from its beginning, as often as it is opened. */
    public InputStream open() {
        return new FromTheStart(file.orElseThrow(() -> new IllegalStateException("No file was sent")));
    }

    @PreDestroy
    void letGo() {
        file.ifPresent(LaidAside::close);
    }

    private FileChannel opened() throws IOException {
        Path path = Files.createTempFile("hemvist", "");
        FileChannel aside = FileChannel.open(path, UNDER_NO_NAME);
        file = Optional.of(aside);
        return aside;
    }

    private static void write(FileChannel aside, ByteBuffer some) throws IOException {
        while (some.hasRemaining()) {
            aside.write(some);
        }
    }

    private static void close(FileChannel aside) {
        try {
            aside.close();
        } catch (IOException lost) {
            throw new IllegalStateException("A file that was laid aside could not be let go", lost);
        }
    }
}
