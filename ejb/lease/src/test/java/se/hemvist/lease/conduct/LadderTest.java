package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.Source;
import se.hemvist.lease.conduct.DisturbanceRefusal.AlreadyCorrected;
import se.hemvist.lease.conduct.DisturbanceRefusal.DialogueFirst;
import se.hemvist.lease.conduct.DisturbanceRefusal.DisturbanceNotThere;
import se.hemvist.lease.conduct.DisturbanceRefusal.DisturbedSince;
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchNotice;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotCorrected;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotMinor;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotParticularlySerious;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotRepeated;
import se.hemvist.lease.conduct.DisturbanceRefusal.ObservationRuns;
import se.hemvist.lease.conduct.DisturbanceRefusal.PlanRuns;
import se.hemvist.lease.conduct.DisturbanceRefusal.ReportNotAssessed;
import se.hemvist.lease.conduct.DisturbanceRefusal.ReportStruckBefore;
import se.hemvist.lease.conduct.DisturbanceRefusal.RestsOnReport;
import se.hemvist.lease.monthlyrent.ARent;
import se.hemvist.lease.rectification.ContactPolicy;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rectification.RectificationPolicy;
import se.hemvist.lease.rectification.RectificationRefusal.AlreadyContacted;
import se.hemvist.lease.rent.ForfeitedRents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.intake.application.Programme.HOUSING_FIRST;
import static se.hemvist.intake.application.Programme.TRIAL;
import static se.hemvist.lease.conduct.ADisturbance.TOLD;
import static se.hemvist.lease.conduct.ADisturbance.assessment;
import static se.hemvist.lease.conduct.ADisturbance.notice;
import static se.hemvist.lease.conduct.ADisturbance.report;
import static se.hemvist.lease.conduct.ADisturbance.struck;

/** Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel»: what may be done where, rung by rung. */
class LadderTest {

    /** Three months after the notice of the day after the report, and its contact the day after that. */
    private static final LocalDate QUIET = LocalDate.of(2027, 6, 3);

    private static final LocalDate SENT = TOLD.plusDays(1);

    private static final ForfeitedRents NO_RENT = new ForfeitedRents(true, List.of());

    /** What is done to a case, in every state of which the ladder is asked. */
    private enum Command {
        TELL_PROVIDER,
        SEND,
        CONTACT,
        CALL_MEETING,
        HOLD_MEETING,
        PLAN,
        RESOLVE,
        LEAD_TO_TERMINATION,
        STRIKE;

        void act(DisturbanceCase one) {
            switch (this) {
                case TELL_PROVIDER -> one.tellProvider(QUIET, QUIET);
                case SEND -> send(one, notice(Fault.NEGLECT, QUIET), QUIET);
                case CONTACT -> contact(one, QUIET);
                case CALL_MEETING -> one.callMeeting();
                case HOLD_MEETING -> one.meetingHeld(Optional.empty());
                case PLAN -> one.meetingHeld(Optional.of(QUIET));
                case RESOLVE -> one.resolve(QUIET, QUIET);
                case LEAD_TO_TERMINATION -> one.leadToTermination(repeated(), NO_RENT, QUIET, QUIET);
                case STRIKE -> one.strike(1, struck(QUIET));
            }
        }
    }

