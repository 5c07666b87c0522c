package se.hemvist.lease.conduct;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.conduct.DisturbanceRefusal.AlreadyCorrected;
import se.hemvist.lease.conduct.DisturbanceRefusal.DialogueFirst;
import se.hemvist.lease.conduct.DisturbanceRefusal.DisturbanceNotThere;
import se.hemvist.lease.conduct.DisturbanceRefusal.LeaseWasOver;
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchNotice;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotParticularlySerious;
import se.hemvist.lease.conduct.DisturbanceRefusal.NothingToAssess;
import se.hemvist.lease.conduct.DisturbanceRefusal.ReportStruckBefore;
import se.hemvist.lease.conduct.DisturbanceRefusal.RestsOnReport;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.RectificationRefusal.AlreadyContacted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.intake.application.Programme.HOUSING_FIRST;
import static se.hemvist.intake.application.Programme.TRIAL;
import static se.hemvist.lease.conduct.ADisturbance.assessment;
import static se.hemvist.lease.conduct.ADisturbance.notice;
import static se.hemvist.lease.conduct.ADisturbance.report;
import static se.hemvist.lease.conduct.ADisturbance.struck;
import static se.hemvist.lease.conduct.ALadder.NO_RENT;
import static se.hemvist.lease.conduct.ALadder.QUIET;
import static se.hemvist.lease.conduct.ALadder.contact;
import static se.hemvist.lease.conduct.ALadder.repeated;
import static se.hemvist.lease.conduct.ALadder.send;
import static se.hemvist.lease.conduct.ALadder.standing;

/** Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel»: every command in every state, in each programme. */
class LadderStateTest {

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
        STRIKE,
        ASSESS,
        CORRECT,
        END_LEASE;

        void act(DisturbanceCase one) {
            switch (this) {
                case TELL_PROVIDER -> one.tellProvider(QUIET, QUIET);
                case SEND -> send(one, notice(Fault.NEGLECT, QUIET), QUIET);
                case CONTACT -> contact(one, QUIET);
                case CALL_MEETING -> one.callMeeting(QUIET);
                case HOLD_MEETING -> one.meetingHeld(QUIET, Optional.empty());
                case PLAN -> one.meetingHeld(QUIET, Optional.of(QUIET));
                case RESOLVE -> one.resolve(QUIET, QUIET);
                case LEAD_TO_TERMINATION -> one.leadToTermination(repeated(), NO_RENT, QUIET, QUIET);
                case STRIKE -> one.strike(1, struck(QUIET));
                case ASSESS -> assess(one);
                case CORRECT -> one.corrected(1, QUIET, QUIET);
                case END_LEASE -> one.overWithLease(QUIET);
            }
        }

