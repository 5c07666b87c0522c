package se.hemvist.ear.life;

import java.util.Optional;
import se.hemvist.ear.city.Applying;
import se.hemvist.ear.city.ConsentStory;
import se.hemvist.ear.city.Part;

/**
 * Who applies for a flat, and for which. It goes by chances of its own.
 *
 * @param training    whether it is a training flat
 * @param isProtected whether the identity is protected of somebody who is named in the application
 */
record Wanted(Applying applying, boolean training, boolean isProtected) {

    private static final int DISTRICT = 33;

    static Wanted by(Newcomer who, ApplicantRates rates) {
        Chances chances = who.chances().aside().aside().aside();
        boolean institution = chances.happens(rates.institution());
        boolean bromma = chances.happens(rates.bromma());
        boolean training = chances.happens(rates.training());
        Chances district = who.chances().aside(DISTRICT);
        boolean other = district.happens(rates.others());
        Applying another = Applying.OTHERS.get(district.between(0, Applying.OTHERS.size() - 1));
        boolean hidden = Incident.PROTECTED
                .chancesOf(who)
                .happens(Incident.PROTECTED.share(who.town().rates()));
        if (institution) {
            return new Wanted(Applying.INSTITUTION, training, hidden && !training);
        }
        if (bromma) {
            return new Wanted(Applying.bromma(who.town().offices()::ofBromma), training, false);
        }
        return other
                ? new Wanted(another, training, false)
                : new Wanted(Applying.FARSTA, training, hidden && !training);
    }

    /** The same for somebody whose identity is not protected. */
    Wanted unprotected() {
        return new Wanted(applying, training, false);
    }

    /** The same for a training flat. */
    Wanted forTraining() {
        return new Wanted(applying, true, false);
    }

    boolean isOfDistrict() {
        return !applying.equals(Applying.INSTITUTION);
    }

    /** Whether Skarpnäck is asked for its consent to a flat in its area: for another district's trial flat. */
    boolean isBoundToArea() {
        return !training && !isProtected && isOfDistrict() && !applying.area().equals(ConsentStory.AREA);
    }

    /** Whether the district's own officer decides on the home, too: for somebody who is named, and known to that officer. */
    boolean isDecidedOn() {
        return !training && !isProtected && applying.equals(Applying.FARSTA);
    }

    /** Who leads the applicant's unit; of the districts, nobody has an account who leads another than Farsta's. */
    Optional<Part> head() {
        if (!isOfDistrict()) {
            return Optional.of(Part.INSTITUTION_HEAD);
        }
        return applying.equals(Applying.FARSTA) ? Optional.of(Part.DISTRICT_UNIT_HEAD) : Optional.empty();
    }
}