    /** Where each command of the programme leads from each state; a state or a command that is not there is refused. */
    private static final Map<Programme, String> LADDERS = new EnumMap<>(
            Map.of(
                    HOUSING_FIRST,
                    """
            REPORTED                  STRIKE              VOIDED
            ASSESSED                  STRIKE              VOIDED
            DIALOGUE                  STRIKE              VOIDED
            ASSESSED                  TELL_PROVIDER       DIALOGUE
            DIALOGUE                  SEND                RECTIFICATION_NOTICE_SENT
            DIALOGUE                  RESOLVE             RESOLVED
            RECTIFICATION_NOTICE_SENT SEND                RECTIFICATION_NOTICE_SENT
            RECTIFICATION_NOTICE_SENT CONTACT             TENANT_CONTACTED
            RECTIFICATION_NOTICE_SENT RESOLVE             RESOLVED
            RECTIFICATION_NOTICE_SENT LEAD_TO_TERMINATION LED_TO_TERMINATION
            TENANT_CONTACTED          SEND                RECTIFICATION_NOTICE_SENT
            TENANT_CONTACTED          RESOLVE             RESOLVED
            TENANT_CONTACTED          LEAD_TO_TERMINATION LED_TO_TERMINATION
            MEETING_CALLED            SEND                MEETING_CALLED
            MEETING_CALLED            HOLD_MEETING        MEETING_HELD
            MEETING_CALLED            PLAN                MONITORED
            MEETING_HELD              SEND                MEETING_HELD
            MEETING_HELD              CALL_MEETING        MEETING_CALLED
            MONITORED                 SEND                RECTIFICATION_NOTICE_SENT
            MONITORED                 CALL_MEETING        MEETING_CALLED
            MONITORED                 RESOLVE             RESOLVED
            MONITORED                 LEAD_TO_TERMINATION LED_TO_TERMINATION
            """,
                    TRIAL,
                    """
            REPORTED                  STRIKE              VOIDED
            ASSESSED                  STRIKE              VOIDED
            REPORTED                  SEND                RECTIFICATION_NOTICE_SENT
            REPORTED                  RESOLVE             RESOLVED
            ASSESSED                  SEND                RECTIFICATION_NOTICE_SENT
            ASSESSED                  RESOLVE             RESOLVED
            RECTIFICATION_NOTICE_SENT SEND                RECTIFICATION_NOTICE_SENT
            RECTIFICATION_NOTICE_SENT RESOLVE             RESOLVED
            RECTIFICATION_NOTICE_SENT LEAD_TO_TERMINATION LED_TO_TERMINATION
            RESOLVED                  LEAD_TO_TERMINATION LED_TO_TERMINATION
            """));

    static Stream<Arguments> stateByCommand() {
        return Stream.of(HOUSING_FIRST, TRIAL)
                .flatMap(programme -> standing(programme).flatMap(state -> Arrays.stream(Command.values())
                        .map(command -> Arguments.of(programme, state, command))));
    }

    private static Stream<DisturbanceState> standing(Programme programme) {
        return programme == HOUSING_FIRST
                ? Arrays.stream(DisturbanceState.values())
                : Stream.of(
                        DisturbanceState.REPORTED,
                        DisturbanceState.ASSESSED,
                        DisturbanceState.RECTIFICATION_NOTICE_SENT,
                        DisturbanceState.RESOLVED,
                        DisturbanceState.LED_TO_TERMINATION,
                        DisturbanceState.VOIDED);
    }

    @ParameterizedTest(name = "{0}: {2} of one that is {1}")
    @MethodSource("stateByCommand")
    @Shows({"G-112", "G-113", "G-115", "G-118", "G-121", "G-122", "S-71", "S-72"})
    void every_command_leads_where_the_ladder_says_or_is_refused(
            Programme programme, DisturbanceState state, Command command) {
        DisturbanceCase disturbance = standing(programme, state);
        assertThat(disturbance.state()).isEqualTo(state);
        Optional<DisturbanceState> wanted = LADDERS.get(programme)
                .lines()
                .map(line -> List.of(line.trim().split("\\s+")))
                .filter(way -> way.get(0).equals(state.name()) && way.get(1).equals(command.name()))
                .map(way -> DisturbanceState.valueOf(way.get(2)))
                .findFirst();

        if (wanted.isPresent()) {
            command.act(disturbance);
            assertThat(disturbance.state()).isEqualTo(wanted.get());
        } else {
            assertThatThrownBy(() -> command.act(disturbance))
                    .isInstanceOfAny(
                            DisturbanceNotThere.class,
                            DialogueFirst.class,
                            NotParticularlySerious.class,
                            AlreadyContacted.class,
                            RestsOnReport.class,
                            ReportStruckBefore.class)
                    .isInstanceOfSatisfying(Refusal.class, Refusals::demandSaid);
            assertThat(disturbance.state()).isEqualTo(state);
        }
    }

