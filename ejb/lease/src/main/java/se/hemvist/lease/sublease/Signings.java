package se.hemvist.lease.sublease;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.offer.OfferedCases;
import se.hemvist.intake.offer.Offers;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.document.DocumentKind;
import se.hemvist.lease.document.Documents;
import se.hemvist.lease.document.HandedDocuments;
import se.hemvist.lease.document.Occasion;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeaseRefusal.HeadLeaseNotThere;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.headlease.HeadLeaseView;
import se.hemvist.lease.headlease.HeadLeases;
import se.hemvist.lease.headlease.HiredFlat;
import se.hemvist.lease.headlease.RentCapPolicy;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.occupancy.OccupancyPolicy;
import se.hemvist.lease.sublease.SubleaseEvent.Departure;
import se.hemvist.lease.sublease.SubleaseRefusal.HeadLeaseRuns;
import se.hemvist.lease.sublease.SubleaseRefusal.HiredForOthers;

/** Signings (kontraktsskrivning), at the head tenant's. */
@Stateless
public class Signings {

    @Inject
    OfferedCases cases;

    @Inject
    CaseProgress progress;

    @Inject
    Offers offers;

    @Inject
    Access access;

    @Inject
    HeadLeases headLeases;

    @Inject
    PreparedSubleases subleases;

    @Inject
    Documents documents;

    @Inject
    SubletConsents consents;

    @Inject
    HouseClock clock;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * Records a signing: the offer ends in a contract, the head tenant's own lease and the sublease are entered with the
     * papers, the flat is let and the case housed, all or nothing. Where somebody has moved out and the head tenant's own
     * lease runs on, the sublease stands on that one.
     *
     * @throws CaseRefusal.DayTooLate    if the day of signing is still to come
     * @throws SubleaseRefusal.SignedAfterStart     if the lease has begun before it
     * @throws SubleaseRefusal.HeadLeaseMissing     if the head lease is not signed by then, or begins later
     * @throws SubleaseRefusal.HeadLeaseRuns        if one is given though that of whoever lived there before runs on
     * @throws SubleaseRefusal.FlatNotFree          if whoever lived there before had not left by the first day of this one
     * @throws SubleaseRefusal.HiredForOthers       if that one is of another programme or head tenant
     * @throws se.hemvist.lease.headlease.HeadLeaseRefusal if that one ends, or the rent is above the head rent and what may
     *     be added
     * @throws SubleaseRefusal.SubletConsentMissing if the head tenant is not the city's and the landlord has not agreed
     * @throws SubleaseRefusal.TermsNotExplained    if the tenant was not told of the terms by then, or has not signed it
     * @throws se.hemvist.lease.clause.ClauseRefusal if one of the special terms has no place in a lease
     * @throws SubleaseRefusal.WaiverNotSigned      if the programme asks for a waiver and there is none
     * @throws SubleaseRefusal.WaiverNotAtSigning   if there is one though the programme asks for it later
     * @throws se.hemvist.lease.occupancy.OccupancyRefusal  if more are to live there than the programme lets, and nobody
     *     who is named lets them; or if somebody comes after another and the landlord has not let that happen
     * @throws SubleaseRefusal.TenantNotNamed       if the case is nobody's yet
     * @throws se.hemvist.intake.assessment.AssessmentRefusal if what is assessed of the tenant stands in the way
     * @throws CaseRefusal.DayTooEarly if the landlord let that happen before it was known that whoever lived there would leave
     * @throws se.hemvist.lease.document.DocumentRefusal if papers of the programme are missing or incomplete
     */
    @Operation("sublease.sign")
    public SubleaseId sign(SigningRecord signing, HandedDocuments handed) {
        OfferId offer = signing.offered();
        CaseFile file = cases.lock(offer);
        access.permit(file);
        FlatView flat = offers.contract(offer, signing.agreed().on()).flat();
        Sublease sublease = prepared(file, flat, offer);
        HiredFlat hired = hired(file, flat);
        Optional<HeadLeaseView> running = headLeases.running(flat.id());
        SigningRecord whole =
                running.map(head -> onRunning(signing, head, hired)).orElse(signing);
        SubleaseEvent.Signed signed = policy(hired, whole).ask(policy -> sublease.sign(whole, policy, clock.today()));
        heedHeadRent(whole, file, flat);
        consents.demand(whole, hired.headTenant(), running.isPresent());
        stand(sublease, whole, hired, running);
        sublease.demandFree(flat.terms().availableFrom(), "leaseStart");
        subleases.add(sublease);
        Set<DocumentKind> without =
                documents.sign(sublease.papered(), file.handling().application().receivedOn(), handed);
        happened.fire(signed);
        tellOverrides(sublease, without, signed.on());
        return sublease.id();
    }

