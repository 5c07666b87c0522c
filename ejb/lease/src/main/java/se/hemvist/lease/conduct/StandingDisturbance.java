package se.hemvist.lease.conduct;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.lease.conduct.DisturbanceRefusal.DisturbanceNotThere;
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

    /** Nothing of it was so: in no programme that is one of its steps. */
    void declareVoid() {
        state = VOIDED;
    }

    /** The lease is over: in no programme that is one of its steps. */
    void endWithLease() {
        state = ENDED_WITH_LEASE;
    }

    /** Whether it is not over. */
    boolean goesOn() {
        return switch (state) {
            case REPORTED,
                    ASSESSED,
                    DIALOGUE,
                    RECTIFICATION_NOTICE_SENT,
                    TENANT_CONTACTED,
                    MEETING_CALLED,
                    MEETING_HELD,
                    MONITORED -> true;
            case RESOLVED, LED_TO_TERMINATION, VOIDED, ENDED_WITH_LEASE -> false;
        };
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
