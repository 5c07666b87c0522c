package se.hemvist.intake.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.offer.OfferFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.offer.OfferState;
import se.hemvist.intake.offer.SaidNo;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.page.Expected;

/** What every step of a mediation begins with, and how any of them may end it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MediationDesk {

    @Inject
    BegunMediations mediations;

    @Inject
    OfferProgress offers;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    /** The mediation, for a caller who may do the operation on it; its case is locked first. */
    Mediation take(OfferId id, Expected expected) {
        OfferFile offer = offers.lock(id);
        Mediation mediation = mediations.get(id);
        access.permit(mediation.of(offer));
        expected.check();
        return mediation;
    }

    /** Somebody's no frees the flat, and the case waits again; whose it is the reply says, or the way in which it ends. */
    void end(OfferId id, OfferState how, String what, Reply no) {
        Optional<String> said = no.reason().map(String::strip).filter(text -> !text.isEmpty());
        Side side = no.side().or(() -> usual(how)).orElseThrow(() -> new CaseRefusal.MissingPart("side"));
        offers.end(id, how, new SaidNo(no.on(), side, Input.given(said, "reason")), what);
    }

    /** Whether the landlord takes the tenant: a no frees the flat, and the case waits again. */
    void judge(Mediation mediation, Reply reply) {
        OfferId id = mediation.offer();
        if (!reply.yes()) {
            mediation.judge(reply.on());
            end(id, OfferState.REJECTED, "tenant-rejected", reply);
            return;
        }
        mediation.approve(reply.on());
        CaseFile file = offers.advance(id, OfferState.APPROVED, Occurrence.of("tenant-approved", reply.on()))
                .housingCase();
        letters.send("landlord-approved", file.administration(), file);
        letters.send("landlord-approved", file.coordinationUnit(), file);
    }

    private static Optional<Side> usual(OfferState how) {
        return switch (how) {
            case LANDLORD_NO, REJECTED -> Optional.of(Side.LANDLORD);
            case DECLINED -> Optional.of(Side.CONTACT_PERSON);
            default -> Optional.empty();
        };
    }

    /** Where it is to be read. */
    static String path(OfferId id) {
        return "mediations/" + id.value();
    }
}
