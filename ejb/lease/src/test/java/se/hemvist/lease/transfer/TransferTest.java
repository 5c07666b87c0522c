package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.onrecord.OnRecord;
import se.hemvist.lease.transfer.TransferRefusal.ConditionsNotMet;
import se.hemvist.lease.transfer.TransferRefusal.FlatNotWellKept;
import se.hemvist.lease.transfer.TransferRefusal.NotYetQualified;
import se.hemvist.lease.transfer.TransferRefusal.OwnLeaseSigned;
import se.hemvist.lease.transfer.TransferRefusal.RecordSaysOtherwise;
import se.hemvist.lease.transfer.TransferRefusal.ReviewNotThatDay;
import se.hemvist.lease.transfer.TransferRefusal.TransferNotThere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.hemvist.lease.transfer.ATransfer.DUE_ON;
import static se.hemvist.lease.transfer.ATransfer.POLICY;
import static se.hemvist.lease.transfer.ATransfer.REACHED;
import static se.hemvist.lease.transfer.ATransfer.REVIEWED_ON;
import static se.hemvist.lease.transfer.ATransfer.REVIEWER;
import static se.hemvist.lease.transfer.ATransfer.TODAY;
import static se.hemvist.lease.transfer.ATransfer.WELL;
import static se.hemvist.lease.transfer.ATransfer.counted;
import static se.hemvist.lease.transfer.TransferState.ASKED_OWNER;
import static se.hemvist.lease.transfer.TransferState.COUNTING;
import static se.hemvist.lease.transfer.TransferState.DUE;
import static se.hemvist.lease.transfer.TransferState.GRANTED;
import static se.hemvist.lease.transfer.TransferState.INSPECTED;
import static se.hemvist.lease.transfer.TransferState.LAPSED;
import static se.hemvist.lease.transfer.TransferState.POSTPONED;
import static se.hemvist.lease.transfer.TransferState.REFUSED;
import static se.hemvist.lease.transfer.TransferState.TRANSFERRED;
import static se.hemvist.lease.transfer.TransferState.UNDER_REVIEW;

/** Göteborgs Stads rutin för Bostad först, «Överlåtelse av hyreskontrakt»; Stockholm's «Försökslägenhet». */
class TransferTest {

    @ParameterizedTest
    @EnumSource(TransferState.class)
    void follows_the_right_first_day_of_the_lease_until_its_day_has_come(TransferState state) {
        Transfer transfer = ATransfer.in(state);
        LocalDate right = ATransfer.START.plusDays(3);

        if (state == TransferState.COUNTING) {
            transfer.follow(right);
            assertThat(transfer.file().counted().since()).isEqualTo(right);
        } else {
            assertThatThrownBy(() -> transfer.follow(right)).isInstanceOf(TransferNotThere.class);
        }
    }

    @Test
    @Shows("A-47")
    void follows_the_right_days_after_a_death_as_well_if_its_day_had_not_come() {
        Transfer transfer = ATransfer.in(COUNTING);
        transfer.lapse(TODAY);

        transfer.follow(ATransfer.START.plusDays(3));
        transfer.movedIn(ATransfer.START.plusDays(4));

        assertThat(transfer.file().counted().since()).isEqualTo(ATransfer.START.plusDays(4));
        assertThat(transfer.view(REVIEWER).steps())
                .extracting(TransferStep::act)
                .containsExactly(TransferStep.Act.BEGUN, TransferStep.Act.ENDED_BY_DEATH);
    }

