package se.hemvist.lease.conduct;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.lease.conduct.DisturbanceEvent.Assessed;
import se.hemvist.lease.conduct.DisturbanceRefusal.NotLivedIn;
import se.hemvist.lease.conduct.DisturbanceRefusal.SourceNotYours;
import se.hemvist.lease.conduct.DisturbanceView.Standing;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.sublease.SubleaseState;

/** Telling of disturbances (störning i boendet), assessing what was told, and reading it. */
@Stateless
public class Disturbances {

    static final Set<SubleaseState> LIVED_IN =
            Set.of(SubleaseState.IN_FORCE, SubleaseState.NOTICE_GIVEN, SubleaseState.MOVED_ON);

    @Inject
    OpenDisturbances disturbances;

    @Inject
    DisturbanceProgress progress;

    @Inject
    SubleaseProgress subleases;

    @Inject
    CaseProgress cases;

    @Inject
    CaseLetters letters;

    @Inject
    AttendedReports attended;

    @Inject
    Deadlines deadlines;

    @Inject
    CutOff cutOff;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    @Inject
    Event<DisturbanceEvent> happened;

    /**
     * Takes in a report of a disturbance: into the case that runs in the sublease, or a new one. Whoever lets the flat is
     * told by letter that there is one, if another hands it in.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     * @throws SourceNotYours if whoever hands it in may not speak for its source
     * @throws NotLivedIn     if nobody lives there by the sublease
     * @throws CaseRefusal    if it says nothing, or the day is before the move-in or still to come
     */
    @Operation("disturbance.report")
    public DisturbanceId report(SubleaseId id, NewReport report) {
        SubleaseFile sublease = subleases.lock(id);
        Permit permit = access.permit(sublease);
        if (!permit.sees(report.source().right())) {
            throw new SourceNotYours(report.source());
        }
        if (!LIVED_IN.contains(sublease.state())) {
            throw new NotLivedIn(sublease.state());
        }
        CaseFile file = cases.look(sublease.about().caseId());
        Receipt receipt = cutOff.receipt(sublease.municipality());
        DisturbanceCase disturbance = disturbances.running(sublease, file.programme(), receipt.day());
        LocalDate since = subleases.facts(id).days().movedInOn().orElseThrow();
        disturbance.report(report, receipt, permit.actor().user(), since);
        disturbances.add(disturbance);
        attended.of(disturbance).ifPresent(waits -> deadlines.deriveTold(attended, waits));
        if (!permit.actor().belongsTo(sublease.parties().headTenant().value())) {
            letters.send("disturbance-reported", sublease.parties().headTenant(), file);
        }
        return disturbance.id();
    }

    /**
     * Assesses what has been told and not yet assessed, weighing both interests.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance if there is no such case
     * @throws DisturbanceRefusal.NothingToAssess    if all has been assessed
     * @throws DisturbanceRefusal.TrivialIsMinor     if what is of little importance is called serious
     * @throws CaseRefusal if an interest is not written down, or the day is before a report or still to come
     */
    @Operation("disturbance.assess")
    public void assess(DisturbanceId id, Expected expected, Assessment assessment) {
        DisturbanceCase disturbance = progress.take(id, expected);
        Assessed assessed = disturbance.assess(assessment, access.actor().user(), clock.today());
        progress.attended(disturbance, assessment.on());
        progress.decide(disturbance);
        happened.fire(assessed);
    }

    /**
     * The cases of a sublease, the latest first.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease
     */
    @Operation(value = "disturbance.list", read = true)
    public Page<Standing> list(SubleaseId id, PageRequest request) {
        access.permit(subleases.look(id));
        List<Standing> items = disturbances.of(id, request).stream()
                .map(DisturbanceCase::standing)
                .toList();
        return new Page<>(items, disturbances.count(id), request);
    }

    /**
     * A case, as much of it as the reader may see.
     *
     * @throws DisturbanceRefusal.UnknownDisturbance if there is no such case
     */
    @Operation(value = "disturbance.read", read = true)
    public DisturbanceView get(DisturbanceId id) {
        DisturbanceCase disturbance = disturbances.get(id);
        return disturbance.view(access.permit(progress.file(disturbance)));
    }
}
