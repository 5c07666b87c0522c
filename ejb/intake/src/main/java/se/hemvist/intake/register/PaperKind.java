package se.hemvist.intake.register;

/** What a paper is. */
public enum PaperKind {
    /** An application (ansökan). */
    APPLICATION,
    /** A referral (remiss). */
    REFERRAL,
    /** What was lacking in one of them (komplettering). */
    COMPLETION,
    /** The wish that an application or an appeal be taken back (återkallelse). */
    WITHDRAWAL,
    /** A letter (brev). */
    LETTER,
    /** A decision that was served (delgivet beslut). */
    DECISION,
    /** An appeal (överklagande). */
    APPEAL,
    /** A file that was handed in. */
    FILE,
    /** Anything else. */
    OTHER
}