    @Test
    @Shows("G-134")
    void who_left_before_the_first_day_of_a_lease_of_one_s_own_takes_over_nothing() {
        Transfer signed = ATransfer.in(GRANTED);
        signed.sign(TODAY, TODAY.plusDays(20), TODAY);

        signed.leave(TODAY.plusDays(10));
        signed.leftOn(TODAY.plusDays(11));

        refused(signed::begin, TransferNotThere.class);
        refused(() -> signed.sign(TODAY.plusDays(11), TODAY.plusDays(20), TODAY.plusDays(11)), TransferNotThere.class);
        assertThat(signed.view(REVIEWER).state()).isEqualTo(LAPSED);
        assertThat(signed.file().course().last())
                .isEqualTo(TransferStep.of(TransferStep.Act.ENDED_BY_LEAVING, TODAY.plusDays(11)));
    }

    @Test
    @Shows({"A-47", "S-32"})
    void nobody_lets_a_dead_resident_take_over_a_training_flat() {
        Transfer training = ATransfer.counting(Programme.TRAINING);
        training.lapse(TODAY);

        refused(() -> training.let(new Leave("Kim", "Chef", "Skäl")), TransferNotThere.class);
    }

    private static final Map<TransferState, TransferState> FROM_ANY_THAT_GOES_ON =
            EnumSet.complementOf(EnumSet.of(TRANSFERRED, LAPSED)).stream()
                    .collect(Collectors.toMap(state -> state, state -> LAPSED));

    /** Every act, from which states it is possible, and where to; as Göteborg does it, the conditions found to be met. */
    private static final List<Command> COMMANDS = List.of(
            new Command("REACH", Map.of(COUNTING, DUE), transfer -> transfer.reach(DUE_ON)),
            new Command("MOVE", Map.of(DUE, COUNTING), transfer -> transfer.move(TODAY)),
            new Command(
                    "START_REVIEW",
                    Map.of(DUE, UNDER_REVIEW, POSTPONED, UNDER_REVIEW, REFUSED, UNDER_REVIEW),
                    transfer -> transfer.startReview(TODAY.plusYears(1), TODAY.plusYears(1))),
            new Command(
                    "MEET_CONDITIONS",
                    Map.of(UNDER_REVIEW, UNDER_REVIEW),
                    transfer -> transfer.meetConditions(
                            new Findings(TODAY, true, true, "Betalt", Optional.empty()), WELL, REACHED, TODAY)),
            new Command(
                    "POSTPONE",
                    Map.of(UNDER_REVIEW, POSTPONED, INSPECTED, POSTPONED),
                    transfer -> transfer.postpone(
                            new Postponement(TODAY, "Sent betalt", Optional.empty()), POLICY, WELL, TODAY)),
            new Command("INSPECT", Map.of(UNDER_REVIEW, INSPECTED), transfer -> transfer.inspect(true, TODAY)),
            new Command("ASK_OWNER", Map.of(INSPECTED, ASKED_OWNER), transfer -> transfer.askOwner(TODAY, TODAY)),
            new Command(
                    "SAY_YES",
                    Map.of(ASKED_OWNER, GRANTED),
                    transfer -> transfer.answer(new OwnerAnswer(TODAY, true, Optional.empty()), POLICY, TODAY)),
            new Command(
                    "SAY_NO",
                    Map.of(ASKED_OWNER, REFUSED),
                    transfer -> transfer.answer(new OwnerAnswer(TODAY, false, Optional.of("Nej")), POLICY, TODAY)),
            new Command("SIGN", Map.of(GRANTED, TRANSFERRED), transfer -> {
                transfer.sign(TODAY, TODAY, TODAY);
                transfer.begin();
            }),
            new Command("LAPSE", FROM_ANY_THAT_GOES_ON, transfer -> transfer.lapse(TODAY)),
            new Command("LEAVE", FROM_ANY_THAT_GOES_ON, transfer -> transfer.leave(TODAY)));

