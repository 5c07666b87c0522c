package se.hemvist.lease.conduct;

/** Where a report of a disturbance comes from. */
public enum ReportSource {
    /** The landlord (hyresvärd). */
    LANDLORD("from-landlord"),
    /** Somebody who lives nearby. */
    NEIGHBOUR("from-neighbour"),
    /** The evening and night service (störningsjour). */
    DISTURBANCE_SERVICE("from-disturbance-service"),
    /** Whoever gives the support (stödutförare). */
    PROVIDER("from-provider"),
    /** The ledger: rent that has not been paid. */
    RENT_LEDGER("from-rent-ledger");

    private final String right;

    ReportSource(String right) {
        this.right = right;
    }

    /** What the table of access calls the leave to hand in reports from there. */
    String right() {
        return right;
    }
}
