package se.hemvist.web.rest.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.web.rest.input.InputRefusal.BodyTooLarge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A file that comes in is read from disk as often as needed, and leaves nothing there. */
class LaidAsideTest {

    private static final byte[] FILE = "Ett intyg. ".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    private final LaidAside aside = new LaidAside();

    @AfterEach
    void let_go() {
        aside.letGo();
    }

    @Test
    void it_is_read_from_the_start_each_time_it_is_opened() throws IOException, NoSuchAlgorithmException {
        LaidAside.Taken taken = aside.take(new ByteArrayInputStream(FILE), FILE.length);

        assertThat(taken)
                .isEqualTo(new LaidAside.Taken(
                        FILE.length,
                        Bytes.of(MessageDigest.getInstance("SHA-256").digest(FILE))))
                .isEqualTo(aside.taken());
        try (InputStream first = aside.open();
                InputStream second = aside.open()) {
            assertThat(first.readNBytes(100)).isEqualTo(Arrays.copyOf(FILE, 100));
            assertThat(second.readAllBytes()).isEqualTo(FILE);
            assertThat(second.read()).isEqualTo(-1);
            assertThat(first.read()).isEqualTo(FILE[100] & 0xff);
        }
    }

    @Test
    void no_more_is_taken_than_the_call_may_bring() {
        assertThatThrownBy(() -> aside.take(new ByteArrayInputStream(FILE), FILE.length - 1))
                .isInstanceOfSatisfying(BodyTooLarge.class, refusal -> {
                    assertThat(refusal.kind().status()).isEqualTo(413);
                    assertThat(refusal.facts()).containsEntry("limit", FILE.length - 1L);
                    Refusals.demandSaid(refusal);
                });
    }

    @Test
    void nothing_of_it_is_seen_on_the_disk() throws IOException {
        aside.take(new ByteArrayInputStream(FILE), FILE.length);

        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.matches("hemvist[0-9]+"));
        }
    }

    @Test
    void where_no_file_was_sent_there_is_none() {
        assertThatThrownBy(aside::open).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(aside::taken).isInstanceOf(IllegalStateException.class);
    }
}
