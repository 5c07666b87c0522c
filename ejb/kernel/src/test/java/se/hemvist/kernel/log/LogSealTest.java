package se.hemvist.kernel.log;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.kernel.log.LogEntry.What;
import se.hemvist.kernel.log.LogEntry.Who;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.store.RealClock;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LogSealTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-0000000000cc");

    private final Database database = Database.migrated("kernel");
    private final AccessLog log = new AccessLog();
    private final LogSeal seals = new LogSeal();

    LogSealTest() {
        log.sql = Stores.sql(database);
        log.transactions = Stores.transactions(database);
        log.clock = new RealClock(Instant.parse("2026-11-22T03:04:05.678901Z"));
        seals.sql = log.sql;
        seals.clock = log.clock;
        seals.stretches = new Stretches();
        seals.stretches.sql = log.sql;
    }

    @Test
    void a_log_that_nobody_touched_is_intact() {
        assertThat(seal()).isEmpty();
        log.write(read("anna"));
        log.write(refused("bo"));
        assertThat(seal()).hasValueSatisfying(seal -> assertThat(seal.rows()).isEqualTo(2));
        assertThat(seal()).isEmpty();
        log.write(read("anna"));
        assertThat(seal()).hasValueSatisfying(seal -> assertThat(seal.number()).isEqualTo(2));
        log.write(read("cecilia"));

        assertThat(verify()).isEqualTo(new Verification(2, 3, 1, OptionalLong.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update kernel.access_log set user_name = 'nobody' where row_id = 3",
                "update kernel.access_log set at = at + interval '1 microsecond' where row_id = 3",
                "update kernel.access_log set reason = null where row_id = 4",
                "update kernel.access_log set roles = '{social-worker,operator}' where row_id = 3",
                "update kernel.access_log set operation = 'case.readx', user_name = 'ann' where row_id = 3",
                "delete from kernel.access_log where row_id = 3",
                "insert into kernel.access_log (txid, at, call_id, user_name, roles, operation, outcome)"
                        + " select txid, at, call_id, 'slipped in', roles, operation, outcome"
                        + " from kernel.access_log where row_id = 3",
                "update kernel.log_seal set previous_hash = hash where seal_number = 2",
                "delete from kernel.log_seal where seal_number = 2"
            })
    void what_is_altered_removed_or_slipped_in_is_found(String harm) {
        for (int i = 0; i < 3; i++) {
            log.write(read("anna"));
            log.write(refused("bo"));
            seal();
        }

        database.execute(harm);

        assertThat(verify().broken()).isEqualTo(OptionalLong.of(2));
    }

    @Test
    void a_row_that_commits_late_is_never_slipped_into_a_sealed_stretch() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService slow = Executors.newSingleThreadExecutor();
        Future<Integer> late = slow.submit(() -> database.inTransaction(() -> {
            log.write(read("slow"));
            written.countDown();
            return awaited(mayCommit);
        }));
        written.await();
        log.write(read("quick"));

        assertThat(seal()).as("no row after the slow one is sealed before it").isEmpty();
        mayCommit.countDown();
        late.get();
        slow.shutdown();

        assertThat(seal()).hasValueSatisfying(seal -> assertThat(seal.rows()).isEqualTo(2));
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void sealers_at_the_same_time_make_one_chain() throws Exception {
        ExecutorService sealers = Executors.newFixedThreadPool(4);
        Callable<Optional<Seal>> sealer = this::seal;
        for (int i = 0; i < 20; i++) {
            log.write(read("anna"));
            for (Future<Optional<Seal>> sealed : sealers.invokeAll(Collections.nCopies(3, sealer))) {
                sealed.get();
            }
        }
        sealers.shutdown();
        seal();

        assertThat(verify().rows()).isEqualTo(20);
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void transaction_numbers_that_went_back_are_told_of() {
        log.write(read("anna"));
        seal();
        database.execute("update kernel.log_seal set to_txid = '999999999999'");

        assertThatThrownBy(this::seal).isInstanceOf(IllegalStateException.class).hasMessageContaining("went back");
    }

    @Test
    void a_refusal_stays_in_the_log_when_the_callers_work_is_rolled_back() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    log.write(read("anna"));
                    log.writeApart(refused("bo"));
                    throw new UnsupportedOperationException();
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(log.sql.list("select user_name from kernel.access_log", row -> row.getString(1)))
                .containsExactly("bo");
    }

    private Optional<Seal> seal() {
        return database.inTransaction(seals::seal);
    }

    private Verification verify() {
        return database.inTransaction(seals::verify);
    }

    private static int awaited(CountDownLatch latch) {
        try {
            latch.await();
            return 1;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static LogEntry read(String user) {
        return new LogEntry(
                UUID.randomUUID(),
                new Who(user, Optional.of(CASE), List.of("social-worker")),
                new What("case.read", Optional.of(CASE), Optional.of(CASE)),
                Outcome.READ,
                Optional.empty());
    }

    private static LogEntry refused(String user) {
        return new LogEntry(
                UUID.randomUUID(),
                new Who(user, Optional.empty(), List.of()),
                new What("case.read", Optional.empty(), Optional.empty()),
                Outcome.REFUSED,
                Optional.of("not-allowed"));
    }
}
