package se.hemvist.kernel.once;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.once.OnceRefusal.BodyChanged;
import se.hemvist.kernel.once.OnceRefusal.InFlight;
import se.hemvist.kernel.once.OnceRefusal.KeyUnreadable;
import se.hemvist.kernel.once.OnceRefusal.TakenOver;
import se.hemvist.kernel.once.Reserved.Fresh;
import se.hemvist.kernel.once.Reserved.Replay;
import se.hemvist.kernel.once.Reserved.Token;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.RealClock;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OnceTest {

    private static final Key KEY = new Key("spink", "0b8f7f0e-2f4b-4bb0-8a39-5a1c3f2f0a01");
    private static final Fingerprint REQUEST = fingerprint("{\"spinkNumber\":\"S-1\"}");
    private static final Answer ANSWER =
            new Answer(201, Map.of("Location", "/cases/1"), Bytes.of("{\"caseNumber\":\"HV-2026-000001\"}\n"));

    private final Database database = Database.migrated("kernel");
    private final RealClock clock = new RealClock(Instant.parse("2026-11-22T03:00:00Z"));
    private final Once once = new Once();

    OnceTest() {
        once.sql = Stores.sql(database);
        once.transactions = Stores.transactions(database);
        once.clock = clock;
    }

    @Test
    void a_repeated_request_gets_the_first_answer_byte_for_byte() {
        once.complete(reserve(), ANSWER);

        assertThat(once.reserve(KEY, REQUEST)).isEqualTo(new Replay(ANSWER));
    }

    @Test
    void the_key_of_one_caller_is_not_that_of_another() {
        once.complete(reserve(), ANSWER);

        assertThat(once.reserve(new Key("treserva", KEY.text()), REQUEST)).isInstanceOf(Fresh.class);
    }

    @Test
    void a_request_in_flight_is_not_begun_again() {
        reserve();

        assertThatThrownBy(() -> once.reserve(KEY, REQUEST)).isInstanceOf(InFlight.class);
    }

    @Test
    void a_key_does_not_serve_two_requests() {
        once.complete(reserve(), ANSWER);

        assertThatThrownBy(() -> once.reserve(KEY, fingerprint("{\"spinkNumber\":\"S-2\"}")))
                .isInstanceOf(BodyChanged.class);
    }

    @Test
    void a_request_in_flight_with_another_body_is_refused_for_its_body() {
        reserve();

        assertThatThrownBy(() -> once.reserve(KEY, fingerprint("{}"))).isInstanceOf(BodyChanged.class);
    }

    @Test
    void work_that_was_not_done_gives_the_key_back() {
        once.release(reserve());

        assertThat(once.reserve(KEY, REQUEST)).isInstanceOf(Fresh.class);
    }

    @Test
    void work_that_was_done_keeps_the_key() {
        Token token = reserve();
        once.complete(token, ANSWER);

        once.release(token);

        assertThat(once.reserve(KEY, REQUEST)).isEqualTo(new Replay(ANSWER));
    }

    @Test
    void an_answer_is_kept_only_if_the_work_is() {
        Token token = reserve();

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    once.complete(token, ANSWER);
                    throw new UnsupportedOperationException();
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThatThrownBy(() -> once.reserve(KEY, REQUEST)).isInstanceOf(InFlight.class);
    }

    @Test
    void a_reservation_outlives_the_transaction_that_fails() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    reserve();
                    throw new UnsupportedOperationException();
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThatThrownBy(() -> once.reserve(KEY, REQUEST)).isInstanceOf(InFlight.class);
    }

    @Test
    void a_reservation_is_taken_over_after_a_minute_and_not_before() {
        Token dead = reserve();
        clock.pass(Duration.ofMillis(59_999));
        assertThatThrownBy(() -> once.reserve(KEY, REQUEST)).isInstanceOf(InFlight.class);

        clock.pass(Duration.ofMillis(1));
        Token living = reserve();

        assertThat(living).isNotEqualTo(dead);
        assertThatThrownBy(() -> once.complete(dead, ANSWER)).isInstanceOf(TakenOver.class);
        once.release(dead);
        once.complete(living, ANSWER);
        assertThat(once.reserve(KEY, REQUEST)).isEqualTo(new Replay(ANSWER));
    }

    @Test
    void one_who_completes_while_another_takes_over_wins() throws Exception {
        Token slow = reserve();
        clock.pass(Duration.ofMinutes(2));
        CountDownLatch completed = new CountDownLatch(1);
        ExecutorService rival = Executors.newSingleThreadExecutor();
        Future<Reserved> second = rival.submit(() -> {
            completed.await();
            return once.reserve(KEY, REQUEST);
        });

        database.inTransaction(() -> {
            once.complete(slow, ANSWER);
            completed.countDown();
            assertThat(second).isNotDone();
        });

        assertThat(second.get()).isEqualTo(new Replay(ANSWER));
        rival.shutdown();
    }

    @Test
    void of_many_at_once_one_gets_the_key() throws Exception {
        ExecutorService rivals = Executors.newFixedThreadPool(8);
        Callable<Boolean> rival = () -> {
            try {
                return once.reserve(KEY, REQUEST) instanceof Fresh;
            } catch (InFlight late) {
                return false;
            }
        };

        List<Boolean> fresh = new ArrayList<>();
        for (Future<Boolean> result : rivals.invokeAll(Collections.nCopies(32, rival))) {
            fresh.add(result.get());
        }
        rivals.shutdown();

        assertThat(fresh).containsOnlyOnce(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void a_key_that_cannot_be_printed_is_refused(String text) {
        assertThatThrownBy(() -> new Key("spink", text)).isInstanceOf(KeyUnreadable.class);
    }

    @Test
    void a_key_may_have_255_characters() {
        assertThat(new Key("spink", "x".repeat(255)).text()).hasSize(255);
        assertThatThrownBy(() -> new Key("spink", "x".repeat(256))).isInstanceOf(KeyUnreadable.class);
    }

    @Test
    void method_and_path_belong_to_the_request() {
        byte[] body = {1};

        assertThat(Fingerprint.of("POST", "/flats", body))
                .isEqualTo(Fingerprint.of("POST", "/flats", body))
                .isNotEqualTo(Fingerprint.of("POST", "/cases", body))
                .isNotEqualTo(Fingerprint.of("PUT", "/flats", body));
    }

    @Test
    void every_refusal_can_be_said() {
        Refusals.demandTexts(List.of(OnceRefusal.class, JobRefusal.class));
    }

    private Token reserve() {
        return ((Fresh) once.reserve(KEY, REQUEST)).token();
    }

    private static Fingerprint fingerprint(String body) {
        return Fingerprint.of("POST", "/referrals", body.getBytes(StandardCharsets.UTF_8));
    }
}
