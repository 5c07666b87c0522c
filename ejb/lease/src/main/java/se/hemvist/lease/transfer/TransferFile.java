package se.hemvist.lease.transfer;

import java.util.UUID;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;

/** A transfer as it is, for the work inside a transaction. */
record TransferFile(Standing standing, LeasedCase about, SubleaseParties parties, TransferCourse course) {

    /** Which one, and where it stands. */
    record Standing(SubleaseId sublease, TransferState state) {}

    SubleaseId sublease() {
        return standing.sublease();
    }

    UUID subject() {
        return standing.sublease().value();
    }

    TransferState state() {
        return standing.state();
    }

    CountedDays counted() {
        return course.counted();
    }

    /** What its deadlines are about. */
    Subject asSubject() {
        return new Subject(subject(), "", about.caseId().value(), about.number(), about.municipality());
    }

    /** Who looks into it. */
    Responsible reviewer() {
        return new Responsible(parties.headTenant().value(), steps().reviewer());
    }

    TransferSteps steps() {
        return TransferSteps.of(counted().programme(), counted().since()).rule();
    }
}
