package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.conduct.PastRectification;
import se.hemvist.lease.conduct.PastReport;
import se.hemvist.lease.termination.PastEnding;
import se.hemvist.lease.transfer.Postponement;

/** Something that had happened in a lease, or was under way, when it came here. */
public sealed interface PastEvent {

    /** By what it is known when the list comes again: its day, and what tells it from others of the day. */
    String known();

    /** A disturbance was told of. */
    record Reported(PastReport report) implements PastEvent {

        @Override
        public String known() {
            return report.report().on() + " " + report.report().source();
        }
    }

    /** The tenant was called on in writing to put something right. */
    record CalledOn(PastRectification notice) implements PastEvent {

        @Override
        public String known() {
            return Optional.ofNullable(notice.notice().sendings().registeredOn())
                            .map(LocalDate::toString)
                            .orElse("-")
                    + " " + notice.notice().fault();
        }
    }

    /**
     * Notice was given.
     *
     * @param endsOn the last day by the books of whoever sends it; one that the Act does not give is refused
     */
    record UnderNotice(PastEnding ending, Optional<LocalDate> endsOn) implements PastEvent {

        @Override
        public String known() {
            return ending.service().on() + " " + ending.ground().ground();
        }
    }

    /** The transfer was looked into, and not possible yet. */
    record Postponed(Postponement postponement) implements PastEvent {

        @Override
        public String known() {
            return postponement.on().toString();
        }
    }
}
