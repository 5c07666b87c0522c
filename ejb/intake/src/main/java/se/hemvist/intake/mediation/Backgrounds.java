package se.hemvist.intake.mediation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.disclosure.Disclosed;
import se.hemvist.intake.disclosure.Disclosure;
import se.hemvist.intake.disclosure.DisclosureLog;
import se.hemvist.intake.disclosure.Ground;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferRefusal;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/**
 * Asking the contact person for the intended tenant's background (bakgrund) while a flat is mediated. It stays with those
 * who work on the case: to tell the landlord any of it would need a legal ground of its own.
 */
@Stateless
public class Backgrounds {

    @Inject
    MediationDesk desk;

    @Inject
    OfferProgress offers;

    @Inject
    CaseProgress progress;

    @Inject
    CaseLetters letters;

    @Inject
    DisclosureLog disclosures;

    @Inject
    HouseClock clock;

    /**
     * Asks for it, once in a mediation.
     *
     * @throws OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws MediationRefusal.MediationOver    once the landlord has approved, or somebody has said no
     * @throws MediationRefusal.BackgroundAsked  if it has been asked for
     * @throws CaseRefusal                       if the day is still to come, or before the landlord was asked
     */
    @Operation("mediation.ask-background")
    public void ask(OfferId id, Expected expected, LocalDate on) {
        Mediation mediation = desk.take(id, expected);
        OfferFile offer = underWay(id);
        Input.notAfter(clock.today(), on, "on");
        Input.notBefore(offer.head().reservedOn(), on, "on");
        mediation.askBackground(on);
        CaseFile file = offer.housingCase();
        progress.note(file.id(), Occurrence.of("background-asked", on));
        letters.send("background-asked", file.administration(), file);
    }

    /**
     * Tells it, once it has been asked for.
     *
     * @throws OfferRefusal.UnknownOffer            if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation    if its landlord did not have to be asked
     * @throws MediationRefusal.MediationOver       once the landlord has approved, or somebody has said no
     * @throws MediationRefusal.BackgroundNotAsked  unless it has been asked for
     * @throws MediationRefusal.BackgroundTold      if it has been told
     * @throws CaseRefusal                          if summary or ground is blank, the day is still to come, or before the
     *     one on which it was asked for
     */
    @Operation("mediation.tell-background")
    public void tell(OfferId id, Expected expected, Background told) {
        Mediation mediation = desk.take(id, expected);
        CaseFile file = underWay(id).housingCase();
        Input.notAfter(clock.today(), told.on(), "on");
        mediation.tellBackground(told);
        disclosures.note(
                file.id(),
                Disclosure.of(Disclosed.BACKGROUND, file.coordinationUnit(), Ground.STATED, told.on())
                        .saying(told.basis()));
        progress.note(file.id(), Occurrence.of("background-told", told.on()));
        letters.send("background-told", file.coordinationUnit(), file);
    }

    /** Nobody needs to know more once all have answered. */
    private OfferFile underWay(OfferId id) {
        OfferFile offer = offers.look(id);
        if (offer.state().isSettled()) {
            throw new MediationRefusal.MediationOver(offer.state());
        }
        return offer;
    }
}
