package se.hemvist.lease.feedback;

import java.util.Locale;

/** What may be told whoever told of a disturbance. */
public enum FeedbackOutcome {
    /** It is being looked into. */
    LOOKED_INTO,
    /** Something has been done about it. */
    MEASURE_TAKEN,
    /** It was looked into, and nothing is done about it. */
    NO_MEASURE,
    /** It is over. */
    OVER;

    /** The letter that tells so, in words that are the same for all. */
    String letter() {
        return "disturbance-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
