package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.offer.ContractedOffer;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.headlease.HiredFlat;

/** Signings (kontraktsskrivning) at the letting office. */
@Stateless
public class Signings {

    @Inject
    Offers offers;

    @Inject
    Access access;

    @Inject
    HeadLeases headLeases;

    @Inject
    SubleaseRepository subleases;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Records a signing: the offer ends in a contract, the city's own lease and the sublease are entered, the flat is
     * let and the case housed, all or nothing.
     *
     * @throws CaseRefusal.DayTooLate    if the day of signing is still to come
     * @throws SubleaseRefusal.SignedAfterStart  if the lease has begun before it
     * @throws SubleaseRefusal.HeadLeaseMissing  if the city's own lease is not signed by then, or begins later
     * @throws SubleaseRefusal.TermsNotExplained if the tenant was not told of the terms by then, or has not signed it
     * @throws SubleaseRefusal.WaiverNotSigned   if the programme asks for a waiver and there is none
     */
    @Operation("sublease.sign")
    public SubleaseId sign(SigningRecord signing) {
        LocalDate today = clock.today();
        ContractedOffer contracted =
                offers.contract(signing.offer(), signing.agreed().on());
        CaseFile file = contracted.housingCase();
        access.permit(file);
        Sublease sublease = Sublease.prepared(
                new LeasedCase(file.id(), file.number(), file.municipality()),
                parties(file, contracted.flat().company()),
                new Letting(file.programme(), signing.offer(), contracted.flat().id(), file.person()));
        SigningPolicy policy =
                SigningPolicy.of(file.programme(), signing.agreed().on()).rule();
        SubleaseEvent.Signed signed = sublease.sign(signing, policy, today);
        sublease.standsOn(headLeases.sign(
                new HiredFlat(
                        file.programme(),
                        file.municipality(),
                        contracted.flat().id(),
                        contracted.flat().company(),
                        headTenant(file)),
                signing.headLease(),
                today));
        subleases.add(sublease);
        happened.fire(signed);
        return sublease.id();
    }

    private static SubleaseParties parties(CaseFile file, OrganisationId landlord) {
        OrganisationId provider =
                file.provider().orElseThrow(() -> new IllegalStateException("an offer, but no provider"));
        return new SubleaseParties(file.administration(), provider, headTenant(file), landlord);
    }

    private static OrganisationId headTenant(CaseFile file) {
        return file.headTenant().orElseThrow(() -> new IllegalStateException("an offer, but no letting office"));
    }
}
