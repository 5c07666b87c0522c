package se.hemvist.ear.life;

import java.util.UUID;
import se.hemvist.ear.city.ConsentStory;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.Flats;
import se.hemvist.ear.city.OfferTurns;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.TrainingStory;

/**
 * A case of a trial flat (försökslägenhet) or a training flat (träningslägenhet), from the application into the flat: who
 * acts takes the days that the work usually takes, and some longer.
 */
final class TrialLife {

    /** Offers are held for two working days, which at Christmas take nine days of the week to pass. */
    private static final int AFTER_THE_OFFER_LAPSED = 9;

    /** Working days; later than any day by which the landlord is to be told. */
    private static final int TOLD_LATE = 2;

    /** An answer for which there is more time comes after two working days and before four. */
    private static final int AFTER_THE_FIRST_LAST_DAY = 3;

    private final Newcomer who;
    private final TrialRates rates;
    private final Wanted wanted;
    private final FlatStory story;
    private final TrialFlats flats;
    private final OfferTurns turns;
    private final ConsentStory consent;
    private final Beside beside;
    private final OfferRates offers;
    private final PaperFlatLife paper;
    private UUID flat = new UUID(0, 0);
    /** Whether the flat lies in another district's area, which has yet to consent. */
    private boolean unconsented;

    /** Whether the case says who is to live there; of a training flat it does so from the first presentation on. */
    private boolean named;

    TrialLife(Newcomer who, TrialRates rates) {
        this.who = who;
        this.rates = rates;
        this.wanted = Wanted.by(who, rates.applicants());
        this.named = !wanted.training();
        this.story = new FlatStory(who.city(), who.person(), wanted.applying());
        this.flats = new TrialFlats(who, wanted, story);
        this.turns = new OfferTurns(who.city(), Part.AGENCY_OFFICER);
        this.consent = new ConsentStory(who.city(), story);
        this.beside = new Beside(who, wanted.applying().contact().get(), Part.AGENCY_OFFICER);
        this.offers = beside.rates().rare().offers();
        this.paper = new PaperFlatLife(who, story, beside);
    }

    /** The contact person applies today. */
    void begin() {
        TrialApplication application = new TrialApplication(who, story, beside, rates, wanted);
        Runnable granted = () -> who.inTurn(who.days(2, 10), this::ask);
        if (wanted.isProtected()) {
            Part named = wanted.applying().contact().get();
            paper.begin(wanted.head().orElseThrow(), named, () -> application.goOn(granted));
        } else {
            application.begin(granted);
        }
    }

    private void ask() {
        if (beside.befalls(Incident.CALLED)) {
            beside.called(story.caseId());
        }
        unconsented = who.happens(rates.elsewhere().share()) && wanted.isBoundToArea();
        flat = flats.handOver(unconsented ? ConsentStory.AREA : flats.usualArea());
        who.did(story.ask(flat), 201);
        if (beside.happens(beside.rates().leaving().asked())) {
            beside.leave(story.caseId(), 2);
        } else if (who.happens(rates.landlordNo())) {
            who.after(who.days(1, 3), this::landlordNo);
        } else {
            who.after(who.days(1, 3), this::landlordYes);
        }
    }

    private void landlordNo() {
        who.did(story.landlordNo());
        free();
        who.inTurn(who.days(2, 6), this::ask);
    }

    /** Nobody took it: it stays vacant, or its landlord takes it back. */
    private void free() {
        if (beside.happens(beside.rates().rare().takenBack())) {
            who.did(new Flats(who.city()).takeBack(story.landlord(), flat));
        }
    }

    /** With the offer the other district is asked, if the flat lies in its area. */
    private void landlordYes() {
        if (beside.happens(beside.rates().asking().background())) {
            who.did(story.askBackground());
            who.did(story.tellBackground("Har klarat sitt program."));
        }
        who.did(story.landlordYes());
        if (unconsented) {
            who.did(consent.ask(), 201);
        }
        if (beside.befalls(Incident.PROBLEM)) {
            who.did(consent.tellProblem("Förvaltaren går inte att nå."));
        }
        if (beside.happens(beside.rates().leaving().offered())) {
            beside.leave(story.caseId(), 1);
        } else if (who.happens(rates.unanswered())) {
            who.inTurn(AFTER_THE_OFFER_LAPSED, this::ask);
        } else if (who.happens(rates.declined())) {
            who.after(1, this::decline);
        } else if (who.happens(offers.extended())) {
            who.after(1, () -> who.did(turns.extend(story.offer())));
            who.after(AFTER_THE_FIRST_LAST_DAY, this::accept);
        } else {
            who.after(1, this::accept);
        }
    }

    private void view() {
        if (beside.happens(beside.rates().asking().viewed())) {
            who.did(story.view());
        }
    }

    private void decline() {
        view();
        who.did(story.decline());
        free();
        who.inTurn(who.days(2, 6), this::ask);
    }

    private void accept() {
        view();
        who.did(story.accept());
        if (!unconsented) {
            propose();
        } else if (who.happens(rates.elsewhere().refused())) {
            who.did(consent.refuse());
            who.inTurn(who.days(2, 6), this::ask);
        } else if (who.happens(rates.elsewhere().late())) {
            propose();
        } else {
            who.did(consent.give());
            unconsented = false;
            propose();
        }
    }

    private void propose() {
        who.did(story.propose());
        who.after(who.days(0, 1), this::present);
    }

    private void present() {
        if (wanted.isProtected()) {
            paper.present(this::approved);
            return;
        }
        if (named) {
            who.did(story.present());
        } else {
            TrainingStory training = new TrainingStory(who.city(), who.person(), story);
            who.did(training.present());
            who.did(training.assess());
            named = true;
        }
        if (unconsented) {
            who.did(consent.give());
        }
        who.after(who.days(1, 3), this::approve);
    }

    private void approve() {
        who.did(story.meet());
        who.did(story.approve());
        approved();
    }

    private void approved() {
        appointContact("Jour");
        if (who.happens(offers.cancelled())) {
            who.after(who.days(1, 3), this::cancel);
        } else {
            who.after(who.days(1, 5), this::sign);
        }
    }

    private void cancel() {
        who.did(turns.cancel(story.offer(), "CONTACT_PERSON"));
        who.inTurn(who.days(2, 6), this::ask);
    }

    private void appointContact(String kind) {
        who.did(story.contact()
                .appoint("%s %s".formatted(kind, wanted.applying().area())));
        who.after(
                who.happens(ContactRates.INVENTED.toldLate()) ? TOLD_LATE : 0,
                () -> who.did(story.contact().tell()));
    }

    private void sign() {
        who.did(story.sign(), 201);
        who.did(story.moveIn());
        who.town().tally().movedIn();
        if (who.happens(ContactRates.INVENTED.changed())) {
            who.after(who.days(TOLD_LATE + 1, 40), () -> appointContact("Boendestöd"));
        }
        new TrialStay(who, story, wanted, rates).begin();
    }
}
