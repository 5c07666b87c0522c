package se.hemvist.lease.sublease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.headlease.RentCapPolicy;

/** How high the rent of a sublease may be by what it rests on, asked again once that was put right. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HeadRents {

    @Inject
    Holds flats;

    @Inject
    PreparedSubleases subleases;

    @Inject
    CaseProgress cases;

    /**
     * A rent above the limit, where that is none, is noted as what it is: an adjusted rent wants a deed of its own.
     *
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if it is above the head rent and what may be added
     */
    void heed(Sublease sublease, RentBasis rent, BlockLet block) {
        LocalDate on = sublease.lease().signedOn();
        heed(sublease, new AgreedRent(sublease.lease().monthlyRent(), rent, on), block, on);
    }

    /**
     * The same of a rent that is to hold after the signing.
     *
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if it is above the head rent and what may be added
     */
    public void heed(SubleaseId id, AgreedRent rent, LocalDate today) {
        heed(subleases.get(id), rent, subleases.facts(id).block(), today);
    }

    private void heed(Sublease sublease, AgreedRent rent, BlockLet block, LocalDate noted) {
        Money reported = flats.look(sublease.flat()).terms().monthlyRent();
        Version<RentCapPolicy> policy = RentCapPolicy.on(rent.on());
        boolean above = policy.ask(limit -> limit.heed(rent.monthly(), rent.basis(), reported, block));
        if (above) {
            cases.note(
                    sublease.about().caseId(),
                    Occurrence.of("rent-above-head-rent", noted).by("RentCapPolicy", policy));
        }
    }
}