    private void stand(Sublease sublease, SigningRecord signing, HiredFlat hired, Optional<HeadLeaseView> running) {
        running.map(HeadLeaseView::headLease)
                .ifPresentOrElse(
                        head -> sublease.follows(head, signing.standsOn().permit(), leaving(head)),
                        () -> sublease.standsOn(headLeases.sign(hired, signing.head(), clock.today())));
    }

    /** Since when it has been known that whoever lived there last would leave. */
    private Optional<LocalDate> leaving(HeadLeaseId head) {
        return subleases.standingOn(head).stream().reduce((one, next) -> next).flatMap(Sublease::endKnownOn);
    }

    /** A rent above the limit, where that is none, is noted as what it is: an adjusted rent wants a deed of its own. */
    private void heedHeadRent(SigningRecord signing, CaseFile file, FlatView flat) {
        LocalDate on = signing.agreed().on();
        Version<RentCapPolicy> policy = RentCapPolicy.on(on);
        boolean above = policy.ask(limit -> limit.heed(
                signing.agreed().monthlyRent(),
                signing.standsOn().rent(),
                flat.terms().monthlyRent(),
                signing.head().block()));
        if (above) {
            progress.note(file.id(), Occurrence.of("rent-above-head-rent", on).by("RentCapPolicy", policy));
        }
    }

    /** The lease of whoever lived there before, or was to, runs on: there is no other, and it is one for the same. */
    private static SigningRecord onRunning(SigningRecord signing, HeadLeaseView head, HiredFlat wanted) {
        if (signing.standsOn().signed().isPresent()) {
            throw new HeadLeaseRuns(head.terms().start(), wanted.programme());
        }
        if (head.state() != HeadLeaseState.IN_FORCE && head.state() != HeadLeaseState.SIGNED) {
            throw new HeadLeaseNotThere(head.state(), HeadLeaseState.IN_FORCE);
        }
        if (!head.hired().equals(wanted)) {
            throw new HiredForOthers(head.hired().programme(), wanted.programme());
        }
        return signing.on(head.terms());
    }

    private void tellOverrides(Sublease sublease, Set<DocumentKind> without, LocalDate on) {
        sublease.overriding().ifPresent(override -> note(sublease, override, on));
        Stream<Departure> departures = Stream.concat(
                sublease.overriding().stream().map(override -> Departure.occupants()),
                without.stream().map(paper -> Departure.paper(Occasion.SIGNING, paper)));
        sublease.departed(departures, on).forEach(happened::fire);
    }

    private void note(Sublease sublease, OccupancyOverride override, LocalDate on) {
        OccupancyPolicy.told(sublease.papered().programme(), on, override)
                .ifPresent(occurrence -> progress.note(sublease.file().about().caseId(), occurrence));
    }

    static Sublease prepared(CaseFile file, FlatView flat, @Nullable OfferId offer) {
        return Sublease.prepared(
                new LeasedCase(file.id(), file.number(), file.municipality()),
                parties(file, flat.company()),
                Letting.of(file.programme(), offer, flat.id(), file.person()));
    }

    static Version<SigningPolicy> policy(HiredFlat hired, SigningRecord signing) {
        return SigningPolicy.of(hired.programme(), signing.agreed().on());
    }

    static HiredFlat hired(CaseFile file, FlatView flat) {
        return new HiredFlat(file.programme(), file.municipality(), flat.id(), flat.company(), headTenant(file));
    }

    private static SubleaseParties parties(CaseFile file, OrganisationId landlord) {
        OrganisationId provider =
                file.provider().orElseThrow(() -> new IllegalStateException("an offer, but no provider"));
        return new SubleaseParties(file.administration(), provider, headTenant(file), landlord);
    }

    static OrganisationId headTenant(CaseFile file) {
        return file.headTenant().orElseThrow(() -> new IllegalStateException("an offer, but no head tenant"));
    }
}
