package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferedCases;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.headlease.HiredFlat;

/** Signings (kontraktsskrivning) at the letting office. */
@Stateless
public class Signings {

    @Inject
    OfferedCases cases;

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
        CaseFile file = cases.lock(signing.offer());
        access.permit(file);
        FlatView flat = offers.contract(signing.offer(), signing.agreed().on()).flat();
        Sublease sublease = prepared(file, flat, signing.offer());
        SubleaseEvent.Signed signed = sublease.sign(signing, policy(file, signing), clock.today());
        sublease.standsOn(headLeases.sign(hired(file, flat), signing.headLease(), clock.today()));
        subleases.add(sublease);
        happened.fire(signed);
        return sublease.id();
    }

    private static Sublease prepared(CaseFile file, FlatView flat, OfferId offer) {
        return Sublease.prepared(
                new LeasedCase(file.id(), file.number(), file.municipality()),
                parties(file, flat.company()),
                new Letting(file.programme(), offer, flat.id(), file.person().orElseThrow()));
    }

    private static SigningPolicy policy(CaseFile file, SigningRecord signing) {
        return SigningPolicy.of(file.programme(), signing.agreed().on()).rule();
    }

    private static HiredFlat hired(CaseFile file, FlatView flat) {
        return new HiredFlat(file.programme(), file.municipality(), flat.id(), flat.company(), headTenant(file));
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