    private static void send(DisturbanceCase disturbance, NewRectification notice, LocalDate today) {
        disturbance.send(notice, RectificationPolicy.of(disturbance.programme())::on, today);
    }

    private static boolean contact(DisturbanceCase disturbance, LocalDate on) {
        return contact(disturbance, ContactPolicy.of(disturbance.programme()), on);
    }

    private static boolean contact(
            DisturbanceCase disturbance, Optional<Effective<ContactPolicy>> policy, LocalDate on) {
        return disturbance.contacted(on, "Fick tag i hyresgästen.", told -> policy.map(each -> each.on(told)), on);
    }

    /** A minor breach for the dialogue, else a grave one; in the flats of the brochure all are dealt with alike. */
    private static DisturbanceCase standing(Programme programme, DisturbanceState state) {
        DisturbanceCase disturbance = ADisturbance.told(programme);
        boolean noticed = EnumSet.of(
                        DisturbanceState.RECTIFICATION_NOTICE_SENT,
                        DisturbanceState.TENANT_CONTACTED,
                        DisturbanceState.RESOLVED,
                        DisturbanceState.LED_TO_TERMINATION)
                .contains(state);
        boolean met = EnumSet.of(
                        DisturbanceState.MEETING_CALLED, DisturbanceState.MEETING_HELD, DisturbanceState.MONITORED)
                .contains(state);
        if (state != DisturbanceState.REPORTED) {
            Severity graver = met ? Severity.PARTICULARLY_SERIOUS : Severity.SERIOUS;
            disturbance.assess(assessment(TOLD, met || noticed ? graver : Severity.MINOR), "kj", TOLD);
        }
        if (met) {
            disturbance.callMeeting();
        }
        if (state == DisturbanceState.MEETING_HELD || state == DisturbanceState.MONITORED) {
            disturbance.meetingHeld(Optional.of(QUIET).filter(until -> state == DisturbanceState.MONITORED));
        }
        if (state == DisturbanceState.DIALOGUE) {
            disturbance.tellProvider(TOLD, TOLD);
        }
        if (noticed) {
            send(disturbance, notice(Fault.NEGLECT, SENT), SENT);
            disturbance.corrected(1, SENT, SENT);
        }
        if (state == DisturbanceState.TENANT_CONTACTED) {
            contact(disturbance, SENT.plusDays(1));
        }
        if (state == DisturbanceState.RESOLVED) {
            disturbance.resolve(QUIET, QUIET);
        }
        if (state == DisturbanceState.VOIDED) {
            disturbance.strike(1, struck(TOLD));
        }
        if (state == DisturbanceState.LED_TO_TERMINATION) {
            disturbance.leadToTermination(repeated(), NO_RENT, QUIET, QUIET);
        }
        return disturbance;
    }

    private static ConductRecord repeated() {
        return new ConductRecord(
                List.of(
                        new DocumentedEvent(TOLD, TOLD, Severity.SERIOUS, false),
                        new DocumentedEvent(SENT.plusDays(1), QUIET, Severity.SERIOUS, false)),
                List.of(new SentRectification(SENT, Optional.of(SENT), SENT, Optional.empty(), false)));
    }

    @ParameterizedTest
    @CsvSource({"SERIOUS", "PARTICULARLY_SERIOUS"})
    @Shows("G-112")
    void what_is_graver_than_a_minor_breach_is_not_left_to_dialogue(Severity severity) {
        DisturbanceCase disturbance = ADisturbance.assessed(HOUSING_FIRST, severity);

        assertThatThrownBy(() -> disturbance.tellProvider(TOLD, TOLD))
                .isInstanceOfSatisfying(NotMinor.class, Refusals::demandSaid);
    }

