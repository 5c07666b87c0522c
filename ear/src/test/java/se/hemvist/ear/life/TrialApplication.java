package se.hemvist.ear.life;

import java.time.LocalDate;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.AssessmentPaper;
import se.hemvist.ear.city.CompletionStory;
import se.hemvist.ear.city.FlatRulings;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.TrainingStory;

/** An application for a trial or a training flat until it is ruled on: complete or not, known or not, granted or refused, or taken back. */
final class TrialApplication {

    private static final int LATE_RULING = 13;

    /** Working days; there are two weeks to complete an application. */
    private static final int AFTER_THE_TIME_TO_COMPLETE = 11;

    private final Newcomer who;
    private final FlatStory story;
    private final Beside beside;
    private final TrialRates rates;
    private final Wanted wanted;
    private Runnable granted = () -> {};

    TrialApplication(Newcomer who, FlatStory story, Beside beside, TrialRates rates, Wanted wanted) {
        this.who = who;
        this.story = story;
        this.beside = beside;
        this.rates = rates;
        this.wanted = wanted;
    }

    /**
     * The contact person applies today.
     *
     * @param next what follows if it is granted
     */
    void begin(Runnable next) {
        granted = next;
        LocalDate today = who.agenda().today();
        if (wanted.training()) {
            apply(new TrainingStory(who.city(), who.person(), story).apply(), workdaysToRule(), this::rule);
        } else if (who.happens(rates.assessed().unknown())) {
            apply(story.apply(AssessmentPaper.withUnknowns(today)), who.days(1, 4), this::findOut);
        } else if (who.happens(rates.assessed().paidByAnother())) {
            apply(story.apply(AssessmentPaper.paidByAnother(today)), who.days(1, 4), this::except);
        } else if (beside.happens(beside.rates().asking().completed())) {
            apply(story.apply("BACKGROUND", "REHABILITATION", "RESPONSIBILITY"), who.days(1, 3), this::complete);
        } else {
            apply(story.apply(), workdaysToRule(), this::rule);
        }
    }

    /** The same, but that the case has been registered from the paper. */
    void goOn(Runnable next) {
        granted = next;
        opened(workdaysToRule(), this::rule);
    }

    private int workdaysToRule() {
        return who.happens(rates.ruledLate()) ? LATE_RULING : who.days(1, 8);
    }

    private void apply(Answer applied, int workdays, Runnable next) {
        who.did(applied, 201);
        opened(workdays, next);
    }

    private void opened(int workdays, Runnable next) {
        story.answerFor().forEach(who::did);
        beside.opened(story.caseId());
        if (beside.happens(beside.rates().leaving().early())) {
            beside.leave(story.caseId(), workdays);
        } else {
            who.after(workdays, next);
        }
    }

    private void complete() {
        CompletionStory completion = new CompletionStory(who.city(), story.caseId(), contactPerson());
        who.did(completion.ask());
        if (beside.happens(beside.rates().asking().inVain())) {
            who.after(AFTER_THE_TIME_TO_COMPLETE, () -> {
                who.did(completion.goOn());
                who.after(who.days(1, 8), this::rule);
            });
        } else {
            who.after(beside.days(1, 8), () -> {
                who.did(completion.complete());
                who.after(who.days(1, 8), this::rule);
            });
        }
    }

    private void rule() {
        if (beside.happens(beside.rates().refusing().refused())) {
            who.did(new FlatRulings(who.city(), story.caseId()).refuse());
        } else {
            grant();
        }
    }

    private void findOut() {
        who.did(story.grant(), 422);
        who.did(story.assessment()
                .record(contactPerson(), AssessmentPaper.complete(who.agenda().today())));
        who.after(who.days(1, 4), this::grant);
    }

    private void except() {
        who.did(story.grant(), 422);
        who.did(story.assessment().except());
        who.after(who.days(0, 3), this::grant);
    }

    private void grant() {
        who.did(story.grant());
        if (beside.happens(beside.rates().rare().decided()) && wanted.isDecidedOn()) {
            who.did(new FlatRulings(who.city(), story.caseId()).decide(), 201);
        }
        granted.run();
    }

    private Part contactPerson() {
        return wanted.applying().contact().get();
    }
}
