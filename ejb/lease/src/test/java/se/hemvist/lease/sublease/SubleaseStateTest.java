package se.hemvist.lease.sublease;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.sublease.SubleaseEvent.Converted;
import se.hemvist.lease.sublease.SubleaseRefusal.DaysAreSettled;
import se.hemvist.lease.sublease.SubleaseRefusal.FlatIsSettled;
import se.hemvist.lease.sublease.SubleaseRefusal.MoveInIsSettled;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.lease.sublease.ASublease.EXPLAINED;
import static se.hemvist.lease.sublease.ASublease.HEAD_LEASE;
import static se.hemvist.lease.sublease.ASublease.POLICY;
import static se.hemvist.lease.sublease.ASublease.SIGNED_ON;
import static se.hemvist.lease.sublease.ASublease.START;

/** The whole machine of a sublease, state by state and command by command. */
class SubleaseStateTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    /** A head lease that began a day sooner. */
    private static final HeadLeaseTerms EARLIER = new HeadLeaseTerms(
            HEAD_LEASE.contractDate(), START.minusDays(1), HEAD_LEASE.block(), HEAD_LEASE.notice(), null);

    private static final Map<String, Function<Sublease, SubleaseEvent>> COMMANDS = new TreeMap<>(Map.ofEntries(
            Map.entry("sign", sublease -> sublease.sign(ASublease.signing(), POLICY, TODAY)),
            Map.entry("moveIn", sublease -> sublease.moveIn(ASublease.moveIn(START), TODAY)),
            Map.entry(
                    "correctSigning",
                    sublease -> sublease.correct(LeaseDay.SIGNED, SIGNED_ON.plusDays(1), HEAD_LEASE, TODAY)),
            Map.entry("correctStart", sublease -> sublease.correct(LeaseDay.START, START.minusDays(1), EARLIER, TODAY)),
            Map.entry(
                    "correctInARowSince",
                    sublease -> sublease.correct(LeaseDay.IN_A_ROW_SINCE, START.minusDays(1), EARLIER, TODAY)),
            Map.entry(
                    "correctMoveIn",
                    sublease -> sublease.correct(
                            new CorrectedMoveIn(START.plusDays(1), Optional.empty(), Optional.empty(), "Fel dag."),
                            Optional.empty(),
                            TODAY)),
            Map.entry(
                    "correctFlat",
                    sublease -> sublease.correct(
                            new CorrectedFlat(FlatId.next(), RentBasis.none(), "Grannlägenheten."), "kj", TODAY)),
            Map.entry("declareVoid", sublease -> sublease.declareVoid(TODAY)),
            Map.entry(
                    "endUnentered",
                    sublease ->
                            sublease.endUnentered(ASublease.agreed(SIGNED_ON, SIGNED_ON), ASublease.waiting(), TODAY)),
            Map.entry("convert", sublease -> sublease.convert(Occupancy.of(1), TODAY)),
            Map.entry("giveNotice", sublease -> sublease.giveNotice(TODAY)),
            Map.entry("recover", sublease -> sublease.recover(TODAY)),
            Map.entry("moveOn", sublease -> sublease.moveOn(TODAY)),
            Map.entry("vacate", sublease -> sublease.vacate(new LeftFlat(TODAY, null))),
            Map.entry("leftOn", sublease -> sublease.leftOn(START, TODAY, TODAY)),
            Map.entry("settle", sublease -> sublease.settle(TODAY)),
            Map.entry("transfer", sublease -> sublease.transfer(TODAY))));

    /** What tells of the day that it was recorded with; the others tell of today. */
    private static final Map<String, LocalDate> TOLD_ON = Map.of("sign", SIGNED_ON, "moveIn", START);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PREPARED     | SIGNED
                    SIGNED       | IN_FORCE, UNENTERED, VOIDED
                    IN_FORCE     | NOTICE_GIVEN, MOVED_ON, TRANSFERRED, VOIDED
                    NOTICE_GIVEN | VACATED, IN_FORCE
                    MOVED_ON     | VACATED
                    VACATED      | SETTLED
                    SETTLED      |
                    TRANSFERRED  |
                    VOIDED       |
                    UNENTERED    |
                    """)
    void goes_on_only_to(SubleaseState state, String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(SubleaseState.class, next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PREPARED     | sign:SIGNED
                    SIGNED       | moveIn:IN_FORCE, correctSigning:SIGNED, correctStart:SIGNED, correctInARowSince:SIGNED, \
                    declareVoid:VOIDED, endUnentered:UNENTERED
                    IN_FORCE     | giveNotice:NOTICE_GIVEN, moveOn:MOVED_ON, transfer:TRANSFERRED, convert:IN_FORCE, \
                    declareVoid:VOIDED, correctSigning:IN_FORCE, correctStart:IN_FORCE, correctInARowSince:IN_FORCE, correctMoveIn:IN_FORCE, \
                    correctFlat:IN_FORCE
                    NOTICE_GIVEN | recover:IN_FORCE, vacate:VACATED
                    MOVED_ON     | vacate:VACATED
                    VACATED      | leftOn:VACATED, settle:SETTLED
                    SETTLED      |
                    TRANSFERRED  |
                    VOIDED       |
                    UNENTERED    |
                    """)
    void takes_only_the_commands_of_its_state(SubleaseState state, String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        assertThat(COMMANDS.keySet()).containsAll(expected.keySet());
        COMMANDS.forEach((name, command) -> {
            assertThat(after(state, command, TOLD_ON.getOrDefault(name, TODAY)))
                    .as("%s when %s", name, state)
                    .isEqualTo(expected.getOrDefault(name, "refused"));
        });
    }

    @ParameterizedTest
    @EnumSource(SubleaseState.class)
    void is_lived_in_and_runs_on_in_one_state_only(SubleaseState state) {
        Sublease sublease = ASublease.in(state);

        if (state == SubleaseState.IN_FORCE) {
            sublease.demandInForce();
            sublease.demandLived();
        } else {
            assertThatThrownBy(sublease::demandInForce)
                    .isInstanceOfSatisfying(SubleaseNotThere.class, Refusals::demandSaid);
            assertThatThrownBy(sublease::demandLived)
                    .isInstanceOfSatisfying(SubleaseNotThere.class, Refusals::demandSaid);
        }
        assertThat(sublease.state()).isEqualTo(state);
    }

    @Test
    @Shows({"S-36", "S-37"})
    void a_training_flat_that_becomes_a_trial_flat_is_let_to_whom_it_was_and_without_a_new_offer() {
        Sublease sublease = ASublease.prepared(Programme.TRAINING);
        sublease.sign(
                ASublease.signing(HEAD_LEASE, EXPLAINED, false),
                SigningPolicy.of(Programme.TRAINING, SIGNED_ON).rule(),
                SIGNED_ON);
        sublease.moveIn(ASublease.moveIn(START), START);
        Kept before = Kept.of(sublease);

        Converted converted = sublease.convert(Occupancy.of(1), TODAY);

        assertThat(converted.on()).isEqualTo(TODAY);
        assertThat(sublease.programme()).isEqualTo(Programme.TRIAL);
        assertThat(Kept.of(sublease)).isEqualTo(before);
    }

    /** What a conversion leaves as it was. */
    private record Kept(SubleaseFile file, FlatId flat, OfferId offer, LocalDate start, Optional<LocalDate> movedIn) {

        static Kept of(Sublease sublease) {
            return new Kept(
                    sublease.file(),
                    sublease.flat(),
                    sublease.offer(),
                    sublease.lease().start(),
                    sublease.movedInOn());
        }
    }

    private static String after(SubleaseState state, Function<Sublease, SubleaseEvent> command, LocalDate toldOn) {
        Sublease sublease = ASublease.in(state);
        assertThat(sublease.state()).isEqualTo(state);
        try {
            SubleaseEvent told = command.apply(sublease);
            assertThat(told.sublease()).isEqualTo(sublease.id());
            assertThat(told.about()).isEqualTo(sublease.about());
            assertThat(told.parties()).isEqualTo(sublease.parties());
            assertThat(told.on()).isEqualTo(toldOn);
            return sublease.state().name();
        } catch (SubleaseNotThere | DaysAreSettled | FlatIsSettled | MoveInIsSettled refused) {
            Refusals.demandSaid(refused);
            assertThat(sublease.state()).as("left as it was").isEqualTo(state);
            return "refused";
        }
    }
}
