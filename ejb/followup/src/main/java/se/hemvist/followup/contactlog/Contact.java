package se.hemvist.followup.contactlog;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.contactlog.ContactRefusal.NoNoticeThatDay;
import se.hemvist.followup.contactlog.ContactRefusal.NoOpenSupportThatDay;
import se.hemvist.followup.contactlog.ContactRefusal.NoSupportThatDay;
import se.hemvist.followup.contactlog.ContactRefusal.RecordedByOthers;
import se.hemvist.followup.contactlog.ContactRefusal.StruckBefore;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;

/** A contact, or an attempt at one, as a fact. It is never changed; what was recorded by mistake is struck. */
@Entity
@Table(name = "contact")
class Contact {

    @EmbeddedId
    private ContactId id;

    @Version
    private long version;

    @Embedded
    private AssignmentId assignment;

    @Column(name = "contacted_on")
    private LocalDate contactedOn;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    @Enumerated(EnumType.STRING)
    private ContactPurpose purpose;

    private boolean reached;

    private String staff;

    @Enumerated(EnumType.STRING)
    private ContactSide side;

    @Enumerated(EnumType.STRING)
    private ContactState state;

    @Column(name = "struck_on")
    private @Nullable LocalDate struckOn;

    @Column(name = "struck_because")
    private @Nullable String struckBecause;

    protected Contact() {}

    private Contact(AssignmentId assignment, ContactRecord made, ContactSide side) {
        this.id = ContactId.next();
        this.assignment = assignment;
        this.contactedOn = made.on();
        this.way = made.way();
        this.purpose = made.purpose();
        this.reached = made.reached();
        this.staff = Input.text(made.staff(), "staff");
        this.side = side;
        this.state = ContactState.RECORDED;
    }

    /**
     * Staff of the side were in contact, or tried to be.
     *
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     * @throws CaseRefusal.MissingPart if nobody is named who did
     * @throws NoSupportThatDay        if no phase ran on the day
     * @throws NoNoticeThatDay         if it is outreach after notice, and none had been given
     * @throws NoOpenSupportThatDay    if it is open support, and the support was not open
     */
    static Contact recorded(AssignmentFile assignment, ContactRecord made, ContactSide side, LocalDate today) {
        LocalDate day = Input.notAfter(today, made.on(), "on");
        if (!isIn(assignment, EnumSet.allOf(AssignmentState.class), day)) {
            throw new NoSupportThatDay(day);
        }
        switch (made.purpose()) {
            case OUTREACH_AFTER_NOTICE -> {
                if (!isIn(assignment, EnumSet.of(AssignmentState.WIND_DOWN), day)) {
                    throw new NoNoticeThatDay(day);
                }
            }
            case OPEN_SUPPORT -> {
                if (!isIn(assignment, EnumSet.of(AssignmentState.PHASE_4), day)) {
                    throw new NoOpenSupportThatDay(day);
                }
            }
            case SUPPORT, SEEKING -> {}
        }
        return new Contact(assignment.assignment(), made, side);
    }

    private static boolean isIn(AssignmentFile assignment, Set<AssignmentState> phases, LocalDate day) {
        return assignment.daysIn(phases).stream().anyMatch(days -> days.contains(day));
    }

    /**
     * It was recorded by mistake.
     *
     * @throws RecordedByOthers        if the other side recorded it
     * @throws StruckBefore            if that was found before
     * @throws CaseRefusal.MissingPart if there is no reason
     */
    void strike(ContactSide by, String reason, LocalDate today) {
        if (by != side) {
            throw new RecordedByOthers(side);
        }
        if (!state.next().contains(ContactState.STRUCK)) {
            throw new StruckBefore(Optional.ofNullable(struckOn).orElse(today));
        }
        struckBecause = Input.text(reason, "reason");
        struckOn = today;
        state = ContactState.STRUCK;
    }

    ContactId id() {
        return id;
    }

    AssignmentId assignment() {
        return assignment;
    }

    ContactState state() {
        return state;
    }

    ContactView view() {
        Optional<ContactView.Strike> struck = Optional.ofNullable(struckOn)
                .flatMap(on -> Optional.ofNullable(struckBecause).map(reason -> new ContactView.Strike(on, reason)));
        return new ContactView(id, new ContactRecord(contactedOn, way, purpose, reached, staff), side, struck);
    }
}
