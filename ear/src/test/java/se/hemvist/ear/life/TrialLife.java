package se.hemvist.ear.life;

import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.ear.city.Answer;
import se.hemvist.ear.city.ConsentStory;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.Flats;
import se.hemvist.ear.city.OfferTurns;
import se.hemvist.ear.city.Part;

/**
 * A case of a trial flat (försökslägenhet), from the application into the flat and on to the checkpoint after a year: who
 * acts takes the days that the work usually takes, and some longer. A stay does not end yet, for want of notice
 * (uppsägning) in the house.
 */
final class TrialLife {

    /** Offers are held for two working days, which at Christmas take nine days of the week to pass. */
    private static final int AFTER_THE_OFFER_LAPSED = 9;

    /** Working days; later than any day by which the landlord is to be told. */
    private static final int TOLD_LATE = 2;

    /** An answer for which there is more time comes after two working days and before four. */
    private static final int AFTER_THE_FIRST_LAST_DAY = 3;

    private static final int CHECKPOINT_AHEAD = 30;

    private final Newcomer who;
    private final TrialRates rates;
    private final FlatStory story;
    private final OfferTurns turns;
    private final ConsentStory consent;
    private final Beside beside;
    private UUID flat = new UUID(0, 0);
    /** Whether the flat lies in another district's area, which has yet to consent. */
    private boolean unconsented;

    TrialLife(Newcomer who, TrialRates rates) {
        this.who = who;
        this.rates = rates;
        this.story = new FlatStory(who.city(), who.person());
        this.turns = new OfferTurns(who.city(), Part.AGENCY_OFFICER);
        this.consent = new ConsentStory(who.city(), story);
        this.beside = new Beside(who, Part.CONTACT_PERSON, Part.AGENCY_OFFICER);
    }

    /** The contact person applies today. */
    void begin() {
        new TrialApplication(who, story, beside, rates).begin(() -> after(days(2, 10), this::ask));
    }

    private void ask() {
        unconsented = happens(rates.elsewhere().share());
        String number =
                "%s-%s".formatted(who.person().identityNumber(), who.agenda().today());
        flat = unconsented ? consent.handOver(number) : story.handOver(number);
        did(story.ask(flat), 201);
        if (beside.happens(beside.rates().leaving().asked())) {
            beside.leave(story.caseId(), 2);
        } else if (happens(rates.landlordNo())) {
            after(days(1, 3), this::landlordNo);
        } else {
            after(days(1, 3), this::landlordYes);
        }
    }

    private void landlordNo() {
        did(story.landlordNo());
        free();
        after(days(2, 6), this::ask);
    }

    /** Nobody took it: it stays vacant, or its landlord takes it back. */
    private void free() {
        if (beside.happens(beside.rates().rare().takenBack())) {
            did(new Flats(who.city()).takeBack(Part.SVENSKA_BOSTADER, flat));
        }
    }

    /** With the offer the other district is asked, if the flat lies in its area. */
    private void landlordYes() {
        if (beside.happens(beside.rates().asking().background())) {
            did(story.askBackground());
            did(story.tellBackground("Har klarat sitt program."));
        }
        did(story.landlordYes());
        if (unconsented) {
            did(consent.ask(), 201);
        }
        if (beside.happens(beside.rates().leaving().offered())) {
            beside.leave(story.caseId(), 1);
        } else if (happens(rates.unanswered())) {
            after(AFTER_THE_OFFER_LAPSED, this::ask);
        } else if (happens(rates.declined())) {
            after(1, this::decline);
        } else if (happens(OfferRates.INVENTED.extended())) {
            after(1, () -> did(turns.extend(story.offer())));
            after(AFTER_THE_FIRST_LAST_DAY, this::accept);
        } else {
            after(1, this::accept);
        }
    }

    private void view() {
        if (beside.happens(beside.rates().asking().viewed())) {
            did(story.view());
        }
    }

    private void decline() {
        view();
        did(story.decline());
        free();
        after(days(2, 6), this::ask);
    }

    private void accept() {
        view();
        did(story.accept());
        if (!unconsented) {
            propose();
        } else if (happens(rates.elsewhere().refused())) {
            did(consent.refuse());
            after(days(2, 6), this::ask);
        } else if (happens(rates.elsewhere().late())) {
            propose();
        } else {
            did(consent.give());
            unconsented = false;
            propose();
        }
    }

    private void propose() {
        did(story.propose());
        after(days(0, 1), this::present);
    }

    private void present() {
        did(story.present());
        if (unconsented) {
            did(consent.give());
        }
        after(days(1, 3), this::approve);
    }

    private void approve() {
        did(story.meet());
        did(story.approve());
        appointContact("Jour Farsta");
        if (happens(OfferRates.INVENTED.cancelled())) {
            after(days(1, 3), this::cancel);
        } else {
            after(days(1, 5), this::sign);
        }
    }

    private void cancel() {
        did(turns.cancel(story.offer(), "CONTACT_PERSON"));
        after(days(2, 6), this::ask);
    }

    private void appointContact(String name) {
        did(story.contact().appoint(name));
        after(
                happens(ContactRates.INVENTED.toldLate()) ? TOLD_LATE : 0,
                () -> did(story.contact().tell()));
    }

    private void sign() {
        did(story.sign(), 201);
        did(story.moveIn());
        who.town().tally().movedIn();
        if (happens(ContactRates.INVENTED.changed())) {
            after(days(TOLD_LATE + 1, 40), () -> appointContact("Boendestöd Farsta"));
        }
        LocalDate due = who.agenda().today().plusYears(1);
        int off = happens(rates.checkpointLate()) ? days(1, 20) : -days(0, CHECKPOINT_AHEAD);
        who.agenda().on(due.plusDays(off), () -> did(story.holdCheckpoint()));
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
