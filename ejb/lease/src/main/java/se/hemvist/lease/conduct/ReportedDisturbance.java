package se.hemvist.lease.conduct;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.conduct.DisturbanceEvent.Found;
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchReport;
import se.hemvist.lease.conduct.DisturbanceRefusal.NothingToAssess;
import se.hemvist.lease.conduct.DisturbanceRefusal.ReportStruckBefore;
import se.hemvist.lease.conduct.DisturbanceView.ReportView;
import se.hemvist.lease.sublease.SubleaseFile;

import static se.hemvist.lease.conduct.DisturbanceState.ASSESSED;
import static se.hemvist.lease.conduct.DisturbanceState.ENDED_WITH_LEASE;
import static se.hemvist.lease.conduct.DisturbanceState.LED_TO_TERMINATION;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_CALLED;
import static se.hemvist.lease.conduct.DisturbanceState.REPORTED;
import static se.hemvist.lease.conduct.DisturbanceState.VOIDED;

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
     * @throws DisturbanceRefusal.LeaseWasOver if the lease was over by that day
     * @throws NothingToAssess if all have been
     * @throws DisturbanceRefusal.TrivialIsMinor if what is of little importance is called serious
     * @throws CaseRefusal if the day is before the last of them came or still to come, or an interest is not weighed
     */
    DisturbanceEvent.Assessed assess(Assessment assessment, String by, LocalDate today) {
        demandUnderLease(assessment.on(), "on");
        if (isAssessed() || stood() == LED_TO_TERMINATION) {
            throw new NothingToAssess(state(), programme());
        }
        Input.notAfter(today, assessment.on(), "on");
        standing()
                .filter(report -> !report.isAssessed())
                .forEach(report -> Input.notBefore(report.receivedOn(), assessment.on(), "on"));
        int place = assessments.size();
        assessments.add(new AssessmentLine(assessment.checked(), by));
        change(report -> report.isAssessed() || !report.stands() ? report : report.assessed(assessment.on(), place));
        if (stood() == REPORTED) {
            become(ASSESSED);
        }
        return new DisturbanceEvent.Assessed(
                id(), about(), parties(), new Found(wantsMeeting(assessment.severity()), goesOn()), assessment.on());
    }

    private boolean wantsMeeting(Severity severity) {
        return severity == Severity.PARTICULARLY_SERIOUS && steps().rule().leadFrom(MEETING_CALLED);
    }

    /** Whether what counts is so grave that its programme wants a joint meeting. */
    boolean wantsMeeting() {
        return severity().filter(this::wantsMeeting).isPresent();
    }

    /**
     * A report was registered by mistake, and counts nowhere from now on; a case of which no other is left is void, also one
     * that was resolved.
     *
     * @param number from 1, in the order of telling
     * @throws NoSuchReport       if not so many have come
     * @throws ReportStruckBefore if it was struck before
     * @throws DisturbanceRefusal.RestsOnReport if a notice was sent, or a meeting called, for what it tells of and nothing else
     */
    void strike(int number, Struck mistake) {
        DisturbanceReport report = report(number);
        Optional.ofNullable(report.struck()).ifPresent(before -> {
            throw new ReportStruckBefore(before.on());
        });
        reports.set(number - 1, report.struck(mistake));
        demandNothingRests();
        if (standing().findAny().isEmpty() && state().next().contains(VOIDED)) {
            declareVoid();
        }
    }

    /** @throws DisturbanceRefusal.RestsOnReport if something was done for what was told that is for nothing now */
    abstract void demandNothingRests();

    /** Those that count: not what was registered by mistake. */
    private Stream<DisturbanceReport> standing() {
        return reports.stream().filter(DisturbanceReport::stands);
    }

    /** Something is done about all that was told. */
    void attend(LocalDate day) {
        change(report -> report.stands() ? report.attended(day) : report);
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

    /** When the first report came about which nothing has been done yet; of a lease that is over none waits. */
    Optional<Receipt> waitingSince() {
        return standing()
                .filter(report -> state() != ENDED_WITH_LEASE)
                .filter(report -> !report.isAttended())
                .findFirst()
                .map(DisturbanceReport::receipt);
    }

    /** When something was done about the last report that counts; nothing as long as it waits. */
    Optional<LocalDate> attendedLast() {
        return lastReport().flatMap(report -> Optional.ofNullable(report.attendedOn()));
    }

    /** When the last report came that counts. */
    Optional<Receipt> lastReceipt() {
        return lastReport().map(DisturbanceReport::receipt);
    }

    private Optional<DisturbanceReport> lastReport() {
        return standing().reduce((earlier, later) -> later);
    }

    /** When what was told of happened, report by report. */
    Stream<LocalDate> happenedOn() {
        return standing().map(DisturbanceReport::on);
    }

    boolean isAssessed() {
        return standing().allMatch(DisturbanceReport::isAssessed);
    }

    /** How many reports had come by the end of the day and were not assessed by then; what is about the rent is none. */
    long unassessed(LocalDate day) {
        return standing()
                .filter(report -> report.told().source() != ReportSource.RENT_LEDGER)
                .filter(report -> !report.receivedOn().isAfter(day))
                .filter(report -> day(report).filter(on -> !on.isAfter(day)).isEmpty())
                .count();
    }

    /** The gravest that has been found of what counts. */
    Optional<Severity> severity() {
        return standing()
                .flatMap(report -> Stream.ofNullable(report.assessment()))
                .map(place -> assessments.get(place).assessment().severity())
                .max(Severity::compareTo);
    }

    /** The day of the first disturbance that was told of, without what was registered by mistake unless all was. */
    LocalDate firstEvent() {
        return standing()
                .map(DisturbanceReport::on)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> reports.get(0).on());
    }

    /** What is held on record of each report: nothing of one that is not assessed, trivial, or about the rent. */
    Stream<DocumentedEvent> documented() {
        return standing()
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
        return report(report).told().source();
    }

    /**
     * When what a report tells of happened.
     *
     * @param report from 1, in the order of telling
     * @throws NoSuchReport if not so many have come
     */
    LocalDate dayOf(int report) {
        return report(report).on();
    }

    private DisturbanceReport report(int number) {
        if (number < 1 || number > reports.size()) {
            throw new NoSuchReport(number, reports.size());
        }
        return reports.get(number - 1);
    }

    /** What was told, with who told it. */
    List<ReportView> reportsSeen() {
        return reports.stream()
                .map(report -> new ReportView(
                        report.told().source(),
                        report.on(),
                        report.receivedOn(),
                        report.told().description(),
                        Optional.ofNullable(report.told().reporter()),
                        Optional.ofNullable(report.struck())))
                .toList();
    }

    List<AssessmentLine> assessments() {
        return List.copyOf(assessments);
    }
}
