package se.hemvist.followup.concern;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.followup.assignment.AssignedCase;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentId;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.assignment.Struck;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;

/** Noting, reporting and striking events of importance (händelse av vikt) and concerns. None changes the support itself. */
@Stateless
public class Concerns {

    @Inject
    AssignmentProgress assignments;

    @Inject
    CaseProgress cases;

    @Inject
    NotedConcerns concerns;

    @Inject
    ConcernReports reports;

    @Inject
    CaseLetters letters;

    @Inject
    DisclosureLog disclosures;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Notes what the support staff know of; it is to be reported.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws ConcernRefusal.NoSupportNow unless a phase of the support runs
     * @throws se.hemvist.intake.application.CaseRefusal if the day is out of order, or a text is blank
     */
    @Operation("concern.note")
    public ConcernId note(AssignmentId id, ConcernRecord noted) {
        AssignmentFile assignment = assignments.take(id);
        Concern concern = Concern.noted(assignment, noted, clock.today());
        concerns.add(concern);
        reports.await(concern, assignment.about());
        return concern.id();
    }

    /**
     * Reports it to social services, who read it from now on and are told so by letter, without a word of it.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws ConcernRefusal.UnknownConcern  if the assignment has none by that identity
     * @throws ConcernRefusal.AlreadyReported if it was reported before
     * @throws ConcernRefusal.ConcernStruck   if it was struck
     * @throws se.hemvist.intake.application.CaseRefusal if the day is before it was known or still to come
     */
    @Operation("concern.report")
    public void report(AssignmentId id, ConcernId which, LocalDate on) {
        AssignmentFile assignment = assignments.take(id);
        Concern concern = concerns.get(id, which);
        concern.report(on, clock.today());
        reports.reported(concern, on);
        tell(assignment.about(), "concern-reported", said(concern), on);
    }

    /**
     * Strikes what was noted by mistake. Social services, if they were told of it, get a letter that it was.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     * @throws ConcernRefusal.UnknownConcern if the assignment has none by that identity
     * @throws ConcernRefusal.ConcernStruck  if it was struck before
     * @throws se.hemvist.intake.application.CaseRefusal if it is not said what was wrong
     */
    @Operation("concern.strike")
    public void strike(AssignmentId id, ConcernId which, String reason) {
        AssignmentFile assignment = assignments.take(id);
        LocalDate today = clock.today();
        Concern concern = concerns.get(id, which);
        if (concern.strike(Struck.of(today, access.actor().user(), reason))) {
            tell(assignment.about(), "concern-struck", said(concern) + ", struken", today);
        } else {
            reports.struck(concern, today);
        }
    }

    private static String said(Concern concern) {
        return concern.kind().isConcern() ? "Orosanmälan" : "Händelse av vikt";
    }

    private void tell(AssignedCase about, String letter, String what, LocalDate on) {
        CaseFile file = cases.look(about.caseId());
        disclosures.note(
                file.id(),
                Disclosure.of(Disclosed.OTHER, about.administration(), Ground.NEED, on)
                        .saying(what));
        letters.send(letter, about.administration(), file);
    }

    /**
     * The events and concerns so far, the latest first; of others than the provider's staff those that were ever reported.
     *
     * @throws se.hemvist.followup.assignment.AssignmentRefusal.UnknownAssignment if there is no such assignment
     */
    @Operation(value = "concern.list", read = true)
    public List<ConcernView> of(AssignmentId id) {
        AssignmentFile assignment = assignments.look(id);
        access.permit(assignment);
        boolean own = access.actor().belongsTo(assignment.about().provider().value());
        return concerns.of(id).stream()
                .map(Concern::view)
                .filter(view -> own || view.reportedOn().isPresent())
                .toList();
    }
}