        /** What was told of it before, or is now. */
        private static void assess(DisturbanceCase one) {
            if (one.takesReports()) {
                ADisturbance.tell(one, report(ReportSource.NEIGHBOUR, QUIET), QUIET);
            }
            one.assess(assessment(QUIET, Severity.SERIOUS), "kj", QUIET);
        }
    }

    /** Where each command of the programme leads from each state; a state or a command that is not there is refused. */
    private static final Map<Programme, String> LADDERS = new EnumMap<>(
            Map.of(
                    HOUSING_FIRST,
                    """
            REPORTED                  END_LEASE           ENDED_WITH_LEASE
            ASSESSED                  END_LEASE           ENDED_WITH_LEASE
            DIALOGUE                  END_LEASE           ENDED_WITH_LEASE
            RECTIFICATION_NOTICE_SENT END_LEASE           ENDED_WITH_LEASE
            TENANT_CONTACTED          END_LEASE           ENDED_WITH_LEASE
            MEETING_CALLED            END_LEASE           ENDED_WITH_LEASE
            MEETING_HELD              END_LEASE           ENDED_WITH_LEASE
            MONITORED                 END_LEASE           ENDED_WITH_LEASE
            RESOLVED                  END_LEASE           RESOLVED
            LED_TO_TERMINATION        END_LEASE           LED_TO_TERMINATION
            VOIDED                    END_LEASE           VOIDED
            ENDED_WITH_LEASE          END_LEASE           ENDED_WITH_LEASE
            ENDED_WITH_LEASE          STRIKE              ENDED_WITH_LEASE
            REPORTED                  STRIKE              VOIDED
            ASSESSED                  STRIKE              VOIDED
            DIALOGUE                  STRIKE              VOIDED
            REPORTED                  REPORT              REPORTED
            ASSESSED                  REPORT              ASSESSED
            DIALOGUE                  REPORT              DIALOGUE
            RECTIFICATION_NOTICE_SENT REPORT              RECTIFICATION_NOTICE_SENT
            TENANT_CONTACTED          REPORT              TENANT_CONTACTED
            MEETING_CALLED            REPORT              MEETING_CALLED
            MEETING_HELD              REPORT              MEETING_HELD
            MONITORED                 REPORT              MONITORED
            REPORTED                  ASSESS              ASSESSED
            ASSESSED                  ASSESS              ASSESSED
            DIALOGUE                  ASSESS              DIALOGUE
            RECTIFICATION_NOTICE_SENT ASSESS              RECTIFICATION_NOTICE_SENT
            TENANT_CONTACTED          ASSESS              TENANT_CONTACTED
            MEETING_CALLED            ASSESS              MEETING_CALLED
            MEETING_HELD              ASSESS              MEETING_HELD
            MONITORED                 ASSESS              MONITORED
            RECTIFICATION_NOTICE_SENT CORRECT             RECTIFICATION_NOTICE_SENT
            TENANT_CONTACTED          CORRECT             TENANT_CONTACTED
            LED_TO_TERMINATION        CORRECT             LED_TO_TERMINATION
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
            REPORTED                  END_LEASE           ENDED_WITH_LEASE
            ASSESSED                  END_LEASE           ENDED_WITH_LEASE
            RECTIFICATION_NOTICE_SENT END_LEASE           ENDED_WITH_LEASE
            RESOLVED                  END_LEASE           RESOLVED
            LED_TO_TERMINATION        END_LEASE           LED_TO_TERMINATION
            VOIDED                    END_LEASE           VOIDED
            ENDED_WITH_LEASE          END_LEASE           ENDED_WITH_LEASE
            ENDED_WITH_LEASE          STRIKE              ENDED_WITH_LEASE
            REPORTED                  STRIKE              VOIDED
            ASSESSED                  STRIKE              VOIDED
            REPORTED                  REPORT              REPORTED
            ASSESSED                  REPORT              ASSESSED
            RECTIFICATION_NOTICE_SENT REPORT              RECTIFICATION_NOTICE_SENT
            RESOLVED                  REPORT              RESOLVED
            REPORTED                  ASSESS              ASSESSED
            ASSESSED                  ASSESS              ASSESSED
            RECTIFICATION_NOTICE_SENT ASSESS              RECTIFICATION_NOTICE_SENT
            RESOLVED                  ASSESS              RESOLVED
            RECTIFICATION_NOTICE_SENT CORRECT             RECTIFICATION_NOTICE_SENT
            LED_TO_TERMINATION        CORRECT             LED_TO_TERMINATION
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
                .flatMap(programme -> statesOf(programme).flatMap(state -> Arrays.stream(Command.values())
                        .map(command -> Arguments.of(programme, state, command))));
    }

    private static Stream<DisturbanceState> statesOf(Programme programme) {
        return programme == HOUSING_FIRST
                ? Arrays.stream(DisturbanceState.values())
                : Stream.of(
                        DisturbanceState.REPORTED,
                        DisturbanceState.ASSESSED,
                        DisturbanceState.RECTIFICATION_NOTICE_SENT,
                        DisturbanceState.RESOLVED,
                        DisturbanceState.LED_TO_TERMINATION,
                        DisturbanceState.VOIDED,
                        DisturbanceState.ENDED_WITH_LEASE);
    }

    @ParameterizedTest(name = "{0}: {2} of one that is {1}")
    @MethodSource("stateByCommand")
    @Shows({"G-112", "G-113", "G-115", "G-118", "G-121", "G-122", "S-71", "S-72"})
    void every_command_leads_where_the_ladder_says_or_is_refused(
            Programme programme, DisturbanceState state, Command command) {
        DisturbanceCase disturbance = standing(programme, state, command != Command.CORRECT);
        assertThat(disturbance.state()).isEqualTo(state);
        Optional<DisturbanceState> wanted = wanted(programme, state, command.name());

        if (wanted.isPresent()) {
            command.act(disturbance);
            assertThat(disturbance.state()).isEqualTo(wanted.get());
        } else {
            assertThatThrownBy(() -> command.act(disturbance))
                    .isInstanceOfAny(
                            DisturbanceNotThere.class,
                            LeaseWasOver.class,
                            DialogueFirst.class,
                            NotParticularlySerious.class,
                            AlreadyContacted.class,
                            RestsOnReport.class,
                            ReportStruckBefore.class,
                            NothingToAssess.class,
                            NoSuchNotice.class,
                            AlreadyCorrected.class)
                    .isInstanceOfSatisfying(Refusal.class, Refusals::demandSaid);
            assertThat(disturbance.state()).isEqualTo(state);
        }
    }

    /** What was told anew is no case of the lease that is over, and is not asked here. */
    @ParameterizedTest(name = "{0}: {2} of one that was {1}")
    @MethodSource("stateByCommand")
    @Shows("A-77")
    void what_was_done_by_the_end_of_the_lease_leads_where_it_would_have_and_the_case_stays_over(
            Programme programme, DisturbanceState state, Command command) {
        if (!state.goesOn()
                || EnumSet.of(Command.STRIKE, Command.ASSESS, Command.END_LEASE).contains(command)) {
            return;
        }
        DisturbanceCase entered = standing(programme, state, command != Command.CORRECT);
        DisturbanceCase late = standing(programme, state, command != Command.CORRECT);
        late.overWithLease(QUIET);

        assertThat(outcome(late, command)).isEqualTo(outcome(entered, command));
        assertThat(late.state()).isEqualTo(DisturbanceState.ENDED_WITH_LEASE);
        assertThat(late.goesOn()).isFalse();
        assertThat(late.waitingSince()).isEmpty();
    }

    private static Object outcome(DisturbanceCase disturbance, Command command) {
        try {
            command.act(disturbance);
            return disturbance.stood();
        } catch (Refusal refused) {
            return refused.getClass();
        }
    }

    /** Of one that is over what is told next is another, unless what happens again after a notice ends the stay. */
    @ParameterizedTest(name = "{0}: of one that is {1}")
    @MethodSource("states")
    @Shows({"G-111", "S-71", "A-11"})
    void what_is_told_belongs_in_the_case_as_long_as_it_goes_on(Programme programme, DisturbanceState state) {
        DisturbanceCase disturbance = standing(programme, state);
        Optional<DisturbanceState> wanted = wanted(programme, state, "REPORT");

        assertThat(disturbance.takesReports()).isEqualTo(wanted.isPresent());
        wanted.ifPresent(stays -> {
            ADisturbance.tell(disturbance, report(ReportSource.NEIGHBOUR, QUIET), QUIET);
            assertThat(disturbance.state()).isEqualTo(stays);
            assertThat(disturbance.isAssessed()).isFalse();
        });
    }

    static Stream<Arguments> states() {
        return Stream.of(HOUSING_FIRST, TRIAL)
                .flatMap(programme -> statesOf(programme).map(state -> Arguments.of(programme, state)));
    }

    private static Optional<DisturbanceState> wanted(Programme programme, DisturbanceState state, String command) {
        return LADDERS.get(programme)
                .lines()
                .map(line -> List.of(line.trim().split("\\s+")))
                .filter(way -> way.get(0).equals(state.name()) && way.get(1).equals(command))
                .map(way -> DisturbanceState.valueOf(way.get(2)))
                .findFirst();
    }
}
