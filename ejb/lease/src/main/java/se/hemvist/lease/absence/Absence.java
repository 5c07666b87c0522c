package se.hemvist.lease.absence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.lease.absence.AbsenceRefusal.AbsenceNotThere;
import se.hemvist.lease.sublease.SubleaseId;

import static se.hemvist.lease.absence.AbsenceState.ENDED;
import static se.hemvist.lease.absence.AbsenceState.ONGOING;
import static se.hemvist.lease.absence.AbsenceState.STRUCK;

/** The tenant's being away, from the first day to the last one; struck if it was recorded wrongly, and then kept to be read. */
@Entity
@Table(name = "absence")
class Absence {

    @EmbeddedId
    private AbsenceId id;

    @Version
    private long version;

    @Embedded
    private SubleaseId sublease;

    @Embedded
    private AwayDays days;

    @Column(name = "reason")
    private String reason;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "corrects"))
    private @Nullable AbsenceId corrects;

    @Embedded
    private @Nullable Struck struck;

    protected Absence() {}

    private Absence(SubleaseId sublease, NewAbsence told, LocalDate today) {
        this.id = AbsenceId.next();
        this.sublease = sublease;
        this.days = told.days();
        this.reason = Input.text(told.reason(), "reason");
        this.recordedOn = today;
    }

    /**
     * As the provider told of it.
     *
     * @param earliest the day of the move-in: before that there is no home to be away from
     * @throws CaseRefusal.DayTooEarly if it begins before that, or ends before it begins
     * @throws CaseRefusal.DayTooLate  if it begins or ends on a day to come
     * @throws CaseRefusal.MissingPart if it is not said why
     */
    static Absence told(SubleaseId sublease, NewAbsence told, LocalDate earliest, LocalDate today) {
        LocalDate first = told.days().first();
        Input.notAfter(today, Input.notBefore(earliest, first, "firstDay"), "firstDay");
        told.days().ended().ifPresent(last -> demandEnd(first, last, today));
        return new Absence(sublease, told, today);
    }

    /** As the provider told of it, until when that is known by now. */
    NewAbsence told() {
        return new NewAbsence(days, reason);
    }

    /** It takes the place of one that was recorded wrongly. */
    Absence correcting(AbsenceId wrong) {
        corrects = wrong;
        return this;
    }

    /**
     * The tenant is back; the day is the last one away.
     *
     * @throws AbsenceNotThere         if it has ended, or was struck
     * @throws CaseRefusal.DayTooEarly if the day is before the first one
     * @throws CaseRefusal.DayTooLate  if the day is still to come
     */
    void end(LocalDate last, LocalDate today) {
        demand(ENDED);
        demandEnd(days.first(), last, today);
        days = new AwayDays(days.first(), last);
    }

    /**
     * It was recorded wrongly.
     *
     * @throws AbsenceNotThere         if it was struck before
     * @throws CaseRefusal.MissingPart if it is not said what was wrong
     */
    void strike(String because, LocalDate today) {
        demand(STRUCK);
        struck = new Struck(today, Input.text(because, "because"));
    }

    private static void demandEnd(LocalDate first, LocalDate last, LocalDate today) {
        Input.notAfter(today, Input.notBefore(first, last, "lastDay"), "lastDay");
    }

    private void demand(AbsenceState wanted) {
        if (!state().next().contains(wanted)) {
            throw new AbsenceNotThere(state(), wanted);
        }
    }

    AbsenceId id() {
        return id;
    }

    AwayDays days() {
        return days;
    }

    boolean isOf(SubleaseId other) {
        return sublease.equals(other);
    }

    AbsenceState state() {
        if (struck != null) {
            return STRUCK;
        }
        return days.ended().isPresent() ? ENDED : ONGOING;
    }

    /** @param withReason whether the reader may know why */
    AbsenceView view(boolean withReason) {
        return new AbsenceView(
                new AbsenceView.Standing(id, state(), recordedOn, Optional.ofNullable(corrects)),
                days,
                Optional.of(reason).filter(why -> withReason),
                Optional.ofNullable(struck).filter(why -> withReason));
    }
}
