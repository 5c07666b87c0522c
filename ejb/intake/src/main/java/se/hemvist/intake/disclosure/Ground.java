package se.hemvist.intake.disclosure;

/** On which ground secrecy gave way to a disclosure; OSL 8, 10 and 12. */
public enum Ground {
    /** The person had consented (samtycke). */
    CONSENT,
    /** An act or an ordinance says that it is to be told. */
    DUTY,
    /** Without it the task could not be carried out. */
    NEED,
    /** As whoever told it wrote; the note has the words. */
    STATED
}
