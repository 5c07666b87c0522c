package se.hemvist.lease.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.SubleaseEvent.TakenOver;
import se.hemvist.lease.sublease.SubleaseProgress;

/** Absences from before the lease came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverAbsences {

    /** What stands of why: that is kept where it was told. */
    private static final String ELSEWHERE = "Övertagen frånvaro, se akten.";

    @Inject
    SubleaseProgress subleases;

    @Inject
    RecordedAbsences absences;

    @Inject
    Event<AbsencesChanged> happened;

    /**
     * Enters them; nobody is told, and the qualifying day is the one that they give.
     *
     * @throws AbsenceRefusal.AbsencesOverlap if some of the days are those of another
     * @throws se.hemvist.intake.application.CaseRefusal if one begins before the move-in or on a day to come, or ends before it
     *     begins
     */
    public void enter(TakenOver over, List<AwayDays> away) {
        LeaseFacts lease = subleases.facts(over.sublease());
        LocalDate since = lease.days().countedSince();
        away.forEach(days -> absences.add(
                over.sublease(),
                Absence.told(over.sublease(), new NewAbsence(days, ELSEWHERE), since, over.on()),
                lease.programme()));
        happened.fire(new AbsencesChanged(over.sublease()));
    }
}
