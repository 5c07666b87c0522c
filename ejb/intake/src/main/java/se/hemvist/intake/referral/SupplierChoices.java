package se.hemvist.intake.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.provider.ProviderChain;
import se.hemvist.intake.provider.ProviderChoices;
import se.hemvist.intake.provider.ProviderRefusal;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.deadline.Deadlines;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Choosing a framework supplier (ramavtalsleverantör) after a preliminary yes: coordinator, broker, case officer and back. */
@Stateless
public class SupplierChoices {

    @Inject
    FiledReferrals referrals;

    @Inject
    ProviderChoices choices;

    @Inject
    GivenConsents consents;

    @Inject
    DisclosureLog disclosures;

    @Inject
    CaseProgress progress;

    @Inject
    HouseClock clock;

    @Inject
    Deadlines deadlines;

    @Inject
    InformationMeetingDue meetingDue;

    @Inject
    Access access;

    /**
     * The broker tells the responsible case officer that a supplier is to be chosen.
     *
     * @param note in the broker's words
     * @throws CaseRefusal.NotDoneInThisState   unless the case has its preliminary yes and no meeting yet
     * @throws ProviderRefusal.NoSupplierWanted if the city's own unit gives the support
     * @throws ProviderRefusal.ChainOutOfOrder  if another step is next
     */
    @Operation("supplier.request")
    public void passOn(CaseId caseId, Expected expected, Optional<String> note) {
        choices.passOn(progress.takeIn(CaseState.PRELIM_YES, caseId, expected), note);
    }

    /**
     * The case officer chooses the supplier, who is the one to hold the information meeting from then on.
     *
     * @throws CaseRefusal.NotDoneInThisState     unless the case has its preliminary yes and no meeting yet
     * @throws ProviderRefusal.NoSupplierWanted   if the city's own unit gives the support
     * @throws ProviderRefusal.ChainOutOfOrder    if another step is next
     * @throws ProviderRefusal.NoAgreement        unless an agreement with it is in force today
     * @throws PartyRefusal.NotSuchAnOrganisation if it gives no support in the municipality
     * @throws ReferralRefusal.NoConsent          if the person has taken back the consent to the referral
     */
    @Operation("supplier.choose")
    public void choose(CaseId caseId, Expected expected, OrganisationId supplier) {
        CaseFile file = progress.takeIn(CaseState.PRELIM_YES, caseId, expected);
        consents.require(caseId, Purpose.REFERRAL, clock.today());
        choices.choose(file, supplier);
        disclosures.note(caseId, Disclosure.of(Disclosed.SUPPORT, supplier, Ground.CONSENT, clock.today()));
        Referral referral = referrals.of(caseId);
        referral.suppliedBy(supplier);
        deadlines.derive(meetingDue, meetingDue.of(referral, file));
    }

    /**
     * The broker informs the coordinator of the choice; the meeting may be held from then on.
     *
     * @param note in the broker's words
     * @throws CaseRefusal.NotDoneInThisState   unless the case has its preliminary yes and no meeting yet
     * @throws ProviderRefusal.NoSupplierWanted if the city's own unit gives the support
     * @throws ProviderRefusal.ChainOutOfOrder  if another step is next
     */
    @Operation("supplier.report")
    public void report(CaseId caseId, Expected expected, Optional<String> note) {
        choices.report(progress.takeIn(CaseState.PRELIM_YES, caseId, expected), note);
    }

    /**
     * How it was decided who gives the support, and how far the chain has come; why it deviates from what was proposed
     * only for those who may read reasons.
     *
     * @throws CaseRefusal.UnknownCase        if there is no such case
     * @throws ProviderRefusal.NothingDecided unless the coordinator has decided
     */
    @Operation(value = "supplier.read", read = true)
    public ProviderChain read(CaseId caseId) {
        Permit permit = access.permit(progress.look(caseId));
        return choices.chain(caseId, permit.sees("reasons"));
    }
}
