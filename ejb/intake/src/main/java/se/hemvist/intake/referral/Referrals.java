package se.hemvist.intake.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.criteria.CriteriaOfTheDay;
import se.hemvist.intake.criteria.TargetGroup;
import se.hemvist.intake.paperway.Arrival;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.IncomingForm;
import se.hemvist.intake.paperway.PaperTaskView;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.paperway.WouldBe;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.IncomingReferral.Sender;
import se.hemvist.intake.referral.ReferralDesk.Passed;
import se.hemvist.intake.referral.ReferralRefusal.AlreadyReceived;
import se.hemvist.intake.referral.ReferralRefusal.WrongPurpose;
import se.hemvist.intake.referral.ReferralView.Course;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.Receipt;

/** Receiving referrals (remisser) and reading them. */
@Stateless
public class Referrals {

    @Inject
    FiledReferrals referrals;

    @Inject
    CaseProgress progress;

    @Inject
    PaperWay paperWay;

    @Inject
    ReferralDesk desk;

    @Inject
    CriteriaOfTheDay criteria;

    @Inject
    Access access;

    /**
     * Opens a case for a referral that the broker passes on; it counts as having reached the coordinator on the day of
     * receipt, or on the next working day if it came late. What it says is looked at before what the house knows. Where
     * the need is assessed anew after an earlier referral, the case goes on with this one. Of somebody whose identity is
     * protected no case is opened: the referral goes to named persons, to be sent on paper, and the receipt is the same.
     *
     * @throws AlreadyReceived         if the message has been received before
     * @throws CaseRefusal.AlreadyOpen if the person has an open case in the programme that does not await a new referral
     * @throws CaseRefusal             if a part is missing or a day is out of order, naming the field
     * @throws ReferralRefusal         if a criterion is not met or not assessed, if the homelessness does not count, or
     *     if the consent does not reach
     */
    @Operation("referral.receive")
    public ReferralReceived receive(IncomingReferral incoming, Receipt receipt) {
        Sender sender = incoming.sender();
        OrganisationId broker = OrganisationId.of(
                access.permit(Related.anything(sender.municipality())).actor());
        desk.requireParties(sender, receipt.day());
        if (incoming.consentToReferral().purpose() != Purpose.REFERRAL) {
            throw new WrongPurpose(Purpose.REFERRAL);
        }
        Referral referral = criteria.on(sender.municipality(), receipt.day())
                .ask(group -> Referral.received(CaseId.next(), incoming, receipt, group));
        if (paperWay.isFor(sender.municipality(), incoming.person())) {
            return onPaper(incoming, broker, receipt);
        }
        return desk.file(referral, incoming, new Passed(Optional.of(broker), Optional.empty()));
    }

    /**
     * A case's referral, as much of it as the reader may see.
     *
     * @throws CaseRefusal.UnknownCase    if there is no such case
     * @throws ReferralRefusal.NoReferral if it has no referral
     */
    @Operation(value = "referral.read", read = true)
    public ReferralView get(CaseId caseId) {
        CaseFile file = progress.look(caseId);
        Permit permit = access.permit(file);
        Referral referral = referrals.of(caseId);
        Version<TargetGroup> targetGroup =
                criteria.on(file.municipality(), referral.arrival().receivedOn());
        return new ReferralView(
                caseId,
                referral.arrival(),
                Optional.of(referral)
                        .filter(seen -> permit.sees("assessment"))
                        .map(seen -> seen.assessment(targetGroup.rule(), targetGroup.from())),
                new Course(
                        referral.preliminaryAnswer().filter(seen -> permit.sees("answer")),
                        permit.sees("meeting") ? referral.meeting().invitations() : List.of(),
                        referral.meeting().view().filter(seen -> permit.sees("meeting")),
                        referral.basis().filter(seen -> permit.sees("basis"))));
    }

    /** The receipt reads as if there were a case. */
    private ReferralReceived onPaper(IncomingReferral incoming, OrganisationId broker, Receipt receipt) {
        Sender sender = incoming.sender();
        desk.demandConsent(incoming, receipt.day());
        desk.demandNew(sender);
        Arrival arrival = Arrival.of(FormKind.REFERRAL, sender.administration(), receipt.day())
                .in(sender.messageId(), broker);
        WouldBe wouldBe = WouldBe.referred(
                sender.coordinationUnit(), incoming.application(), desk.lines(incoming, receipt.day()));
        PaperTaskView.Receipt given = paperWay.take(
                new IncomingForm(sender.municipality(), arrival, incoming.person(), wouldBe),
                desk.goesOn(incoming.person(), sender));
        return new ReferralReceived(given.caseId(), given.number());
    }
}
