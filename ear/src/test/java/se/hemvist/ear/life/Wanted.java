package se.hemvist.ear.life;

import se.hemvist.ear.city.Applying;

/**
 * Who applies for a flat, and for which. It goes by chances of its own.
 *
 * @param training whether it is a training flat
 */
record Wanted(Applying applying, boolean training) {

    static Wanted by(Newcomer who, ApplicantRates rates) {
        Chances chances = who.chances().aside().aside().aside();
        boolean institution = chances.happens(rates.institution());
        boolean bromma = chances.happens(rates.bromma());
        boolean training = chances.happens(rates.training());
        if (institution) {
            return new Wanted(Applying.INSTITUTION, training);
        }
        return new Wanted(bromma ? Applying.bromma(who.town().offices()::ofBromma) : Applying.FARSTA, training);
    }

    /** Whether another district is asked for its consent to a flat in its area: for a district's trial flat. */
    boolean isBoundToArea() {
        return !training && !applying.equals(Applying.INSTITUTION);
    }

    /** Whether the district's own officer decides on the home, too: for somebody who is named. */
    boolean isDecidedOn() {
        return !training && applying.equals(Applying.FARSTA);
    }
}
