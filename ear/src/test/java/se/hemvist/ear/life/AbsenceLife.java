package se.hemvist.ear.life;

import java.time.LocalDate;
import se.hemvist.ear.city.AbsenceStory;

/**
 * Being away from the flat: for long or short, which the provider tells of while it goes on, or for some days, told of
 * afterwards and wrongly. It goes by chances of its own.
 */
final class AbsenceLife {

    private static final int STREAM = 47;

    /** Days after the move-in. */
    private static final int SOONEST = 1;

    private static final int LATEST = 12;
    private static final int LONGEST = 40;
    private static final int LONG = 5;

    private final Newcomer who;
    private final AbsenceStory absence;
    private final AbsenceRates rates;
    private final Chances chances;

    AbsenceLife(Newcomer who, AbsenceStory absence, AbsenceRates rates) {
        this.who = who;
        this.absence = absence;
        this.rates = rates;
        this.chances = who.chances().aside(STREAM);
    }

    /** They have moved in today. */
    void begin() {
        LocalDate first = who.agenda().today().plusDays(chances.between(SOONEST, LATEST));
        if (chances.happens(rates.longAway())) {
            LocalDate last = first.plusDays(chances.between(LONG, LONGEST));
            who.agenda().on(first.plusDays(1), () -> who.did(absence.goesOnSince(first), 201));
            who.agenda().on(last.plusDays(1), () -> who.did(absence.ended(last)));
        } else if (chances.happens(rates.shortAway())) {
            who.agenda().on(first.plusDays(LONG), () -> tellWrongly(first));
        }
    }

    private void tellWrongly(LocalDate first) {
        who.did(absence.was(first, first.plusDays(chances.between(2, LONG - 1))), 201);
        if (chances.happens(rates.wrong())) {
            who.after(1, () -> who.did(absence.struck()));
        } else {
            who.after(1, () -> who.did(absence.corrected(first, first.plusDays(1)), 201));
        }
    }
}
