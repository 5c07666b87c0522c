package se.hemvist.lease.sublease;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.clause.Clause;
import se.hemvist.lease.clause.ClauseRefusal;
import se.hemvist.lease.clause.SpecialTerms;
import se.hemvist.lease.document.Documents;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.occupancy.LandlordPermit;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.occupancy.OccupancyPolicy;
import se.hemvist.lease.occupancy.OccupancyRefusal;
import se.hemvist.lease.occupancy.SuccessionPolicy;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.Departure;
import se.hemvist.lease.sublease.SubleaseEvent.HeadLeaseCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.Overridden;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.SignedDays;
import se.hemvist.lease.sublease.SubleaseEvent.SignedTerms;
import se.hemvist.lease.sublease.SubleaseEvent.Voided;
import se.hemvist.lease.sublease.SubleaseRefusal.DaysAreSettled;
import se.hemvist.lease.sublease.SubleaseRefusal.FlatNotFree;
import se.hemvist.lease.sublease.SubleaseRefusal.HeadLeaseMissing;
import se.hemvist.lease.sublease.SubleaseRefusal.SignedAfterStart;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseRefusal.TermsNotExplained;
import se.hemvist.lease.sublease.SubleaseView.Behind;

import static se.hemvist.lease.sublease.SubleaseState.IN_FORCE;
import static se.hemvist.lease.sublease.SubleaseState.SIGNED;
import static se.hemvist.lease.sublease.SubleaseState.VOIDED;

/**
 * A sublease as it is signed: who hires the flat, who lives there, by which terms, and on which lease of the city's own. The
 * days of the contract may be put right, and a contract that was a mistake declared void.
 */
@MappedSuperclass
abstract class SignedSublease extends StandingSublease {

    @Embedded
    private @Nullable HeadLeaseId headLease;

    @Embedded
    private @Nullable SignedLease lease;

    @Embedded
    private @Nullable OccupancyOverride overriding;

    /** How many may live there as it was last asked; none before that was kept, and then as many as were signed for. */
    @Column(name = "occupants_let")
    private @Nullable Integer occupantsLet;

    @Embedded
    private @Nullable TermsExplained explained;

    @ElementCollection
    @CollectionTable(name = "special_term", joinColumns = @JoinColumn(name = "sublease_id"))
    @OrderColumn(name = "place")
    private List<Clause> special = new ArrayList<>();

    /** Whether somebody else lived there before, under the same head lease. */
    @Column(name = "follows_another")
    private boolean follows;

    /** Since when it had been known that they would leave. */
    @Column(name = "follows_since")
    private @Nullable LocalDate followsSince;

    @Embedded
    private @Nullable LandlordPermit permit;

    protected SignedSublease() {}

    SignedSublease(LeasedCase about, SubleaseParties parties, Letting letting) {
        super(about, parties, letting);
    }

    /** The day on which the tenant moved in, once that has happened. */
    abstract Optional<LocalDate> movedInOn();

    /**
     * Signs it as recorded, with the notice that the policy of the day asks for.
     *
     * @throws CaseRefusal.DayTooLate        if the day of signing is still to come
     * @throws SignedAfterStart  if the lease has begun before it
     * @throws HeadLeaseMissing  if the city's own lease is not signed by then, or begins later than this one
     * @throws TermsNotExplained if the tenant was not told of the terms by then, or has not signed it
     * @throws ClauseRefusal     if one of the special terms has no place in a lease
     * @throws SubleaseRefusal   if the policy asks for a waiver and there is none or the other way round
     * @throws OccupancyRefusal  if more are to live there than the programme lets and nobody who is named lets them
     * @throws CaseRefusal.MissingPart if it is not said who does, as what, or why
     */
    Signed sign(SigningRecord signing, SigningPolicy policy, LocalDate today) {
        SigningRecord.Agreed agreed = signing.agreed();
        Input.notAfter(today, agreed.on(), "agreed/on");
        if (agreed.on().isAfter(agreed.leaseStart())) {
            throw new SignedAfterStart(agreed.leaseStart(), programme());
        }
        if (signing.head().contractDate().isAfter(agreed.on())
                || signing.head().start().isAfter(agreed.leaseStart())) {
            throw new HeadLeaseMissing(agreed.on(), agreed.leaseStart());
        }
        if (!signing.terms().explained().doneBy(agreed.on())) {
            throw new TermsNotExplained(agreed.on());
        }
        policy.demand(signing);
        heed(programme(), agreed.occupancy(), agreed.on());
        become(SIGNED);
        lease = SignedLease.of(agreed, policy);
        explained = signing.terms().explained();
        special.addAll(signing.terms().special().asKept());
        return new Signed(
                id(),
                about(),
                parties(),
                new SignedTerms(programme(), agreed.leaseStart(), signing.waiverSigned()),
                agreed.on());
    }

