package se.hemvist.followup.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.placement.PlacementRefusal.ReportNotThere;
import se.hemvist.followup.placement.PlacementRefusal.ToldByItself;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** What the housing agency is told of a stay: by the house in the moment of the event, or noted first and sent then. */
@Entity
@Table(name = "agency_report")
class AgencyReport {

    @Id
    @Column(name = "report_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Placed placed;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Enumerated(EnumType.STRING)
    private ReportedEvent event;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    private @Nullable String summary;

    @Embedded
    private @Nullable Struck struck;

    protected AgencyReport() {}

    private AgencyReport(Placed placed, int number, ReportedEvent event, LocalDate happenedOn) {
        this.id = UUID.randomUUID();
        this.placed = placed;
        this.number = number;
        this.state = ReportState.NOTED;
        this.event = event;
        this.happenedOn = happenedOn;
    }

    /** Something has happened of which the house tells the agency by itself. */
    static AgencyReport happened(Placed placed, int number, ReportedEvent event, LocalDate on) {
        return new AgencyReport(placed, number, event, on);
    }

    /**
     * Something else has happened, of which the agency is to be told.
     *
     * @param since the day of the move-in
     * @throws CaseRefusal if the day is before that or still to come, or it is not said what happened
     */
    static AgencyReport noted(Placed placed, int number, NewReport noted, LocalDate since, LocalDate today) {
        LocalDate on = Input.notAfter(today, Input.notBefore(since, noted.on(), "on"), "on");
        AgencyReport report = new AgencyReport(placed, number, ReportedEvent.OTHER, on);
        report.summary = Input.text(noted.summary(), "summary");
        return report;
    }

    /**
     * The agency is told today.
     *
     * @throws ReportNotThere if it was told before
     */
    void send(LocalDate today) {
        become(ReportState.SENT);
        sentOn = today;
    }

    /**
     * It was noted by mistake.
     *
     * @return whether the agency had been told
     * @throws ToldByItself   if it tells of what is recorded elsewhere, and is put right there
     * @throws ReportNotThere if it was struck before
     */
    boolean strike(Struck mistake) {
        if (event != ReportedEvent.OTHER) {
            throw new ToldByItself(event);
        }
        boolean told = state == ReportState.SENT;
        become(ReportState.STRUCK);
        struck = mistake;
        return told;
    }

    /** What it tells of was put right where it is recorded; the agency is told of that by itself. */
    void withdraw(Struck mistake) {
        become(ReportState.STRUCK);
        struck = mistake;
    }

    /** Whether it tells of the event, and stands. */
    boolean standsFor(ReportedEvent told) {
        return event == told && state == ReportState.SENT;
    }

    private void become(ReportState wanted) {
        if (!state.next().contains(wanted)) {
            throw new ReportNotThere(state, wanted);
        }
        state = wanted;
    }

    UUID id() {
        return id;
    }

    Placed placed() {
        return placed;
    }

    int number() {
        return number;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    ReportView view(boolean withWords) {
        return new ReportView(
                number,
                event,
                happenedOn,
                Optional.ofNullable(sentOn),
                Optional.ofNullable(summary).filter(words -> withWords),
                Optional.ofNullable(struck).map(Struck::on),
                Optional.ofNullable(struck).map(Struck::reason).filter(words -> withWords));
    }
}
