package se.hemvist.followup.question;

/** What a question is about. */
public enum QuestionSubject {
    /** Changes in governing documents. */
    GOVERNING_DOCUMENTS,
    /** How many flats are needed. */
    NEED_OF_FLATS,
    /** Expansion of the programme. */
    EXPANSION,
    /** The work within the governing documents. */
    WITHIN_DOCUMENTS;

    /** Who decides on it. */
    public SteeringBody body() {
        return switch (this) {
            case GOVERNING_DOCUMENTS, NEED_OF_FLATS, EXPANSION -> SteeringBody.BOGRUPPEN;
            case WITHIN_DOCUMENTS -> SteeringBody.UNIT_HEADS_NETWORK;
        };
    }
}
