package se.hemvist.lease.conduct;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchReport;
import se.hemvist.lease.conduct.DisturbanceRefusal.NothingToAssess;
import se.hemvist.lease.conduct.DisturbanceView.ReportView;
import se.hemvist.lease.sublease.SubleaseFile;

import static se.hemvist.lease.conduct.DisturbanceState.ASSESSED;
import static se.hemvist.lease.conduct.DisturbanceState.LED_TO_TERMINATION;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_CALLED;
import static se.hemvist.lease.conduct.DisturbanceState.REPORTED;

/** Of a case of a disturbance: what was told, and how it was assessed. */
@MappedSuperclass
abstract class ReportedDisturbance extends StandingDisturbance {

    @ElementCollection
    @CollectionTable(name = "disturbance_report", joinColumns = @JoinColumn(name = "disturbance_id"))
    @OrderColumn(name = "place")
    private List<DisturbanceReport> reports = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "disturbance_assessment", joinColumns = @JoinColumn(name = "disturbance_id"))
    @OrderColumn(name = "place")
    private List<AssessmentLine> assessments = new ArrayList<>();

    protected ReportedDisturbance() {}

    ReportedDisturbance(SubleaseFile sublease, Programme programme, int number, LocalDate today) {
        super(sublease, programme, number, today);
    }

    /**
     * One more report; nothing is done about it yet.
     *
     * @param livedInSince the day on which the tenant moved in
     * @throws CaseRefusal if it says nothing, or the day is before the move-in or still to come
     */
    void report(NewReport report, Receipt receipt, String by, LocalDate livedInSince) {
        Input.notAfter(receipt.day(), report.on(), "on");
        Input.notBefore(livedInSince, report.on(), "on");
        reports.add(DisturbanceReport.of(report, receipt, by));
    }

    /**
     * Assesses every report that has not been; the first time the case goes on.
     *
     * @throws NothingToAssess if all have been
     * @throws DisturbanceRefusal.TrivialIsMinor if what is of little importance is called serious
     * @throws CaseRefusal if the day is before the last of them came or still to come, or an interest is not weighed
     */
    DisturbanceEvent.Assessed assess(Assessment assessment, String by, LocalDate today) {
        if (reports.stream().allMatch(DisturbanceReport::isAssessed) || state() == LED_TO_TERMINATION) {
            throw new NothingToAssess(state());
        }
        Input.notAfter(today, assessment.on(), "on");
        reports.stream()
                .filter(report -> !report.isAssessed())
                .forEach(report -> Input.notBefore(report.receivedOn(), assessment.on(), "on"));
        int place = assessments.size();
        assessments.add(new AssessmentLine(assessment.checked(), by));
        change(report -> report.isAssessed() ? report : report.assessed(assessment.on(), place));
        if (state() == REPORTED) {
            become(ASSESSED);
        }
        boolean wantsMeeting = assessment.severity() == Severity.PARTICULARLY_SERIOUS
                && steps().rule().leadFrom(MEETING_CALLED);
        return new DisturbanceEvent.Assessed(id(), about(), parties(), wantsMeeting, assessment.on());
    }

    /** Something is done about all that was told. */
    void attend(LocalDate day) {
        change(report -> report.attended(day));
    }

    /** What was done by a notice about what was not assessed by then was done on another day than was recorded. */
    void attendedOn(LocalDate was, LocalDate on) {
        change(report -> report.wasAttendedByNotice(was, day(report)) ? report.attendedInstead(on) : report);
    }

    private Optional<LocalDate> day(DisturbanceReport report) {
        return Optional.ofNullable(report.assessment())
                .map(place -> assessments.get(place).assessment().on());
    }

    private void change(UnaryOperator<DisturbanceReport> into) {
        for (int place = 0; place < reports.size(); place++) {
            reports.set(place, into.apply(reports.get(place)));
        }
    }

    /** When the first report came about which nothing has been done yet. */
    Optional<Receipt> waitingSince() {
        return reports.stream()
                .filter(report -> !report.isAttended())
                .findFirst()
                .map(DisturbanceReport::receipt);
    }

    /** When something was done about the last report; nothing as long as it waits. */
    Optional<LocalDate> attendedLast() {
        return Optional.ofNullable(lastReport().attendedOn());
    }

    /** When the last report came. */
    Receipt lastReceipt() {
        return lastReport().receipt();
    }

    private DisturbanceReport lastReport() {
        return reports.get(reports.size() - 1);
    }

    /** When what was told of happened, report by report. */
    Stream<LocalDate> happenedOn() {
        return reports.stream().map(DisturbanceReport::on);
    }

    boolean isAssessed() {
        return reports.stream().allMatch(DisturbanceReport::isAssessed);
    }

    /** How many reports had come by the end of the day and were not assessed by then; what is about the rent is none. */
    long unassessed(LocalDate day) {
        return reports.stream()
                .filter(report -> report.told().source() != ReportSource.RENT_LEDGER)
                .filter(report -> !report.receivedOn().isAfter(day))
                .filter(report -> day(report).filter(on -> !on.isAfter(day)).isEmpty())
                .count();
    }

    /** The gravest that has been found. */
    Optional<Severity> severity() {
        return assessments.stream().map(line -> line.assessment().severity()).max(Severity::compareTo);
    }

    /** What is held on record of each report: nothing of one that is not assessed, trivial, or about the rent. */
    Stream<DocumentedEvent> documented() {
        return reports.stream()
                .filter(report -> report.told().source() != ReportSource.RENT_LEDGER)
                .flatMap(report -> Optional.ofNullable(report.assessment())
                        .map(assessments::get)
                        .map(AssessmentLine::assessment)
                        .filter(found -> !found.trivial())
                        .map(found ->
                                new DocumentedEvent(report.on(), found.on(), found.severity(), found.closeViolence()))
                        .stream());
    }

    /**
     * Where a report came from.
     *
     * @param report from 1, in the order of telling
     * @throws NoSuchReport if not so many have come
     */
    ReportSource sourceOf(int report) {
        if (report < 1 || report > reports.size()) {
            throw new NoSuchReport(report, reports.size());
        }
        return reports.get(report - 1).told().source();
    }

    /** What was told, with who told it. */
    List<ReportView> reportsSeen() {
        return reports.stream()
                .map(report -> new ReportView(
                        report.told().source(),
                        report.on(),
                        report.receivedOn(),
                        report.told().description(),
                        Optional.ofNullable(report.told().reporter())))
                .toList();
    }

    List<AssessmentLine> assessments() {
        return List.copyOf(assessments);
    }
}
