package se.hemvist.followup.takeover;

/** What stands once in a list of what is taken over. */
public enum StandsOnce {
    /** A person, in a programme. */
    PERSON("identityNumber"),
    /** A flat of a landlord's. */
    FLAT("flatNumber"),
    /** What an administration calls it. */
    REFERENCE("reference");

    private final String column;

    StandsOnce(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