    /** Who let more live there than the programme does, and why, if somebody did. */
    Optional<OccupancyOverride> overriding() {
        return Optional.ofNullable(overriding);
    }

    /** That a rule was departed from on the day, for each of them. */
    List<Overridden> departed(Stream<Departure> from, LocalDate on) {
        return from.map(each -> new Overridden(id(), about(), parties(), each, on))
                .toList();
    }

    /** The city's own lease that this one stands on, signed for it. */
    void standsOn(HeadLeaseId head) {
        headLease = head;
    }

    /**
     * The city's own lease that this one stands on, after somebody who has moved out.
     *
     * @param since since when it had been known that they would leave, if that was kept
     * @throws OccupancyRefusal        if the landlord must let that happen, and had not by then
     * @throws CaseRefusal.DayTooEarly if the landlord did before anybody knew
     */
    void follows(HeadLeaseId head, Optional<LandlordPermit> given, Optional<LocalDate> since) {
        LocalDate on = given(lease).signedOn();
        SuccessionPolicy.of(programme(), on).ifPresent(policy -> policy.demand(rule -> rule.demandPermit(given, on)));
        since.ifPresent(
                known -> given.ifPresent(landlord -> Input.notBefore(known, landlord.on(), "landlordPermit/on")));
        followsSince = since.orElse(null);
        standsOn(head);
        follows = true;
        permit = given.orElse(null);
    }

    /** The landlord was told who comes after another, in time and not before anybody could know. */
    void demandTold(Version<SuccessionPolicy> policy, @Nullable LocalDate toldOn, LocalDate moveIn) {
        policy.demand(rule -> rule.demandTold(toldOn, moveIn));
        if (followsSince != null && toldOn != null) {
            Input.notBefore(followsSince, toldOn, "landlordToldOn");
        }
    }

    /**
     * Who comes after another begins when that one has left.
     *
     * @param from  since when nobody else has had the flat
     * @param field where the caller says when this one begins
     * @throws FlatNotFree if it begins before that
     */
    void demandFree(LocalDate from, String field) {
        if (follows && lease().start().isBefore(from)) {
            throw new FlatNotFree(from, field, programme());
        }
    }

    /**
     * A day of the contract was another one than was recorded.
     *
     * @throws DaysAreSettled unless it is signed or in force
     * @throws CaseRefusal    if the day is out of order with what was before and has been since
     */
    DaysCorrected correct(LeaseDay which, LocalDate on, HeadLeaseTerms head, LocalDate today) {
        if (state() != SIGNED && state() != IN_FORCE) {
            throw new DaysAreSettled(state());
        }
        SignedLease signed = given(lease);
        lease = switch (which) {
            case SIGNED -> {
                Input.notBefore(given(explained).on(), on, "on");
                yield signed.wasSignedOn(on, head.contractDate(), today);
            }
            case START -> signed.beginsOn(on, head.start(), movedInOn());
            case IN_A_ROW_SINCE -> signed.goingOnSince(on, head.start(), "on");
        };
        return new DaysCorrected(
                id(), about(), parties(), days(signed), Input.corrected(days(signed), days(lease)), today);
    }

