package se.hemvist.lease.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.PersonId;
import se.hemvist.lease.household.HouseholdRefusal.CoResidentGone;
import se.hemvist.lease.sublease.SubleaseId;

/**
 * Somebody who lives in the flat beside the tenant (medboende), from the first day to the last one. Struck if recorded wrongly:
 * that there was such an entry is still read, and nothing of whom it was about.
 */
@Entity
@Table(name = "co_resident")
class CoResident {

    @EmbeddedId
    private CoResidentId id;

    @Version
    private long version;

    @Embedded
    private SubleaseId sublease;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CoResidentKind kind;

    @Embedded
    private @Nullable PersonId person;

    /** The first day of the month of birth. */
    @Column(name = "born_in")
    private @Nullable LocalDate bornIn;

    @Embedded
    private DaysThere days;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Embedded
    private @Nullable Struck struck;

    protected CoResident() {}

    private CoResident(SubleaseId sublease, NewCoResident told, LocalDate today) {
        this.id = CoResidentId.next();
        this.sublease = sublease;
        this.kind = told.kind();
        this.bornIn = told.bornIn().map(month -> month.atDay(1)).orElse(null);
        this.days = DaysThere.since(told.since());
        this.recordedOn = today;
    }

    /**
     * As it was told.
     *
     * @param earliest the day of the tenant's move-in: before that there is nobody to live with
     * @throws CaseRefusal.DayTooEarly if they came before that, or before they were born
     * @throws CaseRefusal.DayTooLate  if they are still to come
     */
    static CoResident movedIn(SubleaseId sublease, NewCoResident told, LocalDate earliest, LocalDate today) {
        Input.notAfter(today, Input.notBefore(earliest, told.since(), "since"), "since");
        told.bornIn().ifPresent(month -> Input.notBefore(month.atDay(1), told.since(), "since"));
        return new CoResident(sublease, told, today);
    }

    /** It is this person, from now on. */
    CoResident known(PersonId as) {
        person = as;
        return this;
    }

    /**
     * Has moved out.
     *
     * @param last the last day there
     * @throws CoResidentGone          if they have moved out before, or were recorded wrongly
     * @throws CaseRefusal.DayTooEarly if the day is before the first one
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     */
    void moveOut(LocalDate last, LocalDate today) {
        if (!isThere()) {
            throw new CoResidentGone(struck == null);
        }
        days = new DaysThere(
                days.since(), Input.notAfter(today, Input.notBefore(days.since(), last, "until"), "until"));
    }

    /** Lives there no more since the tenant does not, or has died. */
    void leave(LocalDate on) {
        days = days.endingOn(on);
    }

    /** Lives there still, if no more was recorded than a death on the day that was none; whether that was so. */
    boolean stayed(LocalDate diedOn) {
        boolean dead = counts() && days.equals(DaysThere.since(days.since()).endingOn(diedOn));
        if (dead) {
            days = DaysThere.since(days.since());
        }
        return dead;
    }

    /** Lives there no more since the one day, if that was recorded of the other. */
    void leftRather(LocalDate was, LocalDate on) {
        if (counts() && days.ended().filter(was::equals).isPresent()) {
            days = days.endingOn(on);
        }
    }

    /**
     * Was recorded wrongly.
     *
     * @throws CoResidentGone          if that was said before
     * @throws CaseRefusal.MissingPart if it is not said what was wrong
     */
    void strike(String because, LocalDate today) {
        if (struck != null) {
            throw new CoResidentGone(false);
        }
        struck = new Struck(today, Input.text(because, "because"));
        person = null;
        bornIn = null;
    }

    CoResidentId id() {
        return id;
    }

    SubleaseId sublease() {
        return sublease;
    }

    boolean isOf(SubleaseId other) {
        return sublease.equals(other);
    }

    boolean counts() {
        return struck == null;
    }

    /** Whether they live there until further notice. */
    boolean isThere() {
        return counts() && days.ended().isEmpty();
    }

    PartnerThere there() {
        return new PartnerThere(id, days.since(), recordedOn);
    }

    DaysThere days() {
        return days;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person);
    }

    LivesThere livesThere() {
        return new LivesThere(kind, days, born());
    }

    private Optional<YearMonth> born() {
        return Optional.ofNullable(bornIn).map(YearMonth::from);
    }

    /** Without who it is. */
    CoResidentView view() {
        return new CoResidentView(
                new CoResidentView.Standing(id, kind, recordedOn),
                days,
                born(),
                Optional.empty(),
                Optional.ofNullable(struck));
    }
}
