package se.hemvist.lease.sublease;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.lease.clause.Clause;
import se.hemvist.lease.clause.ClauseRefusal;
import se.hemvist.lease.clause.SpecialTerms;
import se.hemvist.lease.document.Documents;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeaseTerms;
import se.hemvist.lease.headlease.HeadLeaseView;
import se.hemvist.lease.occupancy.LandlordPermit;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.occupancy.OccupancyOverride;
import se.hemvist.lease.occupancy.OccupancyPolicy;
import se.hemvist.lease.occupancy.OccupancyRefusal;
import se.hemvist.lease.occupancy.SuccessionPolicy;
import se.hemvist.lease.sublease.SubleaseEvent.Converted;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.Departure;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.MovedOn;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeGiven;
import se.hemvist.lease.sublease.SubleaseEvent.Overridden;
import se.hemvist.lease.sublease.SubleaseEvent.Recovered;
import se.hemvist.lease.sublease.SubleaseEvent.Settled;
import se.hemvist.lease.sublease.SubleaseEvent.Signed;
import se.hemvist.lease.sublease.SubleaseEvent.SignedDays;
import se.hemvist.lease.sublease.SubleaseEvent.SignedTerms;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseEvent.Voided;
import se.hemvist.lease.sublease.SubleaseRefusal.DaysAreSettled;
import se.hemvist.lease.sublease.SubleaseRefusal.HeadLeaseMissing;
import se.hemvist.lease.sublease.SubleaseRefusal.KeysNotHandedOver;
import se.hemvist.lease.sublease.SubleaseRefusal.LandlordNotTold;
import se.hemvist.lease.sublease.SubleaseRefusal.MovedInBeforeStart;
import se.hemvist.lease.sublease.SubleaseRefusal.SignedAfterStart;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseRefusal.TermsNotExplained;
import se.hemvist.lease.sublease.SubleaseView.Behind;
import se.hemvist.lease.sublease.SubleaseView.Lease;
import se.hemvist.lease.sublease.SubleaseView.LetFlat;
import se.hemvist.lease.sublease.SubleaseView.Standing;

import static se.hemvist.lease.sublease.SubleaseState.IN_FORCE;
import static se.hemvist.lease.sublease.SubleaseState.MOVED_ON;
import static se.hemvist.lease.sublease.SubleaseState.NOTICE_GIVEN;
import static se.hemvist.lease.sublease.SubleaseState.PREPARED;
import static se.hemvist.lease.sublease.SubleaseState.SETTLED;
import static se.hemvist.lease.sublease.SubleaseState.SIGNED;
import static se.hemvist.lease.sublease.SubleaseState.TRANSFERRED;
import static se.hemvist.lease.sublease.SubleaseState.VACATED;
import static se.hemvist.lease.sublease.SubleaseState.VOIDED;

/**
 * The lease between the head tenant, who hires the flat, and the participant, who lives there. Prepared from an
 * offer and signed; in force from the day the tenant moves in; over when the keys are back and claims are settled, or
 * when it becomes the tenant's own.
 */
@Entity
@Table(name = "sublease")
class Sublease {

    @EmbeddedId
    private SubleaseId id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SubleaseState state;

    @Embedded
    private LeasedCase about;

    @Embedded
    private SubleaseParties parties;

    @Embedded
    private Letting letting;

    @Embedded
    private @Nullable HeadLeaseId headLease;

    @Embedded
    private @Nullable SignedLease lease;

    @Embedded
    private @Nullable OccupancyOverride overriding;

    @Embedded
    private @Nullable TermsExplained explained;

    @ElementCollection
    @CollectionTable(name = "special_term", joinColumns = @JoinColumn(name = "sublease_id"))
    @OrderColumn(name = "place")
    private List<Clause> special = new ArrayList<>();

    /** Whether somebody else lived there before, under the same head lease. */
    @Column(name = "follows_another")
    private boolean follows;

    @Embedded
    private @Nullable LandlordPermit permit;

    @Embedded
    private @Nullable MoveIn moveIn;

    protected Sublease() {}

    private Sublease(LeasedCase about, SubleaseParties parties, Letting letting) {
        this.id = SubleaseId.next();
        this.state = PREPARED;
        this.about = about;
        this.parties = parties;
        this.letting = letting;
    }

