package se.hemvist.intake.mediation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferRefusal;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.vacancy.FlatRefusal;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.intake.vacancy.QuotaConfirmation;
import se.hemvist.intake.vacancy.QuotaStandings;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.time.HouseClock;

/** Asking landlords whether a flat will do (förfrågan till värden), which begins a mediation. */
@Stateless
public class Inquiries {

    private static final FlatStream STREAM = FlatStream.TRIAL_TRAINING;

    @Inject
    BegunMediations mediations;

    @Inject
    MediationDesk desk;

    @Inject
    CaseProgress progress;

    @Inject
    OfferProgress offers;

    @Inject
    Holds holds;

    @Inject
    QuotaStandings quotas;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * Asks a flat's landlord whether the address will do; the flat is held meanwhile, and is used for this stream from
     * the landlord's yes on. It counts against the quota from now on, so that the yes need not be weighed again.
     *
     * @throws CaseRefusal.NotDoneInThisState unless the case waits for a flat
     * @throws MediationRefusal.NotMediated   if no landlord is asked in the case's programme
     * @throws FlatRefusal                    if there is no such flat in the municipality, if somebody else has it or it
     *     is used for another stream, if the city goes on hiring it for another programme, or if the quota would be passed
     *     and nobody confirms it
     * @throws CaseRefusal                    if the day is still to come, before the case began to wait, or before the
     *     flat was handed over
     */
    @Operation("mediation.inquire")
    public OfferId ask(CaseId caseId, Expected expected, Inquiry inquiry) {
        CaseFile file = progress.takeIn(CaseState.WAITING_FOR_FLAT, caseId, expected);
        if (!offers.beginsByInquiry(file.programme(), inquiry.on())) {
            throw new MediationRefusal.NotMediated(file.programme());
        }
        LocalDate on = Input.notAfter(clock.today(), inquiry.on(), "on");
        quotas.oneAtATime(file.municipality());
        OfferFile offer = offers.inquire(file, inquiry.flat(), on);
        FlatView flat = holds.look(inquiry.flat());
        mediations.add(Mediation.begun(offer, flat.company(), confirmed(flat, inquiry)));
        letters.sendOutside("landlord-inquiry", flat.company(), caseId, MediationDesk.path(offer.id()));
        return offer.id();
    }

    /**
     * Records whether the landlord will have the address used: a yes makes the offer, a no frees the flat.
     *
     * @throws OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation if its landlord did not have to be asked
     * @throws OfferRefusal.OfferNotThere        if the landlord has answered
     * @throws CaseRefusal                       if the day is out of order, or a no has no reason
     */
    @Operation("mediation.answer-inquiry")
    public void answer(OfferId id, Expected expected, Reply reply) {
        Mediation mediation = desk.take(id, expected);
        LocalDate on = Input.notAfter(clock.today(), reply.on(), "on");
        if (!reply.yes()) {
            desk.end(id, OfferState.LANDLORD_NO, "landlord-declined", reply);
            return;
        }
        mediation.landlordAnswered(on);
        holds.streamed(offers.look(id).flat(), STREAM, mediation.quotaConfirmation(), on);
        CaseFile file = offers.offer(id, on).housingCase();
        letters.send("flat-offer", file.administration(), file);
    }

    private Optional<QuotaConfirmation> confirmed(FlatView flat, Inquiry inquiry) {
        Optional<QuotaConfirmation> given = QuotaConfirmation.of(access.actor().user(), inquiry.confirmation());
        return quotas.heed(flat, STREAM, given, clock.today());
    }
}
