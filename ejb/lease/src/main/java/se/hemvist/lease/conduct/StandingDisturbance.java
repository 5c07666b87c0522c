package se.hemvist.lease.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.lease.conduct.DisturbanceRefusal.DisturbanceNotThere;
import se.hemvist.lease.conduct.DisturbanceRefusal.LeaseWasOver;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseParties;

import static se.hemvist.lease.conduct.DisturbanceState.ENDED_WITH_LEASE;
import static se.hemvist.lease.conduct.DisturbanceState.REPORTED;
import static se.hemvist.lease.conduct.DisturbanceState.VOIDED;

/** Of a case of a disturbance: in which sublease it is, where it stands, and where it may go in its programme. */
@MappedSuperclass
abstract class StandingDisturbance {

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

    @Embedded
    private @Nullable LeaseOver over;

    /** From 1, in the order in which those of a sublease began. */
    private int number;

    protected StandingDisturbance() {}

    StandingDisturbance(SubleaseFile sublease, Programme programme, int number, LocalDate today) {
        this.id = DisturbanceId.next();
        this.sublease = sublease.sublease();
        this.about = sublease.about();
        this.parties = sublease.parties();
        this.programme = programme;
        this.state = REPORTED;
        this.number = number;
        this.openedOn = today;
    }

    /** @throws DisturbanceNotThere if the state that it is in, or was in when the lease was over, does not lead to that one */
    void demand(DisturbanceState wanted) {
        if (!allows(wanted)) {
            throw new DisturbanceNotThere(stood(), wanted).by(steps());
        }
    }

    /**
     * It goes on; once the lease is over, only where it stood by then does.
     *
     * @throws DisturbanceNotThere if the state that it is in, or was in by then, does not lead to that one, in its programme
     */
    void become(DisturbanceState wanted) {
        demand(wanted);
        if (over == null) {
            state = wanted;
        } else {
            over = over.at(wanted);
        }
    }

    boolean allows(DisturbanceState wanted) {
        return steps().rule().allow(stood(), wanted);
    }

    /** Nothing of it was so: in no programme that is one of its steps. */
    void declareVoid() {
        state = VOIDED;
    }

    /**
     * The lease is over: in no programme that is one of its steps.
     *
     * @param on the last day of which something that was done may be entered still
     */
    void endWithLease(LocalDate on) {
        over = new LeaseOver(on, state);
        state = ENDED_WITH_LEASE;
    }

    /** The lease was over on another day than was recorded. */
    void leaseWasOver(LocalDate on) {
        over = over == null ? null : new LeaseOver(on, over.stood());
    }

    /**
     * What was done by the day on which the lease was over was done; of what came after that nothing is a case of it.
     *
     * @param part of what is entered, that says the day
     * @throws LeaseWasOver if it was after that day
     */
    void demandUnderLease(LocalDate on, String part) {
        if (over != null && on.isAfter(over.on())) {
            throw new LeaseWasOver(over.on(), part);
        }
    }

    /** Whether it is not over. */
    boolean goesOn() {
        return state.goesOn();
    }

    /** Where it stands by what has been done; of one that ended with its lease, where it stood by then. */
    DisturbanceState stood() {
        return over == null ? state : over.stood();
    }

    /** That the lease was over before it was. */
    Optional<LeaseOver> leaseOver() {
        return Optional.ofNullable(over);
    }

    se.hemvist.kernel.rule.Version<DisturbanceSteps> steps() {
        return DisturbanceSteps.of(programme).on(openedOn);
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
