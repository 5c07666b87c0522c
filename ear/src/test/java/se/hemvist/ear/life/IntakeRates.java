package se.hemvist.ear.life;

/**
 * How often something happens on the way to a home that the way itself does not ask for, of all times, in either city.
 * Invented for tests: no source gives them.
 */
record IntakeRates(Leaving leaving, Writing writing, Refusing refusing, Asking asking, Rare rare) {

    static final IntakeRates INVENTED = new IntakeRates(
            new Leaving(0.02, 0.01, 0.02, 0.02),
            new Writing(0.5, 0.1, 0.3, 0.05),
            new Refusing(0.04, 0.5, 0.2),
            new Asking(0.1, 0.2, 0.1, 0.3),
            new Rare(0.02, 0.3, 0.2, 1, OfferRates.INVENTED));

    /** So often that a small city has it all. */
    static final IntakeRates OFTEN = new IntakeRates(
            new Leaving(0.06, 0.04, 0.06, 0.5),
            new Writing(1, 0.5, 0.5, 0.3),
            new Refusing(0.2, 0.9, 0.3),
            new Asking(0.4, 0.5, 0.4, 0.5),
            new Rare(0.15, 0.6, 0.5, 10, OfferRates.OFTEN));

    /**
     * What is taken back: applications, and a consent.
     *
     * @param early   before anybody has answered
     * @param asked   while companies are asked, or a landlord is
     * @param offered while flats are held
     * @param consent to hand over the basis, once companies have been asked by it; the case goes on
     */
    record Leaving(double early, double asked, double offered, double consent) {}

    /**
     * What is written and filed.
     *
     * @param notes     in a case, on the average
     * @param corrected of all notes
     * @param files     in a case, on the average
     * @param takenOut  of all files
     */
    record Writing(double notes, double corrected, double files, double takenOut) {}

    /**
     * Decisions that go against the person.
     *
     * @param refused  of all cases that come so far
     * @param appealed of those refused
     * @param tooLate  of those appealed
     */
    record Refusing(double refused, double appealed, double tooLate) {}

    /**
     * What is asked for and looked at.
     *
     * @param completed  applications for a flat that have to be completed
     * @param inVain     of those, to which the parts do not come
     * @param background landlords who want to know the background
     * @param viewed     flats that are looked at before they are answered for
     */
    record Asking(double completed, double inVain, double background, double viewed) {}

    /**
     * What is rare.
     *
     * @param protectedIdentity people whose identity is protected
     * @param takenBack         flats that nobody took, and that their landlord takes back
     * @param decided           cases in Stockholm in which the district decides on the home
     * @param manifold          by how much oftener than usual each {@link Incident} happens
     * @param offers            how offers turn out
     */
    record Rare(double protectedIdentity, double takenBack, double decided, double manifold, OfferRates offers) {}
}
