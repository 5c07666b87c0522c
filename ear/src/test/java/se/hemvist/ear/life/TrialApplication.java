package se.hemvist.ear.life;

import java.time.LocalDate;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.AssessmentPaper;
import se.hemvist.ear.city.CompletionStory;
import se.hemvist.ear.city.FlatRulings;
import se.hemvist.ear.city.FlatStory;

/** An application for a trial flat until it is ruled on: complete or not, known or not, granted or refused, or taken back. */
final class TrialApplication {

    private static final int LATE_RULING = 13;

    /** Working days; there are two weeks to complete an application. */
    private static final int AFTER_THE_TIME_TO_COMPLETE = 11;

    private final Newcomer who;
    private final FlatStory story;
    private final Beside beside;
    private final TrialRates rates;
    private Runnable granted = () -> {};

    TrialApplication(Newcomer who, FlatStory story, Beside beside, TrialRates rates) {
        this.who = who;
        this.story = story;
        this.beside = beside;
        this.rates = rates;
    }

    /**
     * The contact person applies today.
     *
     * @param next what follows if it is granted
     */
    void begin(Runnable next) {
        granted = next;
        LocalDate today = who.agenda().today();
        if (happens(rates.assessed().unknown())) {
            apply(story.apply(AssessmentPaper.withUnknowns(today)), days(1, 4), this::findOut);
        } else if (happens(rates.assessed().paidByAnother())) {
            apply(story.apply(AssessmentPaper.paidByAnother(today)), days(1, 4), this::except);
        } else if (beside.happens(beside.rates().asking().completed())) {
            apply(story.apply("BACKGROUND", "REHABILITATION", "RESPONSIBILITY"), days(1, 3), this::complete);
        } else {
            apply(story.apply(), happens(rates.ruledLate()) ? LATE_RULING : days(1, 8), this::rule);
        }
    }

    private void apply(Answer applied, int workdays, Runnable next) {
        did(applied, 201);
        beside.opened(story.caseId());
        if (beside.happens(beside.rates().leaving().early())) {
            beside.leave(story.caseId(), workdays);
        } else {
            after(workdays, next);
        }
    }

    private void complete() {
        CompletionStory completion = new CompletionStory(who.city(), story.caseId());
        did(completion.ask());
        if (beside.happens(beside.rates().asking().inVain())) {
            after(AFTER_THE_TIME_TO_COMPLETE, () -> {
                did(completion.goOn());
                after(days(1, 8), this::rule);
            });
        } else {
            after(beside.days(1, 8), () -> {
                did(completion.complete());
                after(days(1, 8), this::rule);
            });
        }
    }

    private void rule() {
        if (beside.happens(beside.rates().refusing().refused())) {
            did(new FlatRulings(who.city(), story.caseId()).refuse());
        } else {
            grant();
        }
    }

    private void findOut() {
        did(story.grant(), 422);
        did(story.assessment().record(AssessmentPaper.complete(who.agenda().today())));
        after(days(1, 4), this::grant);
    }

    private void except() {
        did(story.grant(), 422);
        did(story.assessment().except());
        after(days(0, 3), this::grant);
    }

    private void grant() {
        did(story.grant());
        if (beside.happens(beside.rates().rare().decided())) {
            did(new FlatRulings(who.city(), story.caseId()).decide(), 201);
        }
        granted.run();
    }

    private void after(int workdays, Runnable act) {
        who.agenda().on(who.agenda().workday(workdays), act);
    }

    private int days(int fewest, int most) {
        return who.chances().between(fewest, most);
    }

    private boolean happens(double share) {
        return who.chances().happens(share);
    }

    private void did(Answer answer) {
        did(answer, 204);
    }

    private void did(Answer answer, int expected) {
        who.town().tally().step(answer, expected);
    }
}
