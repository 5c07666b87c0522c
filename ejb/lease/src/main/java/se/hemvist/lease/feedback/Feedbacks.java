package se.hemvist.lease.feedback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.conduct.DisturbanceFile;
import se.hemvist.lease.conduct.DisturbanceId;
import se.hemvist.lease.conduct.DisturbanceProgress;
import se.hemvist.lease.conduct.ReportSource;

/** Telling whoever told of a disturbance what came of it. */
@Stateless
public class Feedbacks {

    @Inject
    DisturbanceProgress disturbances;

    @Inject
    GivenFeedback given;

    @Inject
    Directory directory;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records that whoever handed in a report is told what came of it. An organisation of the house is told by letter, in
     * words that are the same for all; somebody who lives nearby is told by whoever records it.
     *
     * @throws se.hemvist.lease.conduct.DisturbanceRefusal.UnknownDisturbance if there is no such case
     * @throws se.hemvist.lease.conduct.DisturbanceRefusal.NoSuchReport       if not so many reports have come
     * @throws se.hemvist.intake.application.CaseRefusal if the day is still to come, or before what was reported
     */
    @Operation("disturbance.give-feedback")
    public void tell(DisturbanceId id, Expected expected, FeedbackRecord told) {
        DisturbanceFile disturbance = disturbances.lock(id, expected);
        ReportSource source = disturbances.sourceOf(id, told.report());
        Input.notAfter(clock.today(), told.on(), "on");
        Input.notBefore(disturbances.dayOf(id, told.report()), told.on(), "on");
        given.add(new Feedback(id, told, access.actor().user()));
        CaseId about = disturbance.sublease().about().caseId();
        String path = "subleases/" + disturbance.sublease().subject();
        reporter(disturbance, source)
                .ifPresent(to -> letters.sendOutside(told.outcome().letter(), to, about, path));
    }

    /** The organisation that a report from there is from. */
    private Optional<OrganisationId> reporter(DisturbanceFile disturbance, ReportSource source) {
        return switch (source) {
            case LANDLORD -> Optional.of(disturbance.sublease().parties().landlord());
            case PROVIDER -> Optional.of(disturbance.sublease().parties().provider());
            case DISTURBANCE_SERVICE ->
                directory.of(disturbance.municipality(), Set.of(OrganisationKind.DISTURBANCE_SERVICE)).stream()
                        .filter(service -> service.valid().covers(clock.today()))
                        .map(OrganisationView::id)
                        .findFirst();
            case NEIGHBOUR, RENT_LEDGER -> Optional.empty();
        };
    }

    /**
     * What was told of the disturbance, in the order of the days.
     *
     * @throws se.hemvist.lease.conduct.DisturbanceRefusal.UnknownDisturbance if there is no such case
     */
    @Operation(value = "disturbance.list-feedback", read = true)
    public List<FeedbackRecord> list(DisturbanceId id) {
        access.permit(disturbances.look(id));
        return given.of(id).stream().map(Feedback::view).toList();
    }
}
