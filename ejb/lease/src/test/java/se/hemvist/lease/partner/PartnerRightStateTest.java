package se.hemvist.lease.partner;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.household.CoResidentId;
import se.hemvist.lease.partner.PartnerRefusal.CalledTooLate;
import se.hemvist.lease.partner.PartnerRefusal.PartnerAnswerSettled;
import se.hemvist.lease.partner.PartnerRefusal.PartnerNotAnswered;
import se.hemvist.lease.partner.PartnerRefusal.PartnerRightNotThere;
import se.hemvist.lease.partner.PartnerRefusal.PartnerTookOver;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.TerminationRefusal.PostingNotKept;
import se.hemvist.lease.termination.TerminationRefusal.ServedBeforeSent;
import se.hemvist.lease.termination.TerminationRefusal.WayNotOpen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The whole machine of a spouse's or cohabitant's own right to the lease, state by state and command by command. */
@Shows({"L-32", "A-72"})
class PartnerRightStateTest {

    private static final LocalDate GIVEN = LocalDate.of(2027, 6, 1);
    private static final LocalDate END = LocalDate.of(2027, 8, 31);
    private static final LocalDate CALLED = LocalDate.of(2027, 9, 10);
    private static final LocalDate REFERRED = LocalDate.of(2027, 10, 11);
    private static final LocalDate DECIDED = LocalDate.of(2027, 11, 1);
    private static final LocalDate APPEALED = LocalDate.of(2027, 11, 22);
    private static final LocalDate TODAY = LocalDate.of(2027, 12, 1);
    private static final LostLease LEASE = new LostLease(GIVEN, END, END);

