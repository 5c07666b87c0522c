package se.hemvist.followup.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.hemvist.followup.assignment.AnAssignment;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentRow;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.concern.ConcernRefusal.AlreadyReported;
import se.hemvist.followup.concern.ConcernRefusal.ConcernStruck;
import se.hemvist.followup.concern.ConcernRefusal.NoSupportNow;
import se.hemvist.followup.concern.ConcernRefusal.UnknownConcern;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.assignment.AnAssignment.MOVE_IN;
import static se.hemvist.followup.concern.ConcernState.KNOWN;
import static se.hemvist.followup.concern.ConcernState.REPORTED;
import static se.hemvist.followup.concern.ConcernState.STRUCK;

/** Göteborgs Stads rutin för Bostad först, «Beskrivning av uppdraget» and «Deltagarstyrt stöd». */
class ConcernTest {

    private static final LocalDate KNOWN_ON = MOVE_IN.plusDays(10);
    private static final LocalDate TODAY = MOVE_IN.plusDays(20);
    private static final Struck MISTAKE = Struck.of(TODAY, "lind", "Gällde en annan deltagare.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            KNOWN    | REPORTED, STRUCK | report:REPORTED, strike:STRUCK
            REPORTED | STRUCK           | strike:STRUCK
            STRUCK   |                  |
            """)
    void goes_on_only_to(ConcernState state, String next, String taken) {
        assertThat(state.next()).isEqualTo(StateTable.states(ConcernState.class, next));
        Concern reported = concern(state);
        Concern struck = concern(state);

        if (StateTable.taken(taken).containsKey("report")) {
            reported.report(TODAY, TODAY);
            assertThat(reported.view().state()).isEqualTo(REPORTED);
        } else {
            refused(() -> reported.report(TODAY, TODAY), state == STRUCK ? ConcernStruck.class : AlreadyReported.class);
        }
        if (StateTable.taken(taken).containsKey("strike")) {
            assertThat(struck.strike(MISTAKE)).isEqualTo(state == REPORTED);
            assertThat(struck.view().struck()).contains(MISTAKE);
        } else {
            refused(() -> struck.strike(MISTAKE), ConcernStruck.class);
        }
    }

    @ParameterizedTest
    @EnumSource(ConcernKind.class)
    @Shows({"G-70", "G-106"})
    void is_known_to_the_staff_first_and_then_reported(ConcernKind kind) {
        Concern concern = concern(KNOWN, kind);
        assertThat(concern.view().reportedOn()).isEmpty();

        concern.report(KNOWN_ON.plusDays(1), TODAY);

        assertThat(concern.view())
                .isEqualTo(new ConcernView(
                        concern.id(),
                        new ConcernRecord(kind, KNOWN_ON, "Har inte öppnat på en vecka.", "EL"),
                        REPORTED,
                        Optional.of(KNOWN_ON.plusDays(1)),
                        Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(AssignmentState.class)
    @Shows("G-70")
    void is_noted_by_those_who_give_the_support_while_they_do(AssignmentState state) {
        AssignmentFile assignment = new AssignmentFile(
                new AssignmentRow(AssignmentId.next(), state, AnAssignment.about(), AnAssignment.ORDERED_ON),
                List.of(),
                Optional.empty());

        if (state.isPhase()) {
            assertThat(Concern.noted(assignment, record(KNOWN_ON), TODAY).view().state())
                    .isEqualTo(KNOWN);
        } else {
            refused(() -> Concern.noted(assignment, record(KNOWN_ON), TODAY), NoSupportNow.class);
        }
    }

    @Test
    void no_day_is_to_come_or_before_what_it_rests_on_and_nothing_is_blank() {
        refused(() -> noted(record(TODAY.plusDays(1))), DayTooLate.class);
        refused(() -> noted(record(AnAssignment.ORDERED_ON.minusDays(1))), DayTooEarly.class);
        refused(() -> noted(new ConcernRecord(ConcernKind.OTHER_CONCERN, TODAY, " ", "EL")), MissingPart.class);
        refused(() -> noted(new ConcernRecord(ConcernKind.OTHER_CONCERN, TODAY, "Oro.", " ")), MissingPart.class);
        refused(() -> concern(KNOWN).report(KNOWN_ON.minusDays(1), TODAY), DayTooEarly.class);
        refused(() -> concern(KNOWN).report(TODAY.plusDays(1), TODAY), DayTooLate.class);
    }

    @Test
    void nobody_s_words_are_in_a_log_and_every_refusal_has_its_texts() {
        assertThat(record(TODAY)).asString().doesNotContain("öppnat");
        assertThat(MISTAKE).asString().doesNotContain("annan");
        refused(() -> Struck.of(TODAY, "lind", " "), MissingPart.class);
        Refusals.demandTexts(ConcernRefusal.class);
        Refusals.demandSaid(new UnknownConcern(ConcernId.next()));
    }

    private static Concern concern(ConcernState state) {
        return concern(state, ConcernKind.IMPORTANT_EVENT);
    }

    private static Concern concern(ConcernState state, ConcernKind kind) {
        Concern concern = noted(new ConcernRecord(kind, KNOWN_ON, "Har inte öppnat på en vecka.", "EL"));
        switch (state) {
            case KNOWN -> {}
            case REPORTED -> concern.report(KNOWN_ON, TODAY);
            case STRUCK -> concern.strike(MISTAKE);
        }
        return concern;
    }

    private static Concern noted(ConcernRecord record) {
        return Concern.noted(AnAssignment.fileInPhase2(MOVE_IN), record, TODAY);
    }

    private static ConcernRecord record(LocalDate knownOn) {
        return new ConcernRecord(ConcernKind.IMPORTANT_EVENT, knownOn, "Har inte öppnat på en vecka.", "EL");
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
