package se.hemvist.followup.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.followup.question.QuestionRefusal.QuestionNotThere;
import se.hemvist.followup.question.QuestionRefusal.UnknownQuestion;
import se.hemvist.followup.question.QuestionRefusal.WrongBody;
import se.hemvist.intake.application.CaseRefusal.DayTooEarly;
import se.hemvist.intake.application.CaseRefusal.DayTooLate;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.proof.StateTable;
import se.hemvist.kernel.rule.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.followup.question.QuestionState.ANSWERED;
import static se.hemvist.followup.question.QuestionState.CLOSED;
import static se.hemvist.followup.question.QuestionState.LIFTED;
import static se.hemvist.followup.question.QuestionState.PROPOSED;
import static se.hemvist.followup.question.QuestionState.RAISED;
import static se.hemvist.followup.question.SteeringBody.BOGRUPPEN;

/** Göteborgs Stads rutin för Bostad först, «Samverkan». */
class LiftedQuestionTest {

    private static final LocalDate RAISED_ON = LocalDate.of(2027, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 12);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    RAISED   | PROPOSED, CLOSED | propose:PROPOSED, close:CLOSED
                    PROPOSED | LIFTED, CLOSED   | lift:LIFTED, close:CLOSED
                    LIFTED   | ANSWERED, CLOSED | answer:ANSWERED, close:CLOSED
                    ANSWERED |                  |
                    CLOSED   |                  |
                    """)
    @Shows("G-28")
    void goes_on_only_to(QuestionState state, String next, String taken) {
        Map<String, String> open = StateTable.taken(taken);
        assertThat(state.next()).isEqualTo(StateTable.states(QuestionState.class, next));

        for (String command : List.of("propose", "lift", "answer", "close")) {
            LiftedQuestion question = question(state);
            if (open.containsKey(command)) {
                act(question, command);
                assertThat(question.view().state()).hasToString(open.get(command));
            } else {
                refused(() -> act(question, command), QuestionNotThere.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GOVERNING_DOCUMENTS, BOGRUPPEN,          UNIT_HEADS_NETWORK",
        "NEED_OF_FLATS,       BOGRUPPEN,          UNIT_HEADS_NETWORK",
        "EXPANSION,           BOGRUPPEN,          UNIT_HEADS_NETWORK",
        "WITHIN_DOCUMENTS,    UNIT_HEADS_NETWORK, BOGRUPPEN",
    })
    @Shows("G-29")
    void is_lifted_to_the_body_that_decides_on_such(QuestionSubject subject, SteeringBody right, SteeringBody wrong) {
        LiftedQuestion question = raised(subject, RAISED_ON, "En fråga.");
        question.become(PROPOSED, new Said(RAISED_ON, "Ett förslag."), TODAY);

        refused(() -> question.lift(wrong, TODAY, TODAY), WrongBody.class);
        question.lift(right, TODAY, TODAY);

        assertThat(question.view().steps())
                .containsExactly(
                        new QuestionStep(RAISED, RAISED_ON, "En fråga."),
                        new QuestionStep(PROPOSED, RAISED_ON, "Ett förslag."),
                        new QuestionStep(LIFTED, TODAY, null));
    }

    @Test
    void no_day_is_to_come_or_before_the_step_before_and_nothing_is_blank() {
        refused(() -> raised(QuestionSubject.EXPANSION, TODAY.plusDays(1), "En fråga."), DayTooLate.class);
        refused(() -> raised(QuestionSubject.EXPANSION, TODAY, " "), MissingPart.class);
        refused(
                () -> question(RAISED).become(PROPOSED, new Said(RAISED_ON.minusDays(1), "Ja."), TODAY),
                DayTooEarly.class);
        refused(() -> question(RAISED).become(PROPOSED, new Said(TODAY, " "), TODAY), MissingPart.class);
        refused(() -> question(PROPOSED).lift(BOGRUPPEN, TODAY.plusDays(1), TODAY), DayTooLate.class);
        Refusals.demandTexts(QuestionRefusal.class);
        Refusals.demandSaid(new UnknownQuestion(QuestionId.next()));
    }

    private static LiftedQuestion question(QuestionState state) {
        LiftedQuestion question = raised(QuestionSubject.NEED_OF_FLATS, RAISED_ON, "Räcker lägenheterna?");
        Stream<String> acts =
                switch (state) {
                    case RAISED -> Stream.of();
                    case PROPOSED -> Stream.of("propose");
                    case LIFTED -> Stream.of("propose", "lift");
                    case ANSWERED -> Stream.of("propose", "lift", "answer");
                    case CLOSED -> Stream.of("close");
                };
        acts.forEach(command -> act(question, command));
        return question;
    }

    private static LiftedQuestion raised(QuestionSubject subject, LocalDate on, String words) {
        return LiftedQuestion.raised(
                new Municipality("1480"), OrganisationId.next(), subject, new Said(on, words), TODAY);
    }

    private static void act(LiftedQuestion question, String command) {
        Said said = new Said(TODAY, "Ord.");
        switch (command) {
            case "propose" -> question.become(PROPOSED, said, TODAY);
            case "lift" -> question.lift(BOGRUPPEN, TODAY, TODAY);
            case "answer" -> question.become(ANSWERED, said, TODAY);
            case "close" -> question.become(CLOSED, said, TODAY);
            default -> throw new IllegalArgumentException(command);
        }
    }

    private static void refused(ThrowingCallable command, Class<? extends Refusal> refusal) {
        assertThatThrownBy(command).isInstanceOfSatisfying(refusal, Refusals::demandSaid);
    }
}