    @ParameterizedTest
    @CsvSource({"MINOR", "SERIOUS"})
    @Shows("G-118")
    void only_what_is_particularly_serious_is_taken_up_at_a_joint_meeting(Severity severity) {
        DisturbanceCase disturbance = ADisturbance.assessed(HOUSING_FIRST, severity);

        assertThatThrownBy(disturbance::callMeeting)
                .isInstanceOfSatisfying(NotParticularlySerious.class, Refusals::demandSaid);
    }

    @Test
    @Shows("G-113")
    void a_minor_breach_is_talked_about_before_it_is_written_of_unless_it_is_the_rent() {
        DisturbanceCase breach = ADisturbance.assessed(HOUSING_FIRST, Severity.MINOR);
        assertThatThrownBy(() -> send(breach, notice(Fault.DISTURBANCE, TOLD), TOLD))
                .isInstanceOf(DialogueFirst.class);
        assertThat(breach.notices()).isEmpty();

        DisturbanceCase rent = ADisturbance.told(HOUSING_FIRST, report(ReportSource.RENT_LEDGER, TOLD));
        rent.assess(assessment(TOLD, Severity.MINOR), "kj", TOLD);
        send(rent, notice(Fault.UNPAID_RENT, TOLD), TOLD);

        assertThat(ConductRecords.of(List.of(rent)).rectifications())
                .containsExactly(new SentRectification(
                        TOLD, Optional.empty(), LocalDate.of(2027, 3, 8), Optional.empty(), true));
    }

    @ParameterizedTest(name = "{0} days, reached after {1}")
    @CsvSource({"1, 1, true", "1, 2, false", "3, 3, true", "3, 4, false"})
    @Shows({"A-29", "K-18", "T-24"})
    void the_tenant_is_reached_in_time_by_the_end_of_the_days_that_govern_the_copy(
            int days, int after, boolean inTime) {
        Effective<ContactPolicy> policy =
                Effective.since(LocalDate.of(2027, 1, 1), new ContactPolicy(days), Source.assumed("A-29"));
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.RECTIFICATION_NOTICE_SENT);

