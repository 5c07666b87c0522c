package se.hemvist.followup.contactlog;

/** How the staff and the participant meet, or would have met. */
public enum ContactWay {
    /** A visit to where the participant stays, elsewhere than in the flat. */
    VISIT_ELSEWHERE,
    /** On the telephone. */
    TELEPHONE,
    /** In town. */
    TOWN,
    /** With the participant to health care. */
    CARE,
    /** At a meeting, or at a meeting place. */
    MEETING,
    /** At the office. */
    OFFICE,
    /** By letter or a note in the door. */
    LETTER
}
