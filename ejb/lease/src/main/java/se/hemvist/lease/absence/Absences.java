package se.hemvist.lease.absence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Outlived;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.absence.AbsenceRefusal.AwayAfterDeath;
import se.hemvist.lease.absence.AbsenceRefusal.NotLivedIn;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseRefusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Telling the letting office when a tenant is away, and putting it right. */
@Stateless
public class Absences {

    private static final Set<SubleaseState> LIVED_IN =
            EnumSet.of(SubleaseState.IN_FORCE, SubleaseState.NOTICE_GIVEN, SubleaseState.MOVED_ON);

    @Inject
    SubleaseProgress subleases;

    @Inject
    RecordedAbsences absences;

    @Inject
    CaseProgress cases;

    @Inject
    Outlived outlived;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<AbsencesChanged> happened;

    /**
     * Records that the tenant is or was away, and tells the letting office.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws NotLivedIn                      if nobody has moved in, or the flat is lived in no more
     * @throws AwayAfterDeath                  if it begins after the tenant's death
     * @throws AbsenceRefusal.AbsencesOverlap  if some of the days are those of another absence
     * @throws CaseRefusal.DayTooEarly         if it begins before the move-in, or ends before it begins
     * @throws CaseRefusal.DayTooLate          if it begins or ends on a day to come
     * @throws CaseRefusal.MissingPart         if it is not said why
     */
    @Operation("absence.record")
    public AbsenceId record(SubleaseId id, NewAbsence told) {
        SubleaseFile file = take(id);
        Absence absence = told(file, told);
        absences.add(id, absence, subleases.programme(id));
        changed(file);
        return absence.id();
    }

    /**
     * The tenant is back.
     *
     * @param last the last day away
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws AbsenceRefusal.UnknownAbsence   if it has no such absence
     * @throws AbsenceRefusal.AbsenceNotThere  if the absence has ended, or was struck
     * @throws CaseRefusal.DayTooEarly         if the day is before the first one away
     * @throws CaseRefusal.DayTooLate          if the day is still to come
     */
    @Operation("absence.end")
    public void end(SubleaseId id, AbsenceId which, LocalDate last) {
        SubleaseFile file = take(id);
        absences.get(id, which).end(last, clock.today());
        changed(file);
    }

    /**
     * Puts an absence right: the wrong one is struck and stays to be read, another takes its place.
     *
     * @param because what was wrong
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws AbsenceRefusal.UnknownAbsence   if it has no such absence
     * @throws AbsenceRefusal.AbsenceNotThere  if the absence was struck before
     * @throws NotLivedIn                      if the flat is lived in no more
     * @throws AbsenceRefusal.AbsencesOverlap  if some of the days are those of another absence
     * @throws CaseRefusal.DayTooEarly         if it begins before the move-in, or ends before it begins
     * @throws CaseRefusal.DayTooLate          if it begins or ends on a day to come
     * @throws CaseRefusal.MissingPart         if it is not said why the tenant was away, or what was wrong
     */
    @Operation("absence.correct")
    public AbsenceId correct(SubleaseId id, AbsenceId wrong, NewAbsence right, String because) {
        SubleaseFile file = take(id);
        Absence recorded = absences.get(id, wrong);
        recorded.strike(because, clock.today());
        Input.corrected(recorded.told(), right);
        absences.flush();
        Absence absence = told(file, right).correcting(wrong);
        absences.add(id, absence, subleases.programme(id));
        changed(file);
        return absence.id();
    }

    /**
     * Strikes an absence that never was; it stays to be read.
     *
     * @param because what was wrong
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws AbsenceRefusal.UnknownAbsence   if it has no such absence
     * @throws AbsenceRefusal.AbsenceNotThere  if it was struck before
     * @throws CaseRefusal.MissingPart         if it is not said what was wrong
     */
    @Operation("absence.strike")
    public void strike(SubleaseId id, AbsenceId which, String because) {
        SubleaseFile file = take(id);
        absences.get(id, which).strike(because, clock.today());
        changed(file);
    }

    /**
     * All of a sublease, the struck among them, by their first days; why only for those who may know.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "absence.list", read = true)
    public List<AbsenceView> of(SubleaseId id) {
        Permit permit = access.permit(subleases.look(id));
        return absences.of(id).stream()
                .map(absence -> absence.view(permit.sees("reason")))
                .toList();
    }

    private SubleaseFile take(SubleaseId id) {
        SubleaseFile file = subleases.lock(id);
        access.permit(file);
        return file;
    }

    private Absence told(SubleaseFile file, NewAbsence told) {
        if (!LIVED_IN.contains(file.state())) {
            throw new NotLivedIn(file.state(), subleases.programme(file.sublease()));
        }
        outlived.diedOn(file.about().caseId())
                .filter(told.days().first()::isAfter)
                .ifPresent(died -> {
                    throw new AwayAfterDeath(told.days().first(), died);
                });
        LocalDate since = subleases.facts(file.sublease()).days().countedSince();
        return Absence.told(file.sublease(), told, since, clock.today());
    }

    private void changed(SubleaseFile file) {
        absences.flush();
        letters.send(
                "absence-told",
                file.parties().headTenant(),
                cases.look(file.about().caseId()));
        happened.fire(new AbsencesChanged(file.sublease()));
    }
}
