package se.hemvist.intake.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.criteria.CriteriaOfTheDay;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.PaperForm;
import se.hemvist.intake.paperway.PaperTaskId;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.paperway.PaperWayRefusal;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationCode;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ReferralDesk.Passed;
import se.hemvist.intake.referral.ReferralRefusal.WrongPurpose;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;

/** Registering a referral from the paper, for somebody whose identity is protected. */
@Stateless
public class PaperReferrals {

    @Inject
    PaperWay paperWay;

    @Inject
    ReferralDesk desk;

    @Inject
    CriteriaOfTheDay criteria;

    @Inject
    Directory directory;

    /**
     * Opens the case that the receipt of the form named, as a referral through the house would; it counts from the day on
     * which it was sent on paper. Of the administration's people only the named know of it; the broker who sent the form has
     * its part, as in any case.
     *
     * @throws PaperWayRefusal.UnknownTask       if there is no such task
     * @throws PaperWayRefusal.OtherForm         if it is of another form
     * @throws PaperWayRefusal.NotSentYet        unless the form has been sent on paper
     * @throws PaperWayRefusal.AlreadyRegistered if a case has been registered from it
     * @throws PaperWayRefusal.AboutAnother      if it is about somebody else than the form was
     * @throws PartyRefusal.UnknownCode          if there is no coordination unit by that code
     * @throws CaseRefusal.AlreadyOpen           if the person has an open case in the programme that does not await a new
     *     referral
     * @throws CaseRefusal                       if a part is missing or a day is out of order, naming the field, or the case
     *     with which it goes on awaits it no more
     * @throws ReferralRefusal                   as for a referral through the house
     */
    @Operation("paper-task.register-referral")
    public ReferralReceived register(PaperTaskId id, Expected expected, WrittenReferral written) {
        PaperForm form = paperWay.register(id, expected, FormKind.REFERRAL);
        IncomingReferral incoming = written.in(form, coordinationUnit(form, written));
        desk.requireParties(incoming.sender(), form.receipt().day());
        if (incoming.consentToReferral().purpose() != Purpose.REFERRAL) {
            throw new WrongPurpose(Purpose.REFERRAL);
        }
        Referral referral = criteria.on(form.municipality(), form.receipt().day())
                .ask(group -> Referral.received(form.given().caseId(), incoming, form.receipt(), group));
        return desk.file(referral, incoming, new Passed(form.came().broker(), Optional.of(form)));
    }

    private OrganisationId coordinationUnit(PaperForm form, WrittenReferral written) {
        OrganisationCode code = written.addressed().coordinationUnit();
        return directory.of(form.municipality(), Set.of(OrganisationKind.COORDINATION_UNIT)).stream()
                .filter(unit -> unit.code().equals(code))
                .map(OrganisationView::id)
                .findFirst()
                .orElseThrow(() -> new PartyRefusal.UnknownCode(code));
    }
}
