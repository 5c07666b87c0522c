package se.hemvist.lease.headlease;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseIsSettled;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseNotThere;
import se.hemvist.lease.notice.Giver;
import se.hemvist.lease.notice.NoticePeriods;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole machine of a head lease, state by state and command by command. */
class HeadLeaseStateTest {

    private static final HeadLeaseTerms TERMS = HeadLeaseTest.FROM_FEBRUARY;
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);

    private static final HeadLeaseEnd NOTICE = HeadLeaseEnd.of(
            true,
            LocalDate.of(2027, 3, 1),
            NoticePeriods.on(LocalDate.of(2027, 3, 1))
                    .rule()
                    .ordinary(Giver.LANDLORD, Period.ofMonths(1), LocalDate.of(2027, 3, 1)));
    private static final LocalDate INSPECTED = LocalDate.of(2027, 7, 1);

    private static final LocalDate RESPITE = LocalDate.of(2027, 9, 30);

    private static final Map<String, Consumer<HeadLease>> COMMANDS = new TreeMap<>(Map.of(
            "beginEarly", lease -> lease.begin(TERMS.start().minusDays(1)),
            "begin", lease -> lease.begin(TERMS.start()),
            "giveNotice", lease -> lease.giveNotice(NOTICE),
            "end", lease -> lease.end(INSPECTED),
            "goOn", HeadLease::goOn,
            "stay", lease -> lease.stay(RESPITE),
            "correct", lease -> lease.correct(TERMS, TERMS.start()),
            "declareVoid", HeadLease::declareVoid,
            "transfer", lease -> lease.transfer(LAST_DAY),
            "convert", lease -> lease.convert(HeadLeaseTest.conversion())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PREPARED     | SIGNED
                    SIGNED       | IN_FORCE, VOIDED
                    IN_FORCE     | NOTICE_GIVEN, TRANSFERRED, VOIDED
                    NOTICE_GIVEN | ENDED, IN_FORCE, TRANSFERRED
                    ENDED        |
                    TRANSFERRED  |
                    VOIDED       |
                    """)
    void goes_on_only_to(HeadLeaseState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(HeadLeaseState.class, next));
    }

    /** Nobody sees one that is prepared: it is signed at once. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SIGNED       | beginEarly:SIGNED, begin:IN_FORCE, correct:IN_FORCE, declareVoid:VOIDED
                    IN_FORCE     | beginEarly:IN_FORCE, begin:IN_FORCE, giveNotice:NOTICE_GIVEN, convert:IN_FORCE, \
                    transfer:TRANSFERRED, correct:IN_FORCE, declareVoid:VOIDED
                    NOTICE_GIVEN | beginEarly:NOTICE_GIVEN, begin:NOTICE_GIVEN, end:ENDED, goOn:IN_FORCE, stay:NOTICE_GIVEN, transfer:TRANSFERRED
                    ENDED        | beginEarly:ENDED, begin:ENDED
                    TRANSFERRED  | beginEarly:TRANSFERRED, begin:TRANSFERRED
                    VOIDED       | beginEarly:VOIDED, begin:VOIDED
                    """)
    void takes_only_the_commands_of_its_state(HeadLeaseState state, String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        assertThat(COMMANDS.keySet()).containsAll(expected.keySet());
        COMMANDS.forEach((name, command) -> assertThat(after(state, command))
                .as("%s when %s", name, state)
                .isEqualTo(expected.getOrDefault(name, "refused")));
    }

    @Test
    void says_who_gave_notice_of_it_until_when_and_when_the_flat_was_given_back() {
        assertThat(in(HeadLeaseState.IN_FORCE).end()).isEmpty();
        assertThat(in(HeadLeaseState.NOTICE_GIVEN).end()).contains(NOTICE);
        assertThat(in(HeadLeaseState.ENDED).end())
                .contains(new HeadLeaseEnd(
                        NOTICE.byOwner(), NOTICE.noticeOn(), NOTICE.lastDay(), NOTICE.days(), INSPECTED, null));
        assertThat(in(HeadLeaseState.TRANSFERRED).end()).contains(HeadLeaseEnd.takenOver(LAST_DAY));
    }

    @Test
    @Shows({"L-31", "L-11"})
    void of_a_notice_that_came_to_nothing_nothing_is_left_and_with_a_respite_the_flat_is_kept_longer() {
        HeadLease lease = in(HeadLeaseState.NOTICE_GIVEN);

        lease.stay(NOTICE.lastDay().minusDays(1));
        assertThat(lease.end().map(HeadLeaseEnd::stayThrough)).contains(NOTICE.lastDay());
        lease.stay(RESPITE);
        assertThat(lease.end().map(HeadLeaseEnd::stayThrough)).contains(RESPITE);
        assertThat(lease.end().map(HeadLeaseEnd::lastDay)).contains(NOTICE.lastDay());

        lease.goOn();
        assertThat(lease.end()).isEmpty();
        lease.giveNotice(NOTICE);
        assertThat(lease.end()).contains(NOTICE);
    }

    @Test
    @Shows({"S-36", "S-37"})
    void one_that_is_made_one_of_a_trial_flat_is_of_the_same_flat_by_the_same_terms() {
        HeadLease lease = in(HeadLeaseState.IN_FORCE);
        HeadLeaseView before = lease.view();

        lease.convert(HeadLeaseTest.conversion());

        assertThat(lease.view())
                .isEqualTo(new HeadLeaseView(
                        lease.id(), HeadLeaseState.IN_FORCE, before.hired().as(Programme.TRIAL), TERMS));
        assertThat(lease.conversion()).contains(HeadLeaseTest.conversion());
    }

    private static String after(HeadLeaseState state, Consumer<HeadLease> command) {
        HeadLease lease = in(state);
        Seen before = Seen.of(lease);
        try {
            command.accept(lease);
            return lease.view().state().name();
        } catch (HeadLeaseNotThere | HeadLeaseIsSettled refused) {
            Refusals.demandSaid(refused);
            assertThat(Seen.of(lease)).as("left as it was").isEqualTo(before);
            return "refused";
        }
    }

    /** All that is to be seen of it. */
    private record Seen(HeadLeaseHistory history, Optional<HeadLeaseEnd> end, Optional<Conversion> conversion) {

        static Seen of(HeadLease lease) {
            return new Seen(lease.history(), lease.end(), lease.conversion());
        }
    }

    /** One of a training flat that has come there. */
    private static HeadLease in(HeadLeaseState state) {
        HeadLease lease = HeadLease.signed(
                HeadLeaseTest.FLAT.as(Programme.TRAINING),
                TERMS,
                state == HeadLeaseState.SIGNED ? TERMS.contractDate() : TERMS.start());
        switch (state) {
            case NOTICE_GIVEN -> lease.giveNotice(NOTICE);
            case ENDED -> {
                lease.giveNotice(NOTICE);
                lease.end(INSPECTED);
            }
            case TRANSFERRED -> lease.transfer(LAST_DAY);
            case VOIDED -> lease.declareVoid();
            case PREPARED, SIGNED, IN_FORCE -> {}
        }
        assertThat(lease.view().state()).isEqualTo(state);
        return lease;
    }
}
