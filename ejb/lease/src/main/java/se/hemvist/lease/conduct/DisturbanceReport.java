package se.hemvist.lease.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.kernel.time.Receipt;

/**
 * A report as it is kept. Immutable.
 *
 * @param on           the day of the disturbance
 * @param attendedOn   the day on which something was done about it, such as an assessment
 * @param assessment   the place of its assessment among those of the case, from 0
 * @param struck       that it was registered by mistake, so that it counts nowhere
 */
@Embeddable
record DisturbanceReport(
        Told told,
        @Column(name = "happened_on") LocalDate on,
        @Column(name = "received_on") LocalDate receivedOn,
        @Column(name = "before_cut_off") boolean beforeCutOff,
        @Column(name = "attended_on") @Nullable LocalDate attendedOn,
        @Column(name = "assessment") @Nullable Integer assessment,
        @Nullable Struck struck) {

    /**
     * What was told, and by whom.
     *
     * @param notedBy the account by which it came
     */
    @Embeddable
    record Told(
            @Enumerated(EnumType.STRING) @Column(name = "source") ReportSource source,
            @Column(name = "description") String description,
            @Column(name = "reporter") @Nullable String reporter,
            @Column(name = "noted_by") String notedBy) {

        /** From where; the words are about people, and who told is for few. */
        @Override
        public String toString() {
            return "Told[" + source + "]";
        }
    }

    /** @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it says nothing */
    static DisturbanceReport of(NewReport report, Receipt receipt, String notedBy) {
        String reporter = report.reporter()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .orElse(null);
        return new DisturbanceReport(
                new Told(report.source(), Input.text(report.description(), "description"), reporter, notedBy),
                report.on(),
                receipt.day(),
                receipt.beforeCutOff(),
                null,
                null,
                null);
    }

    /** The same once something has been done about it. */
    DisturbanceReport attended(LocalDate day) {
        return new DisturbanceReport(
                told,
                on,
                receivedOn,
                beforeCutOff,
                Optional.ofNullable(attendedOn).orElse(day),
                assessment,
                struck);
    }

    /** Whether a notice of the day was what was done about it, and not the assessment. */
    boolean wasAttendedByNotice(LocalDate day, Optional<LocalDate> assessedOn) {
        return day.equals(attendedOn)
                && assessedOn.filter(on -> !on.isAfter(day)).isEmpty();
    }

    /** The same, with something done about it on another day than was recorded. */
    DisturbanceReport attendedInstead(LocalDate day) {
        return new DisturbanceReport(told, on, receivedOn, beforeCutOff, day, assessment, struck);
    }

    /** The same with its assessment. */
    DisturbanceReport assessed(LocalDate day, int place) {
        DisturbanceReport attended = attended(day);
        return new DisturbanceReport(told, on, receivedOn, beforeCutOff, attended.attendedOn(), place, struck);
    }

    /** The same once it is found to have been registered by mistake. */
    DisturbanceReport struck(Struck mistake) {
        return new DisturbanceReport(told, on, receivedOn, beforeCutOff, attendedOn, assessment, mistake);
    }

    /** Whether it counts. */
    boolean stands() {
        return struck == null;
    }

    Receipt receipt() {
        return new Receipt(receivedOn, beforeCutOff);
    }

    boolean isAttended() {
        return attendedOn != null;
    }

    boolean isAssessed() {
        return assessment != null;
    }
}
