package se.hemvist.lease.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.sublease.SubleaseProgress;
import se.hemvist.lease.waiver.WaiverDeeds;

/** What other packages ask of the tenure of a sublease, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TenureRecords {

    @Inject
    SubleaseProgress subleases;

    @Inject
    WaiverDeeds waivers;

    /**
     * What the tenant has on the day as far as is known now.
     *
     * @throws se.hemvist.lease.sublease.SubleaseRefusal.UnknownSublease if there is no such sublease that is signed
     */
    public Tenure on(SubleaseId sublease, LocalDate day) {
        return Tenure.of(Sublet.of(subleases.facts(sublease)), waivers.of(sublease), day);
    }
}
