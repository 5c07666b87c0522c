package se.hemvist.lease.training;

/** Where the resident of a training flat moves on to. */
public enum NextHome {
    /** Another flat. */
    OTHER_FLAT,
    /** A trial flat, which is applied for on its own. */
    TRIAL_FLAT
}
