package se.hemvist.followup.concern;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.followup.concern.ConcernRefusal.AlreadyReported;
import se.hemvist.followup.concern.ConcernRefusal.ConcernStruck;
import se.hemvist.followup.concern.ConcernRefusal.NoSupportNow;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/**
 * An event of importance (händelse av vikt) or a concern: known to the support staff first, then reported to social services.
 * What was noted is never changed; what was noted by mistake is struck.
 */
@Entity
@Table(name = "concern")
class Concern {

    @EmbeddedId
    private ConcernId id;

    @Version
    private long version;

    @Embedded
    private AssignmentId assignment;

    @Enumerated(EnumType.STRING)
    private ConcernKind kind;

    @Enumerated(EnumType.STRING)
    private ConcernState state;

    @Column(name = "known_on")
    private LocalDate knownOn;

    private String summary;

    private String staff;

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    @Embedded
    private @Nullable Struck struck;

    protected Concern() {}

    private Concern(AssignmentId assignment, ConcernRecord noted) {
        this.id = ConcernId.next();
        this.assignment = assignment;
        this.state = ConcernState.KNOWN;
        this.kind = noted.kind();
        this.knownOn = noted.knownOn();
        this.summary = Input.text(noted.summary(), "summary");
        this.staff = Input.text(noted.staff(), "staff");
    }

    /**
     * The support staff know of it.
     *
     * @throws NoSupportNow            unless a phase of the support runs
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.DayTooEarly if it is before the assignment was sent
     * @throws CaseRefusal.MissingPart if a text is blank
     */
    static Concern noted(AssignmentFile assignment, ConcernRecord noted, LocalDate today) {
        if (!assignment.row().state().isPhase()) {
            throw new NoSupportNow(assignment.row().state());
        }
        Input.notAfter(today, Input.notBefore(assignment.row().orderedOn(), noted.knownOn(), "knownOn"), "knownOn");
        return new Concern(assignment.assignment(), noted);
    }

    /**
     * Social services were told.
     *
     * @throws AlreadyReported if they were before
     * @throws ConcernStruck   if it was noted by mistake
     * @throws CaseRefusal     if the day is before it was known or still to come
     */
    void report(LocalDate on, LocalDate today) {
        demandStanding();
        if (!state.next().contains(ConcernState.REPORTED)) {
            throw new AlreadyReported(Optional.ofNullable(reportedOn).orElse(knownOn));
        }
        reportedOn = Input.notAfter(today, Input.notBefore(knownOn, on, "on"), "on");
        state = ConcernState.REPORTED;
    }

    /**
     * It was noted by mistake.
     *
     * @return whether social services had been told of it
     * @throws ConcernStruck if that was found before
     */
    boolean strike(Struck mistake) {
        demandStanding();
        boolean told = state == ConcernState.REPORTED;
        struck = mistake;
        state = ConcernState.STRUCK;
        return told;
    }

    private void demandStanding() {
        if (struck != null) {
            throw new ConcernStruck(struck.on());
        }
    }

    ConcernId id() {
        return id;
    }

    AssignmentId assignment() {
        return assignment;
    }

    ConcernKind kind() {
        return kind;
    }

    LocalDate knownOn() {
        return knownOn;
    }

    ConcernView view() {
        return new ConcernView(
                id,
                new ConcernRecord(kind, knownOn, summary, staff),
                state,
                Optional.ofNullable(reportedOn),
                Optional.ofNullable(struck));
    }
}