    private static final Map<String, Consumer<PartnerRight>> COMMANDS = new TreeMap<>(Map.of(
            "appeal", right -> right.appeal(APPEALED, TODAY),
            "courtDecides", right -> right.decideAppeal(TODAY, false, TODAY),
            "yes", right -> right.answer(new PartnerAnswer(CALLED, true), LEASE, TODAY),
            "no", right -> right.answer(new PartnerAnswer(CALLED, false), LEASE, TODAY),
            "call", right -> right.call(call(CALLED), LEASE, TODAY),
            "refer", right -> right.refer(REFERRED, LEASE, TODAY),
            "agree", right -> right.agree(CALLED, LEASE, TODAY),
            "prolong", right -> right.decide(DECIDED, true, TODAY),
            "refuse", right -> right.decide(DECIDED, false, TODAY),
            "fall", PartnerRight::fall));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OPEN       | CALLED, TAKEN_OVER, DECLINED, FALLEN
                    CALLED     | REFERRED, TAKEN_OVER, DECLINED, FALLEN
                    REFERRED   | TAKEN_OVER, REFUSED, DECLINED, FALLEN
                    TAKEN_OVER | APPEALED
                    REFUSED    | APPEALED, FALLEN
                    APPEALED   | TAKEN_OVER, REFUSED, DECLINED, FALLEN
                    DECLINED   | OPEN, CALLED, REFERRED, APPEALED, FALLEN
                    FALLEN     |
                    """)
    void goes_on_only_to(PartnerRightState state, @Nullable String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(PartnerRightState.class, next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OPEN       | yes:OPEN, no:DECLINED, call:CALLED, agree:TAKEN_OVER, fall:FALLEN
                    CALLED     | yes:CALLED, no:DECLINED, refer:REFERRED, agree:TAKEN_OVER, fall:FALLEN
                    REFERRED   | yes:REFERRED, no:DECLINED, agree:TAKEN_OVER, prolong:TAKEN_OVER, refuse:REFUSED, fall:FALLEN
                    TAKEN_OVER |
                    REFUSED    | appeal:APPEALED, fall:FALLEN
                    APPEALED   | yes:APPEALED, no:DECLINED, agree:TAKEN_OVER, courtDecides:REFUSED, fall:FALLEN
                    DECLINED   | fall:FALLEN
                    FALLEN     |
                    """)
    void takes_only_the_commands_of_its_state(PartnerRightState state, @Nullable String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        COMMANDS.forEach((name, command) -> assertThat(after(state, command))
                .as("%s when %s", name, state)
                .isEqualTo(expected.getOrDefault(name, "refused")));
    }

    @ParameterizedTest(name = "{0}, on {1}: {2}")
    @CsvSource({
        "OPEN,       2027-09-01, partner-may-stay",
        "CALLED,     2027-09-20, partner-may-stay",
        "REFERRED,   2027-10-20, partner-may-stay",
        "OPEN,       2028-06-01, partner-may-stay",
        "CALLED,     2028-06-01, partner-may-stay",
        "REFUSED,    2027-11-22, partner-decision-not-final",
        "REFUSED,    2027-11-23, ",
        "APPEALED,   2028-06-01, partner-may-stay",
        "DECLINED,   2027-09-10, ",
        "TAKEN_OVER, 2027-09-10, ",
        "FALLEN,     2027-09-10, "
    })
    @Shows("C-11")
    void holds_what_would_clear_the_flat_as_long_as_it_runs(
            PartnerRightState state, LocalDate on, @Nullable String refusal) {
        Throwable thrown = catchThrowable(() -> in(state).demandOver(LEASE, on));

        assertThat(thrown instanceof Refusal refused ? refused.code() : null).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OPEN, 2027-09-30",
        "CALLED, 2027-10-11",
        "REFERRED, ",
        "TAKEN_OVER, ",
        "REFUSED, ",
        "APPEALED, ",
        "DECLINED, ",
        "FALLEN, "
    })
    void the_landlord_acts_by_then(PartnerRightState state, @Nullable LocalDate by) {
        assertThat(in(state).actBy(LEASE).orElse(null)).isEqualTo(by);
    }

    @ParameterizedTest(name = "{0}, declined and put right on {1}: {2}")
    @CsvSource({
        "OPEN,     2027-09-30, OPEN",
        "OPEN,     2027-10-01, partner-time-over",
        "CALLED,   2027-10-11, CALLED",
        "CALLED,   2027-10-12, partner-time-over",
        "REFERRED, 2027-12-01, REFERRED",
    })
    void who_wants_the_lease_after_all_has_the_right_where_it_stood_while_the_landlord_may_act(
            PartnerRightState stood, LocalDate today, String becomes) {
        PartnerRight right = in(stood);
        right.answer(new PartnerAnswer(GIVEN, false), LEASE, TODAY);

        Throwable thrown = catchThrowable(() -> right.correctAnswer(new PartnerAnswer(GIVEN, true), LEASE, today));

        assertThat(
                        thrown instanceof Refusal refused
                                ? refused.code()
                                : right.state().name())
                .isEqualTo(becomes);
    }

    @Test
    void days_are_in_order_and_nothing_is_left_out() {
        refused(right -> right.answer(new PartnerAnswer(GIVEN.minusDays(1), true), LEASE, TODAY), DayTooEarly.class);
        refused(right -> right.answer(new PartnerAnswer(TODAY.plusDays(1), true), LEASE, TODAY), DayTooLate.class);
        refused(right -> right.call(call(GIVEN.minusDays(1)), LEASE, TODAY), DayTooEarly.class);
        refused(right -> right.call(call(LocalDate.of(2027, 10, 1)), LEASE, TODAY), CalledTooLate.class);
        refused(
                right -> right.call(new PartnerCall(" ", served(ServiceWay.SERVED, CALLED)), LEASE, TODAY),
                MissingPart.class);
        refused(right -> right.agree(GIVEN.minusDays(1), LEASE, TODAY), DayTooEarly.class);
        refused(
                right -> right.call(new PartnerCall("Nej.", served(ServiceWay.RECEIVED, CALLED)), LEASE, TODAY),
                WayNotOpen.class);
        refused(
                right ->
                        right.call(new PartnerCall("Nej.", served(ServiceWay.REGISTERED_LETTER, CALLED)), LEASE, TODAY),
                PostingNotKept.class);
        Delivery backwards = new Delivery(ServiceWay.SERVED, CALLED, CALLED.minusDays(1), null, null, null, null);
        refused(right -> right.call(new PartnerCall("Nej.", backwards), LEASE, TODAY), ServedBeforeSent.class);
    }

    @ParameterizedTest(name = "referred {0}: {1}")
    @CsvSource({
        "2027-09-09, DayTooEarly",
        "2027-09-10, ",
        "2027-10-11, ",
        "2027-10-12, PartnerReferredTooLate",
        "2027-12-02, DayTooLate"
    })
    void it_is_referred_from_the_call_on_and_in_time(LocalDate on, @Nullable String refusal) {
        Throwable thrown = catchThrowable(() -> in(PartnerRightState.CALLED).refer(on, LEASE, TODAY));

        assertThat(thrown == null ? null : thrown.getClass().getSimpleName()).isEqualTo(refusal);
    }

    @ParameterizedTest(name = "appealed {0}: {1}")
    @CsvSource({
        "2027-10-31, DayTooEarly",
        "2027-11-01, ",
        "2027-11-22, ",
        "2027-11-23, AppealedTooLate",
        "2027-12-02, DayTooLate"
    })
    @Shows("C-11")
    void the_tribunal_s_decision_is_appealed_in_time_by_the_side_that_it_went_against(
            LocalDate on, @Nullable String refusal) {
        for (boolean prolonged : new boolean[] {true, false}) {
            PartnerRight right = in(PartnerRightState.REFERRED);
            right.decide(DECIDED, prolonged, TODAY);

            Throwable thrown = catchThrowable(() -> right.appeal(on, TODAY));

            assertThat(thrown == null ? null : thrown.getClass().getSimpleName())
                    .isEqualTo(refusal);
            assertThat(right.file().appeal().map(PartnerAppeal::byLandlord))
                    .isEqualTo(Optional.of(prolonged).filter(by -> refusal == null));
        }
    }

    @Test
    @Shows("C-11")
    void what_the_court_decides_is_final_at_once() {
        PartnerRight prolonged = in(PartnerRightState.APPEALED);
        prolonged.decideAppeal(TODAY, true, TODAY);
        PartnerRight refused = in(PartnerRightState.APPEALED);
        refused.decideAppeal(TODAY, false, TODAY);

        refused.demandOver(LEASE, TODAY);
        assertThat(refused.file().appealableThrough()).isEmpty();
        assertThatThrownBy(prolonged::demandNotTakenOver)
                .isInstanceOfSatisfying(
                        PartnerTookOver.class, no -> assertThat(no.facts()).containsEntry("on", TODAY));
        assertThatThrownBy(() -> refused.appeal(TODAY, TODAY)).isInstanceOf(PartnerRightNotThere.class);
        assertThatThrownBy(() -> in(PartnerRightState.APPEALED).decideAppeal(APPEALED.minusDays(1), true, TODAY))
                .isInstanceOf(DayTooEarly.class);
    }

    @Test
    void what_is_written_of_people_is_told_in_no_log() {
        assertThat(call(CALLED)).hasToString("PartnerCall[2027-09-10]");
        assertThat(in(PartnerRightState.REFUSED).file().outcome().orElseThrow().appealableThrough())
                .contains(LocalDate.of(2027, 11, 22));
        assertThat(in(PartnerRightState.TAKEN_OVER)
                        .file()
                        .outcome()
                        .orElseThrow()
                        .appealableThrough())
                .isEmpty();
    }

    private static void refused(Consumer<PartnerRight> command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(() -> command.accept(in(PartnerRightState.OPEN)))
                .isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }

    private static PartnerCall call(LocalDate on) {
        return new PartnerCall("Har inte skött hyran.", served(ServiceWay.SERVED, on));
    }

    private static Delivery served(ServiceWay way, LocalDate on) {
        return new Delivery(way, on, on, null, null, null, null);
    }

    private static PartnerRight in(PartnerRightState state) {
        PartnerRight right = PartnerRight.arisen(SubleaseId.next(), CoResidentId.next());
        switch (state) {
            case OPEN -> {}
            case CALLED -> right.call(call(CALLED), LEASE, TODAY);
            case REFERRED -> {
                right = in(PartnerRightState.CALLED);
                right.refer(REFERRED, LEASE, TODAY);
            }
            case REFUSED -> {
                right = in(PartnerRightState.REFERRED);
                right.decide(DECIDED, false, TODAY);
            }
            case APPEALED -> {
                right = in(PartnerRightState.REFUSED);
                right.appeal(APPEALED, TODAY);
            }
            case TAKEN_OVER -> right.agree(CALLED, LEASE, TODAY);
            case DECLINED -> right.answer(new PartnerAnswer(CALLED, false), LEASE, TODAY);
            case FALLEN -> right.fall();
        }
        assertThat(right.state()).isEqualTo(state);
        return right;
    }

    private static String after(PartnerRightState state, Consumer<PartnerRight> command) {
        PartnerRight right = in(state);
        try {
            command.accept(right);
            return right.state().name();
        } catch (PartnerRightNotThere | PartnerAnswerSettled | PartnerNotAnswered refused) {
            assertThat(right.state()).as("left as it was").isEqualTo(state);
            return "refused";
        }
    }
}
