package se.hemvist.intake.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferRefusal;
import se.hemvist.kernel.page.Expected;

/** Mediations, for what is done beside their steps, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MediationFiles {

    @Inject
    MediationDesk desk;

    @Inject
    BegunMediations mediations;

    @Inject
    OfferProgress offers;

    /**
     * The mediation, for a caller who may do the operation on it and knows its version; its case is locked first.
     *
     * @throws OfferRefusal.UnknownOffer         if there is no offer by that id
     * @throws MediationRefusal.UnknownMediation if its landlord did not have to be asked
     */
    public MediationFile take(OfferId id, Expected expected) {
        return file(desk.take(id, expected));
    }

    /**
     * The mediation as it is, not locked.
     *
     * @throws MediationRefusal.UnknownMediation if there is none by that id
     */
    public MediationFile look(OfferId id) {
        return file(mediations.get(id));
    }

    /** Where it is to be read. */
    public static String path(OfferId id) {
        return MediationDesk.path(id);
    }

    private MediationFile file(Mediation mediation) {
        return new MediationFile(
                offers.look(mediation.offer()), mediation.course().landlordAnsweredOn(), mediation.presentedOn());
    }
}
