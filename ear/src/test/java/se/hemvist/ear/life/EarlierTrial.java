package se.hemvist.ear.life;

import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.TrainingStory;

/** Somebody for whom a trial or a training flat is applied and found on one day, so that they move in on it, and the stay after that. */
final class EarlierTrial {

    private final Newcomer who;
    private final TrialRates rates;
    private final Wanted wanted;
    private final FlatStory story;
    private final TrainingStory training;

    EarlierTrial(Newcomer who, TrialRates rates) {
        this(who, rates, Wanted.by(who, rates.applicants()).unprotected());
    }

    private EarlierTrial(Newcomer who, TrialRates rates, Wanted wanted) {
        this.who = who;
        this.rates = rates;
        this.wanted = wanted;
        this.story = new FlatStory(who.city(), who.person(), wanted.applying());
        this.training = new TrainingStory(who.city(), who.person(), story);
    }

    /** One who wants a training flat. */
    static EarlierTrial ofTraining(Newcomer who, TrialRates rates) {
        return new EarlierTrial(who, rates, Wanted.by(who, rates.applicants()).forTraining());
    }

    /** All of it is done today. */
    void begin() {
        who.did(wanted.training() ? training.apply() : story.apply(), 201);
        story.answerFor().forEach(who::did);
        who.did(story.grant());
        TrialFlats flats = new TrialFlats(who, wanted, story);
        who.did(story.ask(flats.handOver(flats.usualArea())), 201);
        who.did(story.landlordYes());
        who.did(story.accept());
        who.did(story.propose());
        present();
        who.did(story.meet());
        who.did(story.approve());
        who.did(story.contact().appoint("Jour %s".formatted(wanted.applying().area())));
        who.did(story.contact().tell());
        who.did(story.sign(), 201);
        who.did(story.moveIn());
        who.town().tally().movedIn();
        new TrialStay(who, story, wanted, rates).begin();
    }

    private void present() {
        if (wanted.training()) {
            who.did(training.present());
            who.did(training.assess());
        } else {
            who.did(story.present());
        }
    }
}
