package se.hemvist.ear.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.Offices;
import se.hemvist.ear.city.QuestionStory;

/** What the offices see to for themselves, whoever comes: some days after the play's first and then every so many days. */
final class OfficesLife {

    private static final int DAYS_BETWEEN_ORDERS = 84;
    private static final int DAYS_BETWEEN_COVERS = 30;
    private static final int FIRST_COVER = 9;
    private static final int DAYS_BETWEEN_CONTACTS = 180;
    private static final int FIRST_SUCCESSOR = 20;
    private static final int DAYS_BETWEEN_CASELOADS = 60;
    private static final int FIRST_CASELOAD = 35;

    /** Goals hold for the rest of a year; those of the next are entered a month before it. */
    private static final int FIRST_GOALS = 2;

    private static final int LAST_MONTH = 12;
    private static final int DAYS_BETWEEN_AGREEMENTS = 365;
    private static final int FIRST_AGREEMENTS = 40;
    private static final int DAYS_BETWEEN_QUESTIONS = 120;
    private static final int FIRST_QUESTIONS = 15;

    private final Offices offices;
    private final QuestionStory questions;
    private final Tally tally;
    private final LocalDate first;

    OfficesLife(Offices offices, QuestionStory questions, Tally tally, LocalDate first) {
        this.offices = offices;
        this.questions = questions;
        this.tally = tally;
        this.first = first;
    }

    /** Does what there is to do in the morning of the day. */
    void live(LocalDate day) {
        long lived = ChronoUnit.DAYS.between(first, day);
        if (lived % DAYS_BETWEEN_ORDERS == 0) {
            did(offices.endDelegations(), 204);
            did(offices.delegate(), 201);
        }
        if (lived % DAYS_BETWEEN_COVERS == FIRST_COVER) {
            did(List.of(offices.cover()), 204);
        }
        if (lived % DAYS_BETWEEN_CONTACTS == FIRST_SUCCESSOR) {
            did(List.of(offices.succeed()), 201);
        }
        if (lived == FIRST_GOALS) {
            did(offices.enterGoals(day.plusDays(1)), 204);
        }
        if (day.getMonthValue() == LAST_MONTH && day.getDayOfMonth() == 1) {
            did(offices.enterGoals(day.plusMonths(1)), 204);
        }
        if (lived % DAYS_BETWEEN_CASELOADS == FIRST_CASELOAD) {
            handOverCaseload();
        }
        if (lived % DAYS_BETWEEN_AGREEMENTS == FIRST_AGREEMENTS) {
            did(offices.endAgreements(), 204);
            did(offices.enterAgreements(), 201);
        }
        if (lived % DAYS_BETWEEN_QUESTIONS == FIRST_QUESTIONS) {
            liftQuestions();
        }
    }

    /** Unless there is no case to hand over yet. */
    private void handOverCaseload() {
        Answer answer = offices.handOverCaseload();
        if (!answer.code().equals("nothing-to-hand-over")) {
            did(List.of(answer), 204);
        }
    }

    /** One comes back from Bogruppen with an answer, and one is dropped. */
    private void liftQuestions() {
        Answer answered = questions.raise("NEED_OF_FLATS");
        Answer dropped = questions.raise("WITHIN_DOCUMENTS");
        did(List.of(answered, dropped), 201);
        did(
                List.of(
                        questions.say(answered.id(), "proposal"),
                        questions.lift(answered.id(), "BOGRUPPEN"),
                        questions.say(answered.id(), "answer"),
                        questions.say(dropped.id(), "closing")),
                204);
    }

    private void did(List<Answer> answers, int expected) {
        answers.forEach(answer -> tally.step(answer, expected));
    }
}