        assertThat(contact(disturbance, Optional.of(policy), SENT.plusDays(after)))
                .isEqualTo(inTime);
    }

    @Test
    @Shows({"T-24", "A-29"})
    void whoever_is_reached_has_been_reached_about_all_that_was_sent_by_then() {
        DisturbanceCase disturbance = ADisturbance.assessed(HOUSING_FIRST, Severity.SERIOUS);
        send(disturbance, notice(Fault.NEGLECT, SENT), SENT);
        send(disturbance, notice(Fault.DISTURBANCE, SENT), SENT);

        assertThat(contact(disturbance, SENT)).isTrue();

        assertThat(disturbance.notices()).noneMatch(RectificationNotice::awaitsContact);
    }

    @Test
    @Shows("G-121")
    void is_not_over_before_the_last_day_of_the_joint_plan() {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.MONITORED);

        assertThatThrownBy(() -> disturbance.resolve(QUIET.minusDays(1), QUIET))
                .isInstanceOfSatisfying(PlanRuns.class, Refusals::demandSaid);
        disturbance.resolve(QUIET, QUIET);

        assertThat(disturbance.state()).isEqualTo(DisturbanceState.RESOLVED);
    }

    @Test
    @Shows("T-40")
    void is_over_three_months_after_the_contact_and_not_a_day_earlier() {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.TENANT_CONTACTED);

        assertThatThrownBy(() -> disturbance.resolve(QUIET.minusDays(1), QUIET))
                .isInstanceOfSatisfying(ObservationRuns.class, refusal -> {
                    assertThat(refusal.facts()).containsEntry("until", QUIET);
                    assertThat(refusal.rule()).isPresent();
                    Refusals.demandSaid(refusal);
                });
        disturbance.resolve(QUIET, QUIET);
        assertThat(disturbance.state()).isEqualTo(DisturbanceState.RESOLVED);
    }

    @Test
    @Shows("G-113")
    void is_not_over_before_what_the_notice_asked_for_is_done() {
        DisturbanceCase disturbance = ADisturbance.assessed(HOUSING_FIRST, Severity.SERIOUS);
        send(disturbance, notice(Fault.NEGLECT, SENT), SENT);

        assertThatThrownBy(() -> disturbance.resolve(QUIET, QUIET))
                .isInstanceOfSatisfying(NotCorrected.class, Refusals::demandSaid);
        assertThatThrownBy(() -> disturbance.corrected(2, QUIET, QUIET))
                .isInstanceOfSatisfying(NoSuchNotice.class, Refusals::demandSaid);
        disturbance.corrected(1, SENT.plusDays(2), QUIET);
        assertThatThrownBy(() -> disturbance.corrected(1, QUIET, QUIET))
                .isInstanceOfSatisfying(AlreadyCorrected.class, Refusals::demandSaid);
        disturbance.resolve(QUIET, QUIET);

        assertThat(ConductRecords.of(List.of(disturbance)).rectifications())
                .containsExactly(new SentRectification(
                        SENT, Optional.of(SENT), SENT.plusDays(14), Optional.of(SENT.plusDays(2)), false));
    }

    @Test
    @Shows({"G-111", "G-122"})
    void is_not_over_while_something_is_unassessed_or_has_happened_since_the_notice() {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.RECTIFICATION_NOTICE_SENT);
        LocalDate again = SENT.plusDays(10);
        ADisturbance.tell(disturbance, report(ReportSource.NEIGHBOUR, again), again);
        assertThatThrownBy(() -> disturbance.resolve(QUIET, QUIET))
                .isInstanceOfSatisfying(ReportNotAssessed.class, Refusals::demandSaid);
        disturbance.assess(assessment(again, Severity.SERIOUS), "kj", again);
        assertThatThrownBy(() -> disturbance.resolve(QUIET, QUIET))
                .isInstanceOfSatisfying(DisturbedSince.class, Refusals::demandSaid);

        disturbance.leadToTermination(ConductRecords.of(List.of(disturbance)), NO_RENT, QUIET, QUIET);

        assertThat(disturbance.state()).isEqualTo(DisturbanceState.LED_TO_TERMINATION);
    }

    @Test
    @Shows({"A-31", "G-122"})
    void leads_to_notice_only_if_it_was_repeated() {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.RECTIFICATION_NOTICE_SENT);

        assertThatThrownBy(() ->
                        disturbance.leadToTermination(ConductRecords.of(List.of(disturbance)), NO_RENT, QUIET, QUIET))
                .isInstanceOfSatisfying(NotRepeated.class, Refusals::demandSaid);
    }

    @ParameterizedTest(name = "of close violence: {0}")
    @CsvSource({"false, true", "true, false"})
    @Shows({"L-12", "A-31"})
    void what_springs_from_violence_of_a_close_person_leads_to_no_notice_and_keeps_no_case_from_being_over(
            boolean closeViolence, boolean leads) {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.TENANT_CONTACTED);
        LocalDate again = SENT.plusDays(10);
        ADisturbance.tell(disturbance, report(ReportSource.NEIGHBOUR, again), again);
        disturbance.assess(assessment(again, Severity.SERIOUS, false, closeViolence), "kj", again);
        ConductRecord record = ConductRecords.of(List.of(disturbance));

        if (leads) {
            assertThatThrownBy(() -> disturbance.resolve(QUIET, QUIET)).isInstanceOf(DisturbedSince.class);
            disturbance.leadToTermination(record, NO_RENT, QUIET, QUIET);
        } else {
            assertThatThrownBy(() -> disturbance.leadToTermination(record, NO_RENT, QUIET, QUIET))
                    .isInstanceOfSatisfying(
                            NotRepeated.class, no -> assertThat(no.facts()).containsEntry("events", 1));
            disturbance.resolve(QUIET, QUIET);
        }
    }

    @Test
    @Shows("A-31")
    void leads_to_notice_by_what_was_assessed_by_the_day() {
        DisturbanceCase disturbance = standing(HOUSING_FIRST, DisturbanceState.TENANT_CONTACTED);
        ADisturbance.again(disturbance, QUIET);
        ConductRecord record = ConductRecords.of(List.of(disturbance));

        assertThatThrownBy(() -> disturbance.leadToTermination(record, NO_RENT, QUIET.minusDays(1), QUIET))
                .isInstanceOf(NotRepeated.class);
        disturbance.leadToTermination(record, NO_RENT, QUIET, QUIET);
    }

    /** Called on in March to pay by the 8th; until that day the rent of March is no more than a week late either. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "March is unpaid on the day of the notice,  7000,  2027-03-08, false",
        "March is unpaid the day after,             7000,  2027-03-09, true",
        "March is paid and nobody has said so,      14000, 2027-03-09, false",
        "March is paid and April is late,           14000, 2027-04-30, false",
    })
    @Shows({"A-31", "G-113", "G-122"})
    void leads_to_notice_if_the_ledger_tells_that_the_rent_called_on_is_unpaid_after_its_day(
            String name, String paid, LocalDate on, boolean leads) {
        DisturbanceCase rent = ADisturbance.told(HOUSING_FIRST, report(ReportSource.RENT_LEDGER, TOLD));
        rent.assess(assessment(TOLD, Severity.SERIOUS), "kj", TOLD);
        send(rent, notice(Fault.UNPAID_RENT, TOLD), TOLD);
        ForfeitedRents late = ForfeitedRents.of(
                ARent.record("2027-01-29 " + paid + " TENANT"), Optional.of(LocalDate.of(2027, 1, 1)), on);

        if (leads) {
            rent.leadToTermination(ConductRecords.of(List.of(rent)), late, on, QUIET);
            assertThat(rent.state()).isEqualTo(DisturbanceState.LED_TO_TERMINATION);
        } else {
            assertThatThrownBy(() -> rent.leadToTermination(ConductRecords.of(List.of(rent)), late, on, QUIET))
                    .isInstanceOf(NotRepeated.class);
        }
    }

    @Test
    @Shows({"S-71", "S-72", "A-11"})
    void in_a_trial_flat_what_was_called_on_to_stop_and_happens_again_ends_the_stay() {
        DisturbanceCase disturbance = standing(TRIAL, DisturbanceState.RESOLVED);
        assertThat(disturbance.takesReports()).isTrue();
        ADisturbance.again(disturbance, QUIET.plusDays(1));
        assertThat(disturbance.state()).isEqualTo(DisturbanceState.RESOLVED);

        disturbance.leadToTermination(
                ConductRecords.of(List.of(disturbance)), NO_RENT, QUIET.plusDays(1), QUIET.plusDays(1));

        assertThat(disturbance.state()).isEqualTo(DisturbanceState.LED_TO_TERMINATION);
        assertThat(disturbance.takesReports()).isFalse();
    }

    @Test
    void what_is_told_after_the_end_begins_a_new_case_unless_it_ends_the_stay() {
        assertThat(standing(HOUSING_FIRST, DisturbanceState.RESOLVED).takesReports())
                .isFalse();
        DisturbanceCase remedied = ADisturbance.told(TRIAL);
        remedied.resolve(TOLD, TOLD);

        assertThat(remedied.takesReports()).as("no notice was sent").isFalse();
        assertThat(remedied.waitingSince()).isEmpty();
        assertThat(standing(HOUSING_FIRST, DisturbanceState.TENANT_CONTACTED).takesReports())
                .isTrue();
    }
}
