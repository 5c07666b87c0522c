package se.hemvist.lease.sublease;

import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.withdrawal.WishedBy;
import se.hemvist.lease.sublease.SubleaseEvent.UnenteredLease;
import se.hemvist.lease.unentered.UnenteredEnd;

/**
 * What becomes of a case whose home nobody moves in to.
 *
 * @param withdrawnBy by whose wish the application is taken back with it; if it is not, the person waits for another home
 * @param goesOn      whether the case may wait: it is not over, and its person lives
 * @param reason      why nobody moves in
 */
record AfterUnentered(Optional<WishedBy> withdrawnBy, boolean goesOn, String reason) {

    UnenteredLease told(Programme programme, UnenteredEnd end) {
        return new UnenteredLease(programme, end.lastDay(), waits());
    }

    boolean waits() {
        return goesOn && withdrawnBy.isEmpty();
    }

    /** What becomes of it; the reason is about a person. */
    @Override
    public String toString() {
        return "AfterUnentered[" + withdrawnBy + ", " + goesOn + "]";
    }
}
