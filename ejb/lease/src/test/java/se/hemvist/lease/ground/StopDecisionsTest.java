package se.hemvist.lease.ground;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.proof.EntityManagers;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.lease.ground.GroundRefusal.EndNotDecided;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Försöks- och träningslägenheter, «Försökslägenhet»: three years end nothing by themselves. */
class StopDecisionsTest {
    private static final LocalDate GROUND = LocalDate.of(2030, 3, 1);

    private final Database database = Database.migrated("kernel", "lease");
    private final EntityManagers entities = EntityManagers.of("lease", database);
    private final StopDecisions decisions = new StopDecisions();
    private final SubleaseId sublease = SubleaseId.next();

    /** Each decision as «day END» or «day GOES_ON», in their order. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            nobody has decided                  |                                    | false
            it is broken off                    | 2030-02-01 END                     | true
            decided on the day of the ground    | 2030-03-01 END                     | true
            decided the day after               | 2030-03-02 END                     | false
            it goes on for special reasons      | 2030-02-01 GOES_ON                 | false
            it went on, and is broken off now   | 2029-09-01 GOES_ON, 2030-02-01 END | true
            it goes on once more                | 2029-09-01 GOES_ON, 2030-02-01 GOES_ON | false
            """)
    @Shows({"S-25", "A-04", "T-10"})
    void a_trial_ends_for_its_length_by_a_decision_only(String name, @Nullable String decided, boolean ends) {
        database.execute(ASublease.row(sublease));
        Optional.ofNullable(decided).stream()
                .flatMap(all -> Arrays.stream(all.split(", ")))
                .map(one -> one.split(" "))
                .forEach(one -> run(() -> decisions.decided(sublease, one[1].equals("END"), LocalDate.parse(one[0]))));
        ThrowingCallable ground = () -> run(() -> decisions.demandDecided(sublease, ground(Ground.THREE_YEAR_STOP)));

        if (ends) {
            assertThatCode(ground).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(ground).isInstanceOfSatisfying(EndNotDecided.class, no -> {
                assertThat(no.field()).contains("ground");
                Refusals.demandSaid(no);
                Refusals.demandRule(no);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(value = Ground.class, mode = EnumSource.Mode.EXCLUDE, names = "THREE_YEAR_STOP")
    @Shows("A-04")
    void another_ground_asks_for_no_such_decision(Ground ground) {
        assertThatCode(() -> run(() -> decisions.demandDecided(sublease, ground(ground))))
                .doesNotThrowAnyException();
    }

    private static GroundRecord ground(Ground ground) {
        return new GroundRecord(ground, GROUND, "Skäl.", "Enhetschefen", null);
    }

    private void run(Runnable work) {
        entities.run(manager -> {
            decisions.stops = new TrialStops();
            decisions.stops.entities = manager;
            work.run();
        });
    }
}
