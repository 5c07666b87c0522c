package se.hemvist.followup.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseRefusal;

/** Reporting to the housing agency what happens during a stay. */
@Stateless
public class AgencyReports {

    @Inject
    LivedIn stays;

    @Inject
    SubleaseProgress subleases;

    @Inject
    CaseProgress cases;

    @Inject
    KeptPlacements kept;

    @Inject
    UnsentReports unsent;

    @Inject
    CaseLetters letters;

    @Inject
    Deadlines deadlines;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Notes that something has happened of which the agency is to be told.
     *
     * @return its number in the stay
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws PlacementRefusal                if nobody stays there in a trial or training flat
     * @throws CaseRefusal                     if the day is before the move-in or still to come, or it is not said what
     *                                         happened
     */
    @Operation("agency-report.note")
    public int note(SubleaseId stay, NewReport noted) {
        LocalDate today = clock.today();
        Placed placed = stays.take(stay, today);
        int number = kept.reports(stay).size() + 1;
        AgencyReport report = AgencyReport.noted(placed, number, noted, stays.since(stay), today);
        kept.add(report);
        deadlines.derive(unsent, UnsentReports.of(report));
        return number;
    }

    /**
     * Tells the agency of it, by a letter without words on the person.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws PlacementRefusal                if there is no such report, or it was sent before
     */
    @Operation("agency-report.send")
    public void send(SubleaseId stay, int number) {
        stays.permitted(stay);
        AgencyReport report = kept.report(stay, number);
        report.send(clock.today());
        deadlines.met(unsent, report.id(), "", clock.today());
        tell("agency-report", report);
    }

    /**
     * Strikes one that was noted by mistake, even after the stay. The agency, if it was told, gets a letter that it was.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws PlacementRefusal                if there is no such report, it was struck before, or it tells of what is
     *                                         recorded elsewhere
     * @throws CaseRefusal.MissingPart         if it is not said what was wrong
     */
    @Operation("agency-report.strike")
    public void strike(SubleaseId stay, int number, String reason) {
        stays.permitted(stay);
        AgencyReport report = kept.report(stay, number);
        if (report.strike(Struck.of(clock.today(), access.actor().user(), reason))) {
            tell("agency-report-struck", report);
        } else {
            deadlines.cancel(unsent, report.id(), "", clock.today());
        }
    }

    private void tell(String letter, AgencyReport report) {
        CaseFile file = cases.look(report.placed().about().caseId());
        letters.send(letter, file.coordinationUnit(), file);
    }

    /**
     * The reports of a stay, the latest first; the agency reads them without words on the person.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "agency-report.list", read = true)
    public List<ReportView> of(SubleaseId stay) {
        CaseFile file = cases.look(subleases.look(stay).about().caseId());
        Permit permit = access.permit(file);
        return kept.reports(stay).stream()
                .map(report -> report.view(permit.sees("record")))
                .toList();
    }
}
