package se.hemvist.ear.life;

/**
 * What befalls some of those who come to a city, each by chances of its own, so that one more of them changes nothing of
 * the others. Invented for tests: no source gives how often.
 */
enum Incident {
    /** Social services have had the application for more than six months when it is referred, and a decision is asked for. */
    SLOW(11, 0.05),
    /** That is turned down; else it is answered by the decision. */
    TURNED_DOWN(12, 0.06),
    /** A form on paper of which no case comes. */
    NO_CASE(13, 0.03),
    /** In Stockholm, somebody whose identity is protected. */
    PROTECTED(14, 0.04),
    /** Every company finds a debt, and the programme does not meet the need best. */
    UNWANTED(15, 0.014),
    /** The person asks to wait with what has been granted. */
    ASKED_TO_WAIT(16, 0.06),
    /** Notice is given soon after the move. */
    NOTICE(17, 0.09),
    /** Special circumstances speak against another flat after that. */
    NO_OTHER_FLAT(18, 0.05),
    /** Flats of the company that gave notice may be offered again. */
    LIFTED(19, 0.08),
    /** Something of a case is told beside the house. */
    DISCLOSED(20, 0.04),
    /** A letter is registered twice. */
    REGISTERED_TWICE(21, 0.04),
    /** The agency is told of a problem while a flat is offered. */
    PROBLEM(22, 0.04),
    /** A waiting person calls the agency, which refers them to those who work with them. */
    CALLED(23, 0.04),
    /** A company finds a debt, and corrects that the same day. */
    CORRECTED(24, 0.02),
    /** A debt that a company has found is settled. */
    SETTLED(25, 0.09),
    /** The person does not come to the information meeting, and is invited anew. */
    NOT_COME(31, 0.06),
    /** The person wants to think it over after the meeting. */
    THINKING(32, 0.06),
    /** Neighbours are disturbed soon after the move. */
    DISTURBED(61, 0.30),
    /** In Stockholm, the resident of a training flat moves on some weeks after the move. */
    MOVES_ON(62, 0.03),
    /** Or the flat is made a trial flat for who lives there. */
    CONVERTED(63, 0.03),
    /** The landlord asks for a reference when a trial has been reviewed. */
    REFERENCE(64, 0.09),
    /** In Göteborg, a participant lets the support staff keep a spare key. */
    SPARE_KEY(65, 0.05),
    /** In Göteborg, a participant moves out of their own wish. */
    LEAVES(66, 0.01),
    /** Or pays no rent after the first. */
    OWES(68, 0.01),
    /** In Göteborg, the support staff are concerned and tell social services; a plan with health care comes of it. */
    CONCERN(70, 0.12);

    private static final double NEARLY_ALL = 0.9;

    private final int stream;
    private final double share;

    Incident(int stream, double share) {
        this.stream = stream;
        this.share = share;
    }

    /** Whether it befalls the newcomer, and what follows from it. */
    Chances chancesOf(Newcomer who) {
        return who.chances().aside(stream);
    }

    /** How often it happens, of all times. */
    double share(IntakeRates rates) {
        return Math.min(NEARLY_ALL, share * rates.rare().manifold());
    }
}
