package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.conduct.Assessment.Weighed;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.Sendings;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseState;

/** Disturbances for tests: in a flat that is lived in since Monday 1 February 2027, told of on Monday 1 March. */
final class ADisturbance {

    static final LocalDate LIVED_IN_SINCE = ASublease.START;
    static final LocalDate TOLD = LocalDate.of(2027, 3, 1);

    private ADisturbance() {}

    static SubleaseFile sublease() {
        return new SubleaseFile(SubleaseId.next(), SubleaseState.IN_FORCE, ASublease.aCase(123), ASublease.parties());
    }

    static DisturbanceCase told(Programme programme) {
        return told(programme, report(ReportSource.NEIGHBOUR, TOLD.minusDays(1)));
    }

    static DisturbanceCase told(Programme programme, NewReport report) {
        DisturbanceCase disturbance = DisturbanceCase.opened(sublease(), programme, 1, TOLD);
        tell(disturbance, report, TOLD);
        return disturbance;
    }

    static DisturbanceCase assessed(Programme programme, Severity severity) {
        DisturbanceCase disturbance = told(programme);
        disturbance.assess(assessment(TOLD, severity), "kj", TOLD);
        return disturbance;
    }

    static void tell(DisturbanceCase disturbance, NewReport report, LocalDate receivedOn) {
        disturbance.report(report, new Receipt(receivedOn, true), "kj", LIVED_IN_SINCE);
    }

    /** One more event, told of and assessed on the same day. */
    static void again(DisturbanceCase disturbance, LocalDate on) {
        tell(disturbance, report(ReportSource.NEIGHBOUR, on), on);
        disturbance.assess(assessment(on, Severity.SERIOUS), "kj", on);
    }

    static NewReport report(ReportSource source, LocalDate on) {
        return new NewReport(source, on, "Hög musik efter midnatt.", Optional.of("Granne på plan 2"));
    }

    static Assessment assessment(LocalDate on, Severity severity) {
        return assessment(on, severity, false, false);
    }

    static Assessment assessment(LocalDate on, Severity severity, boolean trivial, boolean closeViolence) {
        return new Assessment(
                on, severity, trivial, closeViolence, new Weighed("Har nyss flyttat in.", "En natt utan sömn."));
    }

    static Struck struck(LocalDate on) {
        return Struck.of(on, "kj", "Gällde en annan lägenhet.");
    }

    static NewRectification notice(Fault fault, LocalDate sentOn) {
        return new NewRectification(
                fault,
                "Hög musik efter midnatt.",
                "Musiken ska vara låg efter klockan 22.",
                Optional.empty(),
                new Sendings(
                        sentOn, sentOn, "RR 123 456 785 SE", sentOn, fault == Fault.UNPAID_RENT ? null : sentOn, null));
    }
}
