package se.hemvist.ear.life;

import se.hemvist.ear.city.Applying;
import se.hemvist.ear.city.EndingStory;
import se.hemvist.ear.city.FlatRulings;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.TrainingStory;

/** Somebody for whom a trial or a training flat is applied and found on one day, so that they move in on it, and the stay after that. */
final class EarlierTrial {

    private final Newcomer who;
    private final TrialRates rates;
    private final Wanted wanted;
    private final FlatStory story;
    private final TrainingStory training;
    private final Then then;

    /** What befalls them in the flat. */
    private enum Then {
        STAYS,
        CONTESTS,
        PREVAILS,
        TAKES_OVER,
        LEAVES_TO_LANDLORD,
        LEAVES_TO_TRIBUNAL;

        /** Whether it is by notice that the aid has ended. */
        boolean isContested() {
            return this == CONTESTS || this == PREVAILS;
        }

        /** Whether there is security of tenure from the first day, so that there is something to contest or to take over. */
        boolean inBlock() {
            return isContested() || this == LEAVES_TO_LANDLORD || this == LEAVES_TO_TRIBUNAL;
        }
    }

    EarlierTrial(Newcomer who, TrialRates rates) {
        this(who, rates, Wanted.by(who, rates.applicants()).unprotected(), Then.STAYS);
    }

    private EarlierTrial(Newcomer who, TrialRates rates, Wanted wanted, Then then) {
        this.who = who;
        this.rates = rates;
        this.wanted = wanted;
        this.then = then;
        this.story = new FlatStory(who.city(), who.person(), wanted.applying());
        this.training = new TrainingStory(who.city(), who.person(), story);
    }

    /** One who wants a training flat. */
    static EarlierTrial ofTraining(Newcomer who, TrialRates rates) {
        return new EarlierTrial(who, rates, Wanted.by(who, rates.applicants()).forTraining(), Then.STAYS);
    }

    /** One who is let take over a training flat after a year. */
    static EarlierTrial takingOver(Newcomer who, TrialRates rates) {
        return new EarlierTrial(who, rates, new Wanted(Applying.FARSTA, true, false), Then.TAKES_OVER);
    }

    /** One who has security of tenure, and contests a notice. */
    static EarlierTrial contesting(Newcomer who, TrialRates rates) {
        return inFarsta(who, rates, Then.CONTESTS);
    }

    /** One for whom the rent tribunal prolongs the lease, which the landlord appeals. */
    static EarlierTrial prevailing(Newcomer who, TrialRates rates) {
        return inFarsta(who, rates, Then.PREVAILS);
    }

    /** One who leaves the flat to a cohabitant, as the landlord agrees. */
    static EarlierTrial leavingToLandlord(Newcomer who, TrialRates rates) {
        return inFarsta(who, rates, Then.LEAVES_TO_LANDLORD);
    }

    /** The same, as the rent tribunal decides. */
    static EarlierTrial leavingToTribunal(Newcomer who, TrialRates rates) {
        return inFarsta(who, rates, Then.LEAVES_TO_TRIBUNAL);
    }

    private static EarlierTrial inFarsta(Newcomer who, TrialRates rates, Then then) {
        return new EarlierTrial(who, rates, new Wanted(Applying.FARSTA, false, false), then);
    }

    /** All of it is done today. */
    void begin() {
        who.did(wanted.training() ? training.apply() : story.apply(), 201);
        story.answerFor().forEach(who::did);
        who.did(story.grant());
        if (then.isContested()) {
            who.did(rulings().decide(), 201);
        }
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
        who.did(then.inBlock() ? story.signInBlock() : story.sign(), 201);
        who.did(story.moveIn());
        who.town().tally().movedIn();
        stay();
    }

    private void stay() {
        switch (then) {
            case STAYS -> new TrialStay(who, story, wanted, rates).begin();
            case CONTESTS -> contest(DisputeLife.Appellant.TENANT);
            case PREVAILS -> contest(DisputeLife.Appellant.LANDLORD);
            case TAKES_OVER -> new TrainingTakeover(who, story, contact()).begin();
            case LEAVES_TO_LANDLORD -> leave(PartnerLife.By.LANDLORD);
            case LEAVES_TO_TRIBUNAL -> leave(PartnerLife.By.TRIBUNAL);
        }
    }

    private void contest(DisputeLife.Appellant appellant) {
        new TrialStay(who, story, wanted, rates).begin();
        EndingStory ending = new EndingStory(who.city(), contact(), story.sublease());
        new DisputeLife(who, rulings(), ending, appellant).begin();
    }

    private void leave(PartnerLife.By by) {
        new PartnerLife(who, contact(), story.sublease(), by).begin();
    }

    private FlatRulings rulings() {
        return new FlatRulings(who.city(), story.caseId());
    }

    private Part contact() {
        return wanted.applying().contact().get();
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