    /**
     * What the city sublets it has hired by then, whatever was recorded of that.
     *
     * @throws HeadLeaseMissing if the city's own lease was not signed by then after all, or begins later than this one or than
     *     the leases that it goes on from
     */
    void demandHired(HeadLeaseTerms head) {
        SignedLease signed = given(lease);
        if (head.contractDate().isAfter(signed.signedOn()) || head.start().isAfter(signed.since())) {
            throw new HeadLeaseMissing(signed.signedOn(), signed.since());
        }
    }

    /** The city's own lease that it stands on says something else than was recorded. */
    HeadLeaseCorrected headLeaseCorrected(boolean block, LocalDate on) {
        return new HeadLeaseCorrected(id(), about(), parties(), block, on);
    }

    /** Whether nobody has moved out, and it was not a mistake. */
    boolean goesOn() {
        return state() != SubleaseState.PREPARED && !state().isOver();
    }

    private SignedDays days(SignedLease signed) {
        return new SignedDays(programme(), signed.signedOn(), signed.start(), signed.since());
    }

    /**
     * It goes on from leases of the same flat to the same tenant that are not kept here.
     *
     * @param since the first day of them
     * @throws CaseRefusal if that is before the city's own lease begins, or after this one does
     */
    void goesOnSince(LocalDate since, HeadLeaseTerms head) {
        lease = given(lease).goingOnSince(since, head.start(), "inARowSince");
    }

    /**
     * It was registered by mistake.
     *
     * @throws SubleaseNotThere unless it is signed or in force
     */
    Voided declareVoid(LocalDate on) {
        become(VOIDED);
        return new Voided(id(), about(), parties(), programme(), on);
    }

    /** Whether somebody else lived there before, under the same head lease. */
    boolean followsAnother() {
        return follows;
    }

    /** It is let in the programme from now on. */
    void letIn(Programme programme, Occupancy occupancy, LocalDate on) {
        heed(programme, occupancy, on);
        letAs(programme);
    }

    /**
     * With somebody who has moved in so many live there.
     *
     * @return that somebody who is named lets them, where fewer were let until then
     * @throws OccupancyRefusal        if they are more than the programme lets and nobody who is named lets them
     * @throws CaseRefusal.MissingPart if it is not said who does, as what, or why
     */
    Optional<Overridden> letLive(Occupancy occupancy, UUID coResident, LocalDate on) {
        if (occupancy.occupants() <= letSoFar()) {
            return Optional.empty();
        }
        heed(programme(), occupancy, on);
        return overriding()
                .map(override -> new Overridden(id(), about(), parties(), Departure.coResident(coResident), on));
    }

    private int letSoFar() {
        return Optional.ofNullable(occupantsLet).orElse(lease().occupants());
    }

    private void heed(Programme programme, Occupancy occupancy, LocalDate on) {
        overriding = OccupancyPolicy.of(programme, on)
                .flatMap(rule -> rule.ask(limit -> limit.heed(occupancy, rule.source())))
                .orElse(null);
        occupantsLet = occupancy.occupants();
    }

    /** @throws IllegalStateException before it is signed */
    Documents.Papered papered() {
        return new Documents.Papered(id().value(), programme(), given(lease).signedOn());
    }

    /** @throws IllegalStateException before it is signed */
    HeadLeaseId headLease() {
        return given(headLease);
    }

    SignedLease lease() {
        return given(lease);
    }

    Optional<SigningRecord.Terms> terms() {
        return Optional.ofNullable(explained).map(told -> new SigningRecord.Terms(told, new SpecialTerms(special)));
    }

    Behind behind() {
        return new Behind(
                about().caseId(),
                about().number(),
                offered(),
                new Occupancy(lease().occupants(), overriding()),
                Optional.ofNullable(permit));
    }

    private static <T> T given(@Nullable T part) {
        return Optional.ofNullable(part).orElseThrow(() -> new IllegalStateException("not signed"));
    }
}