    /**
     * An act.
     *
     * @param ways from which states it is possible, and where to
     */
    private record Command(String name, Map<TransferState, TransferState> ways, Consumer<Transfer> act) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> everyStateAndCommand() {
        return EnumSet.allOf(TransferState.class).stream()
                .flatMap(state -> COMMANDS.stream().map(command -> arguments(state, command)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndCommand")
    void each_act_is_possible_in_its_states_only(TransferState state, Command command) {
        Transfer transfer = ATransfer.in(state);
        Optional<TransferState> then = Optional.ofNullable(command.ways().get(state));

        then.ifPresentOrElse(
                wanted -> {
                    command.act().accept(transfer);
                    assertThat(transfer.file().state()).isEqualTo(wanted);
                },
                () -> {
                    refused(() -> command.act().accept(transfer), TransferNotThere.class);
                    assertThat(transfer.file().state()).isEqualTo(state);
                });
    }

    @Test
    void the_machine_has_no_way_that_no_act_goes() {
        Set<String> gone = new TreeSet<>(Set.of("UNDER_REVIEW ASKED_OWNER"));
        for (Command command : COMMANDS) {
            command.ways().forEach((from, to) -> gone.add(from + " " + to));
        }
        gone.remove("UNDER_REVIEW UNDER_REVIEW");

        assertThat(EnumSet.allOf(TransferState.class).stream()
                        .flatMap(from -> from.next().stream().map(to -> from + " " + to)))
                .containsExactlyInAnyOrderElementsOf(gone);
    }

    @Test
    @Shows({"G-131", "S-26"})
    void a_lease_that_is_signed_is_the_tenant_s_own_from_its_first_day_on_and_not_before() {
        Transfer transfer = ATransfer.in(GRANTED);
        refused(transfer::begin, TransferNotThere.class);
        LocalDate first = TODAY.plusDays(30);

        transfer.sign(TODAY, first, TODAY);

        assertThat(transfer.file().state()).isEqualTo(GRANTED);
        assertThat(transfer.view(REVIEWER).ownStart()).contains(first);
        refused(() -> transfer.sign(TODAY, first, TODAY), OwnLeaseSigned.class);
        assertThat(transfer.begin()).isEqualTo(first);
        assertThat(transfer.file().state()).isEqualTo(TRANSFERRED);
        refused(transfer::begin, TransferNotThere.class);
    }

    @Test
    @Shows({"S-26", "G-135"})
    void a_trial_is_not_inspected_and_the_owner_is_asked_once_it_works() {
        Transfer trial = ATransfer.underReview(Programme.TRIAL, false);
        refused(() -> trial.askOwner(TODAY, TODAY), TransferNotThere.class);

        trial.meetConditions(ATransfer.findings(true, true), WELL, REACHED, TODAY);
        refused(() -> trial.inspect(true, TODAY), TransferNotThere.class);
        trial.askOwner(TODAY, TODAY);

        assertThat(trial.file().state()).isEqualTo(ASKED_OWNER);
    }

    @ParameterizedTest
    @Shows({"G-135", "A-40"})
    @CsvSource({"false, true, rentPaid", "true, false, undisturbed", "false, false, rentPaid"})
    void a_condition_that_is_not_met_is_none_that_is(boolean rentPaid, boolean undisturbed, String part) {
        Transfer transfer = ATransfer.underReview(Programme.HOUSING_FIRST, false);

        assertThatThrownBy(
                        () -> transfer.meetConditions(ATransfer.findings(rentPaid, undisturbed), WELL, REACHED, TODAY))
                .isInstanceOfSatisfying(ConditionsNotMet.class, refusal -> {
                    Refusals.demandSaid(refusal);
                    assertThat(refusal.field()).contains(part);
                });
        refused(() -> transfer.inspect(true, TODAY), TransferNotThere.class);
    }

    @ParameterizedTest
    @Shows({"G-135", "A-40"})
    @CsvSource({"false, true", "true, false", "false, false"})
    void who_finds_otherwise_than_the_record_says_why_and_both_are_kept(boolean rentPaid, boolean undisturbed) {
        Transfer transfer = ATransfer.underReview(Programme.HOUSING_FIRST, false);
        OnRecord record = ATransfer.onRecord(rentPaid, undisturbed);
        refused(
                () -> transfer.meetConditions(found(Optional.empty()), record, REACHED, TODAY),
                RecordSaysOtherwise.class);
        refused(() -> transfer.meetConditions(found(Optional.of(" ")), record, REACHED, TODAY), MissingPart.class);

        transfer.meetConditions(found(Optional.of("Banken hade fel")), record, REACHED, TODAY);

        assertThat(transfer.view(REVIEWER).steps())
                .last()
                .extracting(TransferStep::found)
                .satisfies(found -> {
                    assertThat(found.departure()).isEqualTo("Banken hade fel");
                    assertThat(found.onRecord()).isEqualTo(record);
                });
    }

    private static Findings found(Optional<String> departure) {
        return new Findings(REVIEWED_ON, true, true, "Hyran är betald", departure);
    }

    @Test
    @Shows({"G-135", "A-40"})
    void a_postponed_review_keeps_what_was_on_record_as_well() {
        Transfer transfer = ATransfer.underReview(Programme.HOUSING_FIRST, false);
        OnRecord record = ATransfer.onRecord(false, true);

        transfer.postpone(ATransfer.postponement(), POLICY, record, TODAY);

        assertThat(transfer.view(REVIEWER).steps())
                .last()
                .extracting(TransferStep::found)
                .isEqualTo(new TransferStep.Found(null, null, null, null, record));
    }

    @Test
    @Shows({"G-80", "A-40"})
    void who_may_not_know_of_rent_and_conduct_reads_the_findings_without_them() {
        Transfer transfer = ATransfer.inspected(true);

        assertThat(transfer.view(ATransfer.reader("state", "working")).steps())
                .extracting(TransferStep::found)
                .filteredOn(Objects::nonNull)
                .containsExactly(
                        new TransferStep.Found(true, true, null, null, null),
                        new TransferStep.Found(null, null, true, null, null));
        assertThat(transfer.view(ATransfer.reader("state")).steps()).isEmpty();
    }

    @Test
    @Shows({"G-133", "A-40"})
    void an_absence_that_was_told_of_during_the_review_still_moves_the_day() {
        Transfer transfer = ATransfer.underReview(Programme.HOUSING_FIRST, false);
        Findings met = ATransfer.findings(true, true);

        refused(
                () -> transfer.meetConditions(met, WELL, counted(REVIEWED_ON.plusDays(1)), TODAY),
                NotYetQualified.class);
        refused(
                () -> transfer.meetConditions(
                        new Findings(REVIEWED_ON, true, true, " ", Optional.empty()),
                        WELL,
                        counted(REVIEWED_ON),
                        TODAY),
                MissingPart.class);
        transfer.meetConditions(met, WELL, counted(REVIEWED_ON), TODAY);

        assertThat(transfer.view(REVIEWER).steps()).last().satisfies(step -> {
            assertThat(step.reason()).isEqualTo(met.reason());
            assertThat(step.found()).isEqualTo(new TransferStep.Found(true, true, null, null, WELL));
        });
    }

    @Test
    @Shows("G-136")
    void the_owner_is_not_asked_about_a_flat_that_is_not_well_kept() {
        Transfer transfer = ATransfer.inspected(false);

        refused(() -> transfer.askOwner(TODAY, TODAY), FlatNotWellKept.class);

        transfer.postpone(new Postponement(TODAY, "Illa hållen", Optional.empty()), POLICY, WELL, TODAY);
        assertThat(transfer.view(REVIEWER).reviewOn()).contains(LocalDate.of(2029, 6, 1));
    }

    @Test
    @Shows({"A-33", "T-42", "G-131"})
    void what_is_postponed_is_looked_into_again_from_the_beginning_on_its_day() {
        Transfer transfer = ATransfer.in(POSTPONED);
        assertThat(transfer.view(REVIEWER).reviewOn()).contains(TODAY);
        refused(() -> transfer.startReview(TODAY.minusDays(1), TODAY), ReviewNotThatDay.class);

        transfer.startReview(TODAY, TODAY);

        refused(() -> transfer.inspect(true, TODAY), TransferNotThere.class);
        assertThat(transfer.view(REVIEWER).reviewOn()).isEmpty();
    }

    @Test
    @Shows({"G-137", "L-15", "T-42"})
    void a_no_of_the_owner_says_why_and_leaves_the_tribunal_open() {
        Transfer transfer = ATransfer.in(ASKED_OWNER);
        refused(
                () -> transfer.answer(new OwnerAnswer(TODAY, false, Optional.empty()), POLICY, TODAY),
                MissingPart.class);

        transfer.answer(ATransfer.answer(false), POLICY, TODAY);

        assertThat(transfer.view(REVIEWER).tribunalOpen()).isTrue();
        assertThat(transfer.view(REVIEWER).reviewOn())
                .contains(ATransfer.answer(false).on().plusMonths(6));
        assertThat(ATransfer.in(GRANTED).view(REVIEWER).tribunalOpen()).isFalse();
    }

    @Test
    void nothing_is_done_before_what_was_done_last_or_on_a_day_to_come() {
        refused(() -> ATransfer.in(DUE).startReview(DUE_ON.minusDays(1), TODAY), DayTooEarly.class);
        refused(() -> ATransfer.in(DUE).startReview(TODAY.plusDays(1), TODAY), DayTooLate.class);
        refused(() -> ATransfer.in(INSPECTED).askOwner(REVIEWED_ON, TODAY), DayTooEarly.class);
        refused(() -> ATransfer.in(GRANTED).sign(REVIEWED_ON, TODAY, TODAY), DayTooEarly.class);
        refused(
                () -> ATransfer.in(UNDER_REVIEW)
                        .postpone(new Postponement(TODAY, "Nej", Optional.of(TODAY)), POLICY, WELL, TODAY),
                DayTooEarly.class);
        refused(
                () -> ATransfer.in(UNDER_REVIEW)
                        .postpone(
                                new Postponement(
                                        TODAY,
                                        "Nej",
                                        Optional.of(TODAY.plusYears(1).plusDays(1))),
                                POLICY,
                                WELL,
                                TODAY),
                DayTooLate.class);
    }

    @Test
    @Shows({"T-41", "T-42", "C-18"})
    void the_owner_has_three_weeks_and_a_new_review_comes_after_half_a_year() {
        assertThat(POLICY.answerWatch(LocalDate.of(2028, 9, 1)))
                .isEqualTo(Span.of(LocalDate.of(2028, 9, 15), LocalDate.of(2028, 9, 22)));
        assertThat(POLICY.nextReview(LocalDate.of(2028, 8, 31), Optional.empty()))
                .isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(POLICY.reviewWatch(LocalDate.of(2029, 2, 28)))
                .isEqualTo(Span.of(LocalDate.of(2029, 2, 14), LocalDate.of(2029, 2, 28)));
    }

    @Test
    @Shows("S-24")
    void the_first_checkpoint_counts() {
        Transfer trial = ATransfer.counting(Programme.TRIAL);

        trial.checkpointHeld(LocalDate.of(2028, 1, 20));
        trial.checkpointHeld(LocalDate.of(2028, 3, 20));

        assertThat(trial.file().counted().checkpoint()).contains(LocalDate.of(2028, 1, 20));
    }

    @Test
    void what_is_said_of_people_is_not_written_out() {
        assertThat(ATransfer.postponement() + " " + ATransfer.findings(true, true) + " " + ATransfer.answer(false) + " "
                        + ATransfer.in(REFUSED).view(REVIEWER).steps() + " "
                        + new Leave("Enhetschef Ek", "enhetschef", "Skäl"))
                .doesNotContain("Hyran", "Huset", "Skäl");
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
