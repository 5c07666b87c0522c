package se.hemvist.intake.vacancy;

/** What an incoming flat (inkommande lägenhet) is used for; exactly one of these. */
public enum FlatStream {
    /** The housing queue (bostadskö). */
    QUEUE,
    /** Somebody who must move for rebuilding and the like (evakueringsärende). */
    RELOCATION,
    /** Somebody with priority outside the queue (förtur). */
    PRIORITY,
    /** A trial flat (försökslägenhet) or a training flat (träningslägenhet). */
    TRIAL_TRAINING;

    /** Whether a flat of this stream may be offered to those whose cases are worked on here. */
    public boolean isOfferedHere() {
        return this == TRIAL_TRAINING;
    }
}
