package se.hemvist.lease.termination;

/** The number under which the letter of a notice was posted, where another one was recorded, and why that was. */
public record CorrectedPosting(String number, String reason) {

    /** The number; the reason may be about a person. */
    @Override
    public String toString() {
        return "CorrectedPosting[" + number + "]";
    }
}
