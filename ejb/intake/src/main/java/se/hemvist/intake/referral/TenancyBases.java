package se.hemvist.intake.referral;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.paperway.Arrival;
import se.hemvist.intake.paperway.FormKind;
import se.hemvist.intake.paperway.PaperWay;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.referral.BasisSubmitted.Channel;
import se.hemvist.intake.referral.ReferralEvent.About;
import se.hemvist.intake.referral.ReferralEvent.BasisSent;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Handing the letting office what it needs to manage the tenancy (underlag för förvaltning av hyresavtal). */
@Stateless
public class TenancyBases {

    @Inject
    FiledReferrals referrals;

    @Inject
    StandingConsents consents;

    @Inject
    DisclosureLog disclosures;

    @Inject
    CaseProgress progress;

    @Inject
    Persons persons;

    @Inject
    Directory directory;

    @Inject
    PaperWay paperWay;

    @Inject
    Event<ReferralEvent> happened;

    @Inject
    HouseClock clock;

    /**
     * Sends the basis; from then on the letting office has a part in the case. Of somebody whose identity is protected
     * nothing is sent through the e-service: the basis goes to named persons, to be sent on paper, and the case stays where
     * it is until that is recorded.
     *
     * @throws CaseRefusal.NotDoneInThisState           unless the information meeting has been held and no basis sent
     * @throws ReferralRefusal.TermsNotAccepted         unless the person accepts the terms
     * @throws ReferralRefusal.NeedNotMet               unless the provider can meet the need
     * @throws ReferralRefusal.NoConsent                unless the person had consented by the day it is sent, and not taken it back
     * @throws ReferralRefusal.LandlordCheckNotApproved unless the person approves that companies are asked
     * @throws PartyRefusal.NotSuchAnOrganisation       if it goes to no letting office of the municipality
     * @throws CaseRefusal                              on paper unsigned, or with a day out of order
     */
    @Operation("tenancy-basis.submit")
    public void submit(CaseId caseId, Expected expected, BasisSubmitted basis) {
        CaseFile file = progress.takeIn(CaseState.INFO_MEETING_HELD, caseId, expected);
        directory.require(
                basis.lettingOffice(),
                new Demand(file.municipality(), Set.of(OrganisationKind.LETTING_OFFICE), basis.submittedOn()),
                "lettingOffice");
        Referral referral = referrals.of(caseId);
        referral.sendable(basis, clock.today());
        requireConsent(caseId, basis);
        PersonView person = persons.get(file.person().orElseThrow());
        if (basis.channel() == Channel.E_SERVICE && paperWay.isFor(file.municipality(), person)) {
            paperWay.takeIn(file, Arrival.of(FormKind.TENANCY_BASIS, file.administration(), clock.today()), person);
            return;
        }
        referral.send(basis, clock.today());
        progress.assignHeadTenant(caseId, basis.lettingOffice());
        progress.advance(caseId, CaseState.BASIS_SENT, "tenancy-basis-sent", basis.submittedOn());
        disclosures.note(
                caseId,
                Disclosure.of(Disclosed.TENANCY_BASIS, basis.lettingOffice(), Ground.CONSENT, basis.submittedOn()));
        if (basis.channel() == Channel.E_SERVICE) {
            happened.fire(
                    new BasisSent(new About(caseId, file.municipality(), file.administration()), basis.submittedOn()));
        }
    }

    /** What goes through the house goes today, whatever day is said. */
    private void requireConsent(CaseId caseId, BasisSubmitted basis) {
        consents.requireForBasis(caseId, basis.submittedOn());
        if (basis.channel() == Channel.E_SERVICE) {
            consents.requireForBasis(caseId, clock.today());
        }
    }
}
