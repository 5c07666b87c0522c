package se.hemvist.lease.conduct;

import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.time.Receipt;

/**
 * How soon something is done about a report of a disturbance: at once. The moment of the report governs; what comes after
 * the hour of the cut-off is taken up the next working day.
 *
 * @param by the role that does it at the head tenant
 */
record AttendancePolicy(Role by) {

    private static final Effective<AttendancePolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new AttendancePolicy(new Role("letting-officer")),
            Source.goteborg("Störningar och misskötsel").readAs("A-05"));

    private static final Effective<AttendancePolicy> TRIAL_AND_TRAINING = Effective.since(
            LocalDate.of(2002, 1, 1),
            new AttendancePolicy(new Role("contact-person")),
            Source.stockholm("Uppföljning").readAs("A-05"));

    static Effective<AttendancePolicy> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }

    Span watch(Receipt reported) {
        return Span.of(reported.day(), reported.sameDay());
    }
}
