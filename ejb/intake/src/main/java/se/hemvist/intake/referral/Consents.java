package se.hemvist.intake.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseRefusal.NotDoneInThisState;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** The person's consents (samtycken) to what may be handed to whom. */
@Stateless
public class Consents {

    @Inject
    GivenConsents consents;

    @Inject
    FiledReferrals referrals;

    @Inject
    CaseProgress progress;

    @Inject
    Persons persons;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Records a consent. One for the basis is given with the information meeting, not before it; if it is taken back, another
     * may be given for as long as the basis is used to find a home.
     *
     * @throws NotDoneInThisState               if the case is over; for the basis, if the meeting has not been held or
     *     the person has a home
     * @throws ReferralRefusal.RecipientMissing if somebody who must be told is left out
     * @throws ReferralRefusal.BeforeBirth      if the person was not born on its day
     * @throws ReferralRefusal.PaperOnly        if it came through an e-service and the identity is protected
     * @throws CaseRefusal                      if its scope is missing or its day is out of order
     */
    @Operation("consent.give")
    public void give(CaseId caseId, Expected expected, ConsentGiven given) {
        CaseFile file = progress.take(caseId, expected);
        if (given.purpose() == Purpose.TENANCY_BASIS) {
            requireMeeting(file, given);
        } else {
            file.demandOpen();
        }
        consents.add(Consent.given(caseId, given, persons.get(file.person().orElseThrow()), clock.today()));
        progress.note(
                caseId,
                Occurrence.of("consent-given", given.givenOn())
                        .by("ConsentPolicy", ConsentPolicy.of(given.purpose()).on(given.givenOn())));
    }

    /**
     * The person takes back what was consented to for a purpose. From that day on nothing more is disclosed by it; what was
     * lawfully sent stays sent, and the case, a lease and the support go on. The others who work on the case are told, and
     * that criterion 5 is to be talked about.
     *
     * @throws ReferralRefusal.NoConsent if there was none to take back on the day
     * @throws CaseRefusal               if the day is still to come
     */
    @Operation("consent.withdraw")
    public void withdraw(CaseId caseId, Expected expected, Purpose purpose, LocalDate on) {
        CaseFile file = progress.take(caseId, expected);
        Input.notAfter(clock.today(), on, "on");
        consents.require(caseId, purpose, on).forEach(consent -> consent.withdraw(on));
        progress.note(
                caseId,
                Occurrence.of("consent-withdrawn", on)
                        .by("ConsentPolicy", ConsentPolicy.of(purpose).on(on)));
        letters.sendToOthers("consent-withdrawn", file);
    }

    /**
     * The consents given in a case, in their order.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "consent.list", read = true)
    public List<ConsentView> list(CaseId caseId) {
        access.permit(progress.look(caseId));
        return consents.of(caseId).stream().map(Consent::view).toList();
    }

    private void requireMeeting(CaseFile file, ConsentGiven given) {
        if (file.state() != CaseState.INFO_MEETING_HELD) {
            file.demandIn(CaseState.usingBasis());
        }
        referrals
                .of(file.id())
                .meeting()
                .heldOn()
                .ifPresent(heldOn -> Input.notBefore(heldOn, given.givenOn(), "givenOn"));
    }
}
