package se.hemvist.lease.handback;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.handback.HandbackRefusal.LeaseRunsOn;
import se.hemvist.lease.handback.HandbackRefusal.StillLivedIn;
import se.hemvist.lease.handback.HandbackRefusal.SubleaseGoesOn;
import se.hemvist.lease.handback.HandbackRefusal.TenantMayStay;
import se.hemvist.lease.headlease.HeadLeaseEnd;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.partner.PartnersThere;
import se.hemvist.lease.sublease.SubleaseEnds;
import se.hemvist.lease.sublease.SubleaseEnds.LetOn;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseState;
import se.hemvist.lease.termination.Endings;
import se.hemvist.lease.termination.TerminationFile;
import se.hemvist.lease.termination.TerminationState;

/** Ending the city's own lease of a flat, at its sublease, and giving the flat back. */
@Stateless
public class Handbacks {

    static final Set<SubleaseState> OVER =
            EnumSet.of(SubleaseState.VACATED, SubleaseState.SETTLED, SubleaseState.UNENTERED, SubleaseState.VOIDED);

    @Inject
    HandbackDesk desk;

    @Inject
    SubleaseEnds ends;

    @Inject
    Endings endings;

    @Inject
    HeadLeases headLeases;

    @Inject
    KeptNotices notices;

    @Inject
    OwnRecoveries recoveries;

    @Inject
    OwnLeaseRunsOut runsOut;

    @Inject
    PartnersThere partners;

    @Inject
    Holds flats;

    @Inject
    CaseProgress cases;

    @Inject
    HouseClock clock;

    /**
     * The head tenant gives the owner notice on the flat; the lease ends by the tenant's notice. Nobody else is to have it,
     * and owner, agency and the others are told.
     *
     * @throws SubleaseGoesOn unless the sublease, and that of who may have come after, is under notice or over
     * @throws TenantMayStay  as long as the tenant may win the home back or the notice is disputed
     * @throws se.hemvist.lease.partner.PartnerRefusal as long as a spouse or cohabitant may take over the lease, or lives there who has
     * @throws se.hemvist.intake.vacancy.FlatRefusal       if an offer holds the flat
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal unless the head lease is in force
     * @throws se.hemvist.intake.application.CaseRefusal   if the day is still to come, or before the lease was signed, or before it was
     *     known that its subleases end
     */
    @Operation("head-lease.give-notice")
    public void giveNotice(SubleaseId id, LocalDate on) {
        SubleaseFile file = desk.lock(id);
        HeadLeaseEnd notice = desk.ownNotice(id, on);
        LetOn let = ends.let(id);
        flats.stopOffering(let.flat(), on);
        let.states().stream().filter(state -> !isEnding(state)).findFirst().ifPresent(state -> {
            throw new SubleaseGoesOn(state, let.programme());
        });
        demandSettled(id, let.programme(), on);
        desk.enter(file, notice, on);
        desk.tellOwner(file, notice);
    }

    /**
     * The flat was inspected and given back.
     *
     * @throws StillLivedIn until the resident's keys are in
     * @throws se.hemvist.lease.partner.PartnerRefusal as long as a spouse or cohabitant lives there who took over the lease
     * @throws LeaseRunsOn  before the last day of the lease
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal unless notice was given
     */
    @Operation("head-lease.end")
    public void end(SubleaseId id, LocalDate inspectedOn) {
        SubleaseFile file = desk.lock(id);
        Input.notAfter(clock.today(), inspectedOn, "inspectedOn");
        LetOn let = ends.let(id);
        let.states().stream().filter(state -> !OVER.contains(state)).findFirst().ifPresent(state -> {
            throw new StillLivedIn(state, let.programme());
        });
        ends.keptOn(id).forEach(lease -> partners.demandNobody(lease, inspectedOn));
        HeadLeaseId head = ends.headLease(id);
        headLeases
                .endOf(head)
                .map(HeadLeaseEnd::stayThrough)
                .filter(inspectedOn::isBefore)
                .ifPresent(last -> {
                    throw new LeaseRunsOn(last);
                });
        headLeases.end(head, inspectedOn);
        runsOut.follow(head, inspectedOn);
        notices.last(head).ifPresent(notice -> recoveries.follow(notice, inspectedOn));
        flats.givenBack(let.flat(), inspectedOn);
        cases.note(file.about().caseId(), Occurrence.of("flat-given-back", inspectedOn));
    }

    /**
     * A tenant who may win the home back, or disputes the notice, may stay in it; and so may a spouse or cohabitant who may take
     * over the lease, or has.
     */
    private void demandSettled(SubleaseId id, Programme programme, LocalDate on) {
        List<SubleaseFile> goOn = ends.lockAllOn(id);
        goOn.stream()
                .flatMap(goesOn -> endings.last(goesOn.sublease()).stream())
                .map(TerminationFile::state)
                .filter(TerminationState::mayComeToNothing)
                .findFirst()
                .ifPresent(state -> {
                    throw new TenantMayStay(state, programme);
                });
        Stream.concat(goOn.stream().map(SubleaseFile::sublease), ends.keptOn(id).stream())
                .distinct()
                .forEach(lease -> partners.demandNobody(lease, on));
    }

    private static boolean isEnding(SubleaseState state) {
        return switch (state) {
            case NOTICE_GIVEN, MOVED_ON, VACATED, SETTLED, UNENTERED, VOIDED -> true;
            case PREPARED, SIGNED, IN_FORCE, TRANSFERRED -> false;
        };
    }
}
