package se.hemvist.lease.sublease;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.number.Municipality;

/** What lease tells the others of a sublease, inside the transaction in which it happened. */
public sealed interface SubleaseEvent {

    SubleaseId sublease();

    LeasedCase about();

    SubleaseParties parties();

    /** The day on which it happened. */
    LocalDate on();

    default CaseId caseId() {
        return about().caseId();
    }

    default Municipality municipality() {
        return about().municipality();
    }

    /** The sublease was signed, and with it the waiver of security of tenure where there is one. */
    record Signed(SubleaseId sublease, LeasedCase about, SubleaseParties parties, SignedTerms terms, LocalDate on)
            implements SubleaseEvent {}

    /** The tenant has the keys and has moved in. */
    record MovedIn(SubleaseId sublease, LeasedCase about, SubleaseParties parties, Programme programme, LocalDate on)
            implements SubleaseEvent {}

    /**
     * What the others need of the signed terms.
     *
     * @param programme    what the flat is let for; the head lease is signed by the same day
     * @param leaseStart   the first day of the lease
     * @param waiverSigned whether the waiver of security of tenure was signed
     */
    record SignedTerms(Programme programme, LocalDate leaseStart, boolean waiverSigned) {}
}
