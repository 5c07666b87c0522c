package se.hemvist.followup.visit;

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
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.TiedLease;
import se.hemvist.followup.visit.VisitEvent.WeekMissed;
import se.hemvist.followup.visit.VisitRefusal.NothingToTell;
import se.hemvist.intake.party.OrganisationId;

/**
 * A week that went without its home visit: missed in the night after its Sunday, told to the letting office, or put right by a
 * visit that was recorded later. Before it is missed its visits say all there is to say of it, and nothing is kept here.
 */
@Entity
@Table(name = "visit_week")
class VisitWeekRecord {

    @Id
    @Column(name = "week_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private AssignmentId assignment;

    @Embedded
    private VisitWeek week;

    @Enumerated(EnumType.STRING)
    private VisitWeekState state;

    private int attempts;

    @Column(name = "missed_on")
    private @Nullable LocalDate missedOn;

    @Embedded
    private @Nullable TiedLease lease;

    /** Not of what was missed before the house told of weeks, or where nobody lets the flat. */
    @Column(name = "asks_notice")
    private boolean asksNotice;

    @Column(name = "told_on")
    private @Nullable LocalDate toldOn;

    @Column(name = "put_right_on")
    private @Nullable LocalDate putRightOn;

    protected VisitWeekRecord() {}

    private VisitWeekRecord(AssignmentId assignment, VisitWeek week) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.week = week;
        this.state = VisitWeekState.DUE;
    }

    /** One that asks for a visit. */
    static VisitWeekRecord due(AssignmentId assignment, VisitWeek week) {
        return new VisitWeekRecord(assignment, week);
    }

    /** One that was over long before the night that came to see it: it was missed, and nobody is to be told. */
    static VisitWeekRecord unseen(AssignmentId assignment, VisitWeek week, int tried, LocalDate day) {
        VisitWeekRecord unseen = due(assignment, week);
        unseen.become(VisitWeekState.MISSED);
        unseen.attempts = tried;
        unseen.missedOn = day;
        return unseen;
    }

    /**
     * Its Sunday has passed.
     *
     * @param tried how often the staff tried to meet the participant in it
     * @param day   of the night that found it
     */
    WeekMissed miss(AssignmentFile file, int tried, LocalDate day) {
        become(VisitWeekState.MISSED);
        attempts = tried;
        missedOn = day;
        lease = file.lease().orElse(null);
        asksNotice = file.lease().isPresent();
        toldOn = null;
        putRightOn = null;
        return new WeekMissed(week, assignment, file.about(), attempts, day);
    }

    /**
     * The letting office is told.
     *
     * @param tried how often the staff have tried, as far as is known now
     * @return whom to tell
     * @throws NothingToTell unless it was missed and nobody was told
     */
    OrganisationId tell(int tried, LocalDate today) {
        OrganisationId office = lettingOffice()
                .filter(known -> state.next().contains(VisitWeekState.NOTIFIED))
                .orElseThrow(() -> new NothingToTell(week.toString(), state));
        become(VisitWeekState.NOTIFIED);
        attempts = tried;
        toldOn = today;
        return office;
    }

    /** The participant had been met in the flat after all. */
    void putRight(LocalDate today) {
        become(VisitWeekState.DONE);
        putRightOn = today;
    }

    /** It asked for no visit after all, since the phases were others. */
    void asksForNone() {
        become(VisitWeekState.NOT_ASKED);
    }

    private void become(VisitWeekState wanted) {
        if (!state.next().contains(wanted)) {
            throw new IllegalStateException("The week %s is %s and becomes not %s".formatted(week, state, wanted));
        }
        state = wanted;
    }

    boolean isMissed() {
        return state.isMissed();
    }

    /** Whether it is still to be told by a day. */
    boolean awaitsNotice() {
        return state == VisitWeekState.MISSED && asksNotice;
    }

    /** Whether somebody was told of it by a letter that stands, or that it was put right. */
    boolean isTold() {
        return toldOn != null && state != VisitWeekState.NOT_ASKED;
    }

    AssignmentId assignment() {
        return assignment;
    }

    VisitWeek week() {
        return week;
    }

    VisitWeekState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    LocalDate missedOn() {
        return Optional.ofNullable(missedOn).orElseThrow();
    }

    Optional<OrganisationId> lettingOffice() {
        return Optional.ofNullable(lease).map(TiedLease::lettingOffice);
    }

    Optional<LocalDate> toldOn() {
        return Optional.ofNullable(toldOn);
    }

    VisitWeekView view(boolean enough) {
        return new VisitWeekView(
                week,
                state,
                new VisitWeekView.Tried(attempts, enough),
                Optional.of(new VisitWeekView.Missed(missedOn(), toldOn(), Optional.ofNullable(putRightOn))));
    }
}
