package se.hemvist.lease.conduct;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.conduct.DisturbanceRefusal.DisturbanceNotThere;
import se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchReport;
import se.hemvist.lease.conduct.DisturbanceRefusal.NothingToAssess;
import se.hemvist.lease.conduct.DisturbanceView.ReportView;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;

import static se.hemvist.lease.conduct.DisturbanceState.ASSESSED;
import static se.hemvist.lease.conduct.DisturbanceState.LED_TO_TERMINATION;
import static se.hemvist.lease.conduct.DisturbanceState.MEETING_CALLED;
import static se.hemvist.lease.conduct.DisturbanceState.REPORTED;
import static se.hemvist.lease.conduct.DisturbanceState.RESOLVED;

/** Of a case of a disturbance: what was told, how it was assessed, and where it stands. */
@MappedSuperclass
abstract class ReportedDisturbance {

    @EmbeddedId
    private DisturbanceId id;

    @Version
    private long version;

    @Embedded
    private SubleaseId sublease;

    @Embedded
    private LeasedCase about;

    @Embedded
    private SubleaseParties parties;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private DisturbanceState state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    /** From 1, in the order in which those of a sublease began. */
    private int number;

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
        this.id = DisturbanceId.next();
        this.sublease = sublease.sublease();
        this.about = sublease.about();
        this.parties = sublease.parties();
        this.programme = programme;
        this.state = REPORTED;
        this.number = number;
        this.openedOn = today;
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
        if (reports.stream().allMatch(DisturbanceReport::isAssessed) || state == LED_TO_TERMINATION) {
            throw new NothingToAssess(state);
        }
        Input.notAfter(today, assessment.on(), "on");
        reports.stream()
                .filter(report -> !report.isAssessed())
                .forEach(report -> Input.notBefore(report.receivedOn(), assessment.on(), "on"));
        int place = assessments.size();
        assessments.add(new AssessmentLine(assessment.checked(), by));
        change(report -> report.isAssessed() ? report : report.assessed(assessment.on(), place));
        if (state == REPORTED) {
            become(ASSESSED);
        }
        boolean wantsMeeting = assessment.severity() == Severity.PARTICULARLY_SERIOUS
                && steps().rule().leadFrom(MEETING_CALLED);
        return new DisturbanceEvent.Assessed(id, about, parties, wantsMeeting, assessment.on());
    }

    /** Something is done about all that was told. */
    void attend(LocalDate day) {
        change(report -> report.attended(day));
    }

    private void change(UnaryOperator<DisturbanceReport> into) {
        for (int place = 0; place < reports.size(); place++) {
            reports.set(place, into.apply(reports.get(place)));
        }
    }

    /** @throws DisturbanceNotThere if the state that it is in does not lead to that one, in its programme */
    void demand(DisturbanceState wanted) {
        if (!allows(wanted)) {
            throw new DisturbanceNotThere(state, wanted).by(steps());
        }
    }

    /** @throws DisturbanceNotThere if the state that it is in does not lead to that one, in its programme */
    void become(DisturbanceState wanted) {
        demand(wanted);
        state = wanted;
    }

    boolean allows(DisturbanceState wanted) {
        return steps().rule().allow(state, wanted);
    }

    /** Whether it is not over. */
    boolean goesOn() {
        return state != RESOLVED && state != LED_TO_TERMINATION;
    }

    se.hemvist.kernel.rule.Version<DisturbanceSteps> steps() {
        return DisturbanceSteps.of(programme).on(openedOn);
    }

    /** When the first report came about which nothing has been done yet. */
    Optional<Receipt> waitingSince() {
        return reports.stream()
                .filter(report -> !report.isAttended())
                .findFirst()
                .map(DisturbanceReport::receipt);
    }

    boolean isAssessed() {
        return reports.stream().allMatch(DisturbanceReport::isAssessed);
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

    /** What a deadline of it is about. */
    Subject subject(String occasion) {
        return new Subject(id.value(), occasion, about.caseId().value(), about.number(), about.municipality());
    }

    /** Whose deadlines those are that whoever lets the flat answers for. */
    Responsible headTenant() {
        return new Responsible(
                parties.headTenant().value(),
                AttendancePolicy.of(programme).on(openedOn).rule().by());
    }

    int number() {
        return number;
    }

    DisturbanceId id() {
        return id;
    }

    long version() {
        return version;
    }

    SubleaseId sublease() {
        return sublease;
    }

    LeasedCase about() {
        return about;
    }

    SubleaseParties parties() {
        return parties;
    }

    Programme programme() {
        return programme;
    }

    DisturbanceState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }
}
