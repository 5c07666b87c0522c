package se.hemvist.lease.jointmeeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.lease.conduct.DisturbanceEvent.Assessed;
import se.hemvist.lease.conduct.DisturbanceEvent.Found;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.jointmeeting.MeetingRefusal.MeetingNotThere;
import se.hemvist.lease.sublease.ASublease;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole machine of a joint meeting, state by state and command by command. */
class JointMeetingStateTest {

    private static final LocalDate ASSESSED = LocalDate.of(2027, 3, 1);
    private static final LocalDate CALLED = LocalDate.of(2027, 3, 2);
    private static final LocalDate MET = LocalDate.of(2027, 3, 5);

    private static final Map<String, Consumer<JointMeeting>> COMMANDS = new TreeMap<>(Map.of(
            "call",
            meeting -> meeting.call(
                    new Summons(
                            CALLED,
                            MET,
                            Set.of(MeetingKind.OF_THE_RESPONSIBLE),
                            EnumSet.of(Party.SOCIAL_SERVICES, Party.PROVIDER, Party.OWNER)),
                    MET),
            "hold",
            meeting ->
                    meeting.hold(new MeetingRecord(MET, Set.of(Party.PROVIDER, Party.SOCIAL_SERVICES), List.of()), MET),
            "strike",
            meeting -> meeting.notWanted(CALLED)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AWAITED    | CALLED, NOT_WANTED
                    CALLED     | HELD
                    HELD       |
                    NOT_WANTED |
                    """)
    void goes_on_only_to(MeetingState state, @Nullable String next) {
        assertThat(state.next()).isEqualTo(StateTable.states(MeetingState.class, next));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AWAITED    | call:CALLED, strike:NOT_WANTED
                    CALLED     | hold:HELD
                    HELD       |
                    NOT_WANTED |
                    """)
    @Shows({"G-118", "G-119", "A-56"})
    void takes_only_the_commands_of_its_state(MeetingState state, @Nullable String taken) {
        Map<String, String> expected = StateTable.taken(taken);

        assertThat(COMMANDS.keySet()).containsAll(expected.keySet());
        COMMANDS.keySet().forEach(name -> assertThat(after(in(state), name))
                .as("%s when %s", name, state)
                .isEqualTo(expected.getOrDefault(name, "refused")));
    }

    @Test
    @Shows("G-118")
    void there_may_be_another_about_the_same_disturbance_which_begins_anew() {
        JointMeeting held = in(MeetingState.HELD);

        JointMeeting another = held.another(MET);

        assertThat(another.state()).isEqualTo(MeetingState.AWAITED);
        assertThat(another.disturbance()).isEqualTo(held.disturbance());
        assertThat(another.awaitedSince()).isEqualTo(MET);
    }

    private static JointMeeting in(MeetingState state) {
        JointMeeting meeting = JointMeeting.awaited(new Assessed(
                DisturbanceId.next(), ASublease.aCase(123), ASublease.parties(), new Found(true, true), ASSESSED));
        switch (state) {
            case AWAITED -> {}
            case CALLED -> after(meeting, "call");
            case HELD -> {
                after(meeting, "call");
                after(meeting, "hold");
            }
            case NOT_WANTED -> after(meeting, "strike");
        }
        assertThat(meeting.state()).isEqualTo(state);
        return meeting;
    }

    private static String after(JointMeeting meeting, String command) {
        MeetingState state = meeting.state();
        try {
            COMMANDS.getOrDefault(command, none -> {}).accept(meeting);
            return meeting.state().name();
        } catch (MeetingNotThere refused) {
            Refusals.demandSaid(refused);
            assertThat(meeting.state()).as("left as it was").isEqualTo(state);
            return "refused";
        }
    }
}