    static Sublease prepared(LeasedCase about, SubleaseParties parties, Letting letting) {
        return new Sublease(about, parties, letting);
    }

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
            throw new SignedAfterStart(agreed.leaseStart());
        }
        if (signing.head().contractDate().isAfter(agreed.on())
                || signing.head().start().isAfter(agreed.leaseStart())) {
            throw new HeadLeaseMissing(agreed.on(), agreed.leaseStart());
        }
        if (!signing.terms().explained().doneBy(agreed.on())) {
            throw new TermsNotExplained(agreed.on());
        }
        policy.demand(signing);
        overriding = OccupancyPolicy.of(letting.programme(), agreed.on())
                .flatMap(rule -> rule.ask(limit -> limit.heed(agreed.occupancy(), rule.source())))
                .orElse(null);
        become(SIGNED);
        lease = SignedLease.of(agreed, policy);
        explained = signing.terms().explained();
        special.addAll(signing.terms().special().asKept());
        return new Signed(
                id,
                about,
                parties,
                new SignedTerms(letting.programme(), agreed.leaseStart(), signing.waiverSigned()),
                agreed.on());
    }

    /** Who let more live there than the programme does, and why, if somebody did. */
    Optional<OccupancyOverride> overriding() {
        return Optional.ofNullable(overriding);
    }

    /** That a rule was departed from on the day, for each of them. */
    List<Overridden> departed(Stream<Departure> from, LocalDate on) {
        return from.map(each -> new Overridden(id, about, parties, each, on)).toList();
    }

    /** The city's own lease that this one stands on, signed for it. */
    void standsOn(HeadLeaseId head) {
        headLease = head;
    }

    /**
     * The city's own lease that this one stands on, after somebody who has moved out.
     *
     * @throws OccupancyRefusal if the landlord must let that happen, and had not by then
     */
    void follows(HeadLeaseId head, Optional<LandlordPermit> given) {
        LocalDate on = given(lease).signedOn();
        SuccessionPolicy.of(letting.programme(), on)
                .ifPresent(policy -> policy.demand(rule -> rule.demandPermit(given, on)));
        standsOn(head);
        follows = true;
        permit = given.orElse(null);
    }

    /**
     * The tenant moves in; the lease is in force from then on.
     *
     * @throws CaseRefusal.DayTooLate         if the day is still to come
     * @throws SubleaseNotThere   if the lease is not signed, or the tenant has moved in already
     * @throws MovedInBeforeStart before the first day of the lease
     * @throws OccupancyRefusal   if somebody lived there before, and the landlord was told too late
     * @throws LandlordNotTold    if the landlord was not told of the sublet by then
     * @throws KeysNotHandedOver  if the tenant had not got the keys by then
     */
    MovedIn moveIn(MoveInRecord happened, LocalDate today) {
        Input.notAfter(today, happened.on(), "on");
        become(IN_FORCE);
        LocalDate start = given(lease).start();
        if (happened.on().isBefore(start)) {
            throw new MovedInBeforeStart(start);
        }
        if (follows) {
            SuccessionPolicy.of(letting.programme(), happened.on())
                    .ifPresent(
                            policy -> policy.demand(rule -> rule.demandTold(happened.landlordToldOn(), happened.on())));
        }
        moveIn = MoveIn.of(happened);
        return new MovedIn(id, about, parties, letting.programme(), happened.on());
    }

    /**
     * A day of the contract was another one than was recorded.
     *
     * @throws DaysAreSettled unless it is signed or in force
     * @throws CaseRefusal    if the day is out of order with what was before and has been since
     */
    DaysCorrected correct(LeaseDay which, LocalDate on, HeadLeaseTerms head, LocalDate today) {
        if (state != SIGNED && state != IN_FORCE) {
            throw new DaysAreSettled(state);
        }
        SignedLease signed = given(lease);
        lease = switch (which) {
            case SIGNED -> {
                Input.notBefore(given(explained).on(), on, "on");
                yield signed.wasSignedOn(on, head.contractDate(), today);
            }
            case START ->
                signed.beginsOn(on, head.start(), Optional.ofNullable(moveIn).map(MoveIn::on));
        };
        return new DaysCorrected(id, about, parties, days(signed), days(lease), today);
    }

    private SignedDays days(SignedLease signed) {
        return new SignedDays(letting.programme(), signed.signedOn(), signed.start());
    }

    /**
     * It was registered by mistake.
     *
     * @throws SubleaseNotThere unless it is signed and nobody has moved in
     */
    Voided declareVoid(LocalDate on) {
        become(VOIDED);
        return new Voided(id, about, parties, letting.programme(), on);
    }

    /** Whether somebody else lived there before, under the same head lease. */
    boolean followsAnother() {
        return follows;
    }

    /** @throws IllegalStateException if it was lived in before it came here, without an offer */
    OfferId offer() {
        return given(letting.offer());
    }

    /** The tenant is known as this person. */
    void follow(PersonId kept) {
        letting = letting.to(kept);
    }

    /** @throws SubleaseNotThere unless it is in force */
    void demandInForce() {
        demandLeads(NOTICE_GIVEN);
    }

    NoticeGiven giveNotice(LocalDate on) {
        become(NOTICE_GIVEN);
        return new NoticeGiven(id, about, parties, letting.programme(), on);
    }

    Recovered recover(LocalDate on) {
        become(IN_FORCE);
        return new Recovered(id, about, parties, letting.programme(), on);
    }

    Vacated vacate(LocalDate on) {
        become(VACATED);
        return new Vacated(id, about, parties, letting.programme(), on);
    }

    Settled settle(LocalDate on) {
        become(SETTLED);
        return new Settled(id, about, parties, on);
    }

    /**
     * It is the tenant's own lease from now on.
     *
     * @throws SubleaseNotThere unless it is in force
     */
    Transferred transfer(LocalDate on) {
        become(TRANSFERRED);
        return new Transferred(id, about, parties, letting.programme(), on);
    }

    /**
     * The flat is a trial flat from now on, for the same tenant.
     *
     * @throws SubleaseNotThere        unless it is lived in
     * @throws OccupancyRefusal        if more live there than a trial flat lets and nobody who is named lets them
     * @throws CaseRefusal.MissingPart if it is not said who does, as what, or why
     */
    Converted convert(Optional<OccupancyOverride> letMore, LocalDate on) {
        demandLived();
        Occupancy occupancy = new Occupancy(given(lease).occupants(), letMore);
        overriding = OccupancyPolicy.of(Programme.TRIAL, on)
                .flatMap(rule -> rule.ask(limit -> limit.heed(occupancy, rule.source())))
                .orElse(null);
        letting = letting.as(Programme.TRIAL);
        return new Converted(id, about, parties, on);
    }

    /**
     * The tenant moves on; the lease runs until the keys are back.
     *
     * @throws SubleaseNotThere unless it is lived in
     */
    MovedOn moveOn(LocalDate on) {
        become(MOVED_ON);
        return new MovedOn(id, about, parties, letting.programme(), on);
    }

    /** @throws SubleaseNotThere unless it is lived in, with nothing said of its end */
    void demandLived() {
        if (state != IN_FORCE) {
            throw new SubleaseNotThere(state, IN_FORCE);
        }
    }

    private void become(SubleaseState wanted) {
        demandLeads(wanted);
        state = wanted;
    }

    private void demandLeads(SubleaseState wanted) {
        if (!state.next().contains(wanted)) {
            throw new SubleaseNotThere(state, wanted);
        }
    }

    /** @throws IllegalStateException before it is signed */
    Documents.Papered papered() {
        return new Documents.Papered(
                id.value(), letting.programme(), given(lease).signedOn());
    }

    SubleaseId id() {
        return id;
    }

    /** @throws IllegalStateException before it is signed */
    HeadLeaseId headLease() {
        return given(headLease);
    }

    FlatId flat() {
        return letting.flat();
    }

    SubleaseFile file() {
        return new SubleaseFile(id, version, state, about, parties);
    }

    /**
     * What rests on it needs to know this.
     *
     * @param convertedOn since when it is that of a trial flat, if it was one of a training flat before
     * @throws IllegalStateException before it is signed
     */
    LeaseFacts facts(BlockLet block, Optional<LocalDate> convertedOn) {
        SignedLease signed = given(lease);
        LeaseFacts.Days days = new LeaseFacts.Days(
                signed.signedOn(), signed.start(), Optional.ofNullable(moveIn).map(MoveIn::on), convertedOn);
        LeaseFacts.Agreed agreed = new LeaseFacts.Agreed(signed.monthlyRent(), signed.agreedNotice());
        return new LeaseFacts(file(), letting.programme(), days, agreed, block);
    }

    /** @param withCase whether the reader may know of the case */
    SubleaseRow row(boolean withCase) {
        return new SubleaseRow(
                id,
                state,
                letting.flat(),
                given(lease).start(),
                Optional.of(about.number()).filter(number -> withCase));
    }

    /** @param withCase whether the reader may know of the case */
    SubleaseView view(HeadLeaseView head, boolean withCase) {
        SignedLease signed = given(lease);
        LetFlat let = new LetFlat(letting.flat(), parties.landlord(), head);
        return new SubleaseView(
                new Standing(id, version, state),
                new Lease(let, signed.signedOn(), signed.start(), signed.monthlyRent(), signed.agreedNotice()),
                Optional.of(behind(signed)).filter(behind -> withCase),
                Optional.ofNullable(explained).filter(told -> withCase).map(this::terms),
                Optional.ofNullable(moveIn).map(MoveIn::asRecorded).filter(recorded -> withCase));
    }

    private SigningRecord.Terms terms(TermsExplained told) {
        return new SigningRecord.Terms(told, new SpecialTerms(special));
    }

    private Behind behind(SignedLease signed) {
        return new Behind(
                about.caseId(),
                about.number(),
                Optional.ofNullable(letting.offer()),
                new Occupancy(signed.occupants(), overriding()),
                Optional.ofNullable(permit));
    }

    private static <T> T given(@Nullable T part) {
        return Optional.ofNullable(part).orElseThrow(() -> new IllegalStateException("not signed"));
    }
}
