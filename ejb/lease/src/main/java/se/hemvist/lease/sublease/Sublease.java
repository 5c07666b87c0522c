package se.hemvist.lease.sublease;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.time.DateRange;
import se.hemvist.lease.headlease.BlockLet;
import se.hemvist.lease.headlease.HeadLeaseView;
import se.hemvist.lease.occupancy.Occupancy;
import se.hemvist.lease.occupancy.OccupancyRefusal;
import se.hemvist.lease.occupancy.SuccessionPolicy;
import se.hemvist.lease.sublease.SubleaseEvent.Converted;
import se.hemvist.lease.sublease.SubleaseEvent.FlatCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.LeavingCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.LeavingDays;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInDays;
import se.hemvist.lease.sublease.SubleaseEvent.MoveInVoided;
import se.hemvist.lease.sublease.SubleaseEvent.MovedIn;
import se.hemvist.lease.sublease.SubleaseEvent.MovedOn;
import se.hemvist.lease.sublease.SubleaseEvent.NeverEntered;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeDayCorrected;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeDays;
import se.hemvist.lease.sublease.SubleaseEvent.NoticeGiven;
import se.hemvist.lease.sublease.SubleaseEvent.Recovered;
import se.hemvist.lease.sublease.SubleaseEvent.Settled;
import se.hemvist.lease.sublease.SubleaseEvent.Transferred;
import se.hemvist.lease.sublease.SubleaseEvent.Vacated;
import se.hemvist.lease.sublease.SubleaseRefusal.FlatIsSettled;
import se.hemvist.lease.sublease.SubleaseRefusal.GivenUpByEstate;
import se.hemvist.lease.sublease.SubleaseRefusal.HappenedBeforeMoveIn;
import se.hemvist.lease.sublease.SubleaseRefusal.KeysNotHandedOver;
import se.hemvist.lease.sublease.SubleaseRefusal.LandlordNotTold;
import se.hemvist.lease.sublease.SubleaseRefusal.LetWithoutOffer;
import se.hemvist.lease.sublease.SubleaseRefusal.MoveInIsSettled;
import se.hemvist.lease.sublease.SubleaseRefusal.MovedInBeforeStart;
import se.hemvist.lease.sublease.SubleaseRefusal.OfferedAnotherFlat;
import se.hemvist.lease.sublease.SubleaseRefusal.SubleaseNotThere;
import se.hemvist.lease.sublease.SubleaseView.Lease;
import se.hemvist.lease.sublease.SubleaseView.LetFlat;
import se.hemvist.lease.unentered.UnenteredEnd;
import se.hemvist.lease.unentered.UnenteredGround;
import se.hemvist.lease.unentered.UnenteredRefusal;
import se.hemvist.lease.unentered.UnenteredWish;

import static se.hemvist.lease.sublease.SubleaseState.IN_FORCE;
import static se.hemvist.lease.sublease.SubleaseState.MOVED_ON;
import static se.hemvist.lease.sublease.SubleaseState.NOTICE_GIVEN;
import static se.hemvist.lease.sublease.SubleaseState.SETTLED;
import static se.hemvist.lease.sublease.SubleaseState.SIGNED;
import static se.hemvist.lease.sublease.SubleaseState.TRANSFERRED;
import static se.hemvist.lease.sublease.SubleaseState.UNENTERED;
import static se.hemvist.lease.sublease.SubleaseState.VACATED;

/**
 * The lease between the head tenant, who hires the flat, and the participant, who lives there. Prepared from an
 * offer and signed; in force from the day the tenant moves in; over when the keys are back and claims are settled,
 * when it becomes the tenant's own, or when nobody is to move in; void if it was registered by mistake.
 */
@Entity
@Table(name = "sublease")
class Sublease extends SignedSublease {

    @Embedded
    private @Nullable MoveIn moveIn;

    @Embedded
    private @Nullable UnenteredEnd unentered;

    @Column(name = "flat_kept")
    private boolean flatKept;

    /** Since when it is known that the tenant leaves, or does not come. */
    @Column(name = "end_known_on")
    private @Nullable LocalDate endKnownOn;

    @Embedded
    private @Nullable LeftFlat left;

    @ElementCollection
    @CollectionTable(name = "sublease_flat_correction", joinColumns = @JoinColumn(name = "sublease_id"))
    @OrderColumn(name = "place")
    private List<RecordedFlat> flatsBefore = new ArrayList<>();

    protected Sublease() {}

    private Sublease(LeasedCase about, SubleaseParties parties, Letting letting) {
        super(about, parties, letting);
    }

    static Sublease prepared(LeasedCase about, SubleaseParties parties, Letting letting) {
        return new Sublease(about, parties, letting);
    }

    /** How the tenant moved in, once that has happened. */
    Optional<MoveInRecord> movedIn() {
        return Optional.ofNullable(moveIn).map(MoveIn::asRecorded);
    }

    @Override
    Optional<LocalDate> movedInOn() {
        return Optional.ofNullable(moveIn).map(MoveIn::on);
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
     * @throws CaseRefusal.DayTooEarly    if that was before the signing, or the landlord was told before it was known that whoever
     *     lived there before would leave
     */
    MovedIn moveIn(MoveInRecord happened, LocalDate today) {
        Input.notAfter(today, happened.on(), "on");
        comeIntoForce(SIGNED);
        moveIn = sound(happened);
        return new MovedIn(id(), about(), parties(), programme(), happened.on());
    }

    private MoveIn sound(MoveInRecord happened) {
        LocalDate start = lease().start();
        if (happened.on().isBefore(start)) {
            throw new MovedInBeforeStart(start, programme());
        }
        if (followsAnother()) {
            SuccessionPolicy.of(programme(), happened.on())
                    .ifPresent(policy -> demandTold(policy, happened.landlordToldOn(), happened.on()));
        }
        return MoveIn.of(happened, lease().signedOn(), programme());
    }

    /**
     * The tenant moved in on another day than was recorded.
     *
     * @param convertedOn since when the flat is a trial flat, if it was a training flat before
     * @throws MoveInIsSettled      unless it is lived in, with nothing said of its end
     * @throws HappenedBeforeMoveIn if it would be after the flat became a trial flat
     * @throws SubleaseRefusal      as a move-in does
     * @throws CaseRefusal.DayTooLate if the day is still to come
     */
    MoveInCorrected correct(CorrectedMoveIn right, Optional<LocalDate> convertedOn, LocalDate today) {
        if (state() != IN_FORCE || moveIn == null) {
            throw new MoveInIsSettled(state());
        }
        Input.notAfter(today, right.on(), "on");
        MoveInDays days = new MoveInDays(programme(), moveIn.on(), right.on());
        convertedOn.ifPresent(on -> days.demandAfter(AfterMoveIn.CONVERSION, on));
        MoveInRecord recorded = moveIn.asRecorded();
        moveIn = sound(Input.corrected(recorded, right.instead(recorded)));
        return new MoveInCorrected(id(), about(), parties(), days, today);
    }

    /**
     * That the tenant moved in was recorded by mistake, with the lease.
     *
     * @param convertedOn since when the flat is a trial flat, if it was a training flat before
     * @return empty if that was not recorded
     * @throws SubleaseNotThere if it is neither signed nor in force
     * @throws LetWithoutOffer  if it came here with somebody living there
     * @throws OfferedAnotherFlat if it is of another flat by now than was offered
     * @throws SubleaseRefusal.HappenedSinceMoveIn if it was converted since
     */
    Optional<MoveInVoided> voidMoveIn(Optional<LocalDate> convertedOn, LocalDate today) {
        demandLeads(SubleaseState.VOIDED);
        if (offered().isEmpty()) {
            throw new LetWithoutOffer(state());
        }
        flatsBefore.stream()
                .map(RecordedFlat::flat)
                .findFirst()
                .filter(offered -> !offered.equals(flat()))
                .ifPresent(offered -> {
                    throw new OfferedAnotherFlat(offered);
                });
        Optional<MoveInVoided> voided = movedInOn().map(day -> new MoveInVoided(id(), about(), parties(), day, today));
        voided.ifPresent(never -> never.demandNone(AfterMoveIn.CONVERSION, convertedOn));
        return voided;
    }

    /**
     * Nobody moves in, and the lease is over by this.
     *
     * @param after what is recorded of the case with it
     * @throws SubleaseNotThere unless it is signed and nobody has moved in
     * @throws UnenteredRefusal if it does not end like that
     * @throws CaseRefusal      if a day is still to come, before the signing or missing
     */
    NeverEntered endUnentered(UnenteredWish wish, AfterUnentered after, LocalDate today) {
        demandLeads(UNENTERED);
        unentered = wish.of(lease().signedOn(), lease().agreedNotice(), today);
        become(UNENTERED);
        endKnownOn = unentered.saidOn();
        return new NeverEntered(id(), about(), parties(), after.told(programme(), unentered), today);
    }

    /** @throws GivenUpByEstate if the estate of the tenant gave it up before anybody had moved in */
    void demandNotOfEstate() {
        if (unentered != null && unentered.ground() == UnenteredGround.ESTATE) {
            throw new GivenUpByEstate(unentered.lastDay());
        }
    }

    /**
     * The tenant lives in another flat than was recorded.
     *
     * @throws FlatIsSettled           unless it is lived in, with nothing said of its end
     * @throws CaseRefusal.MissingPart if there is no reason
     */
    FlatCorrected correct(CorrectedFlat right, String by, LocalDate today) {
        if (state() != IN_FORCE) {
            throw new FlatIsSettled(state());
        }
        flatsBefore.add(new RecordedFlat(flat(), today, by, right.why()));
        isOf(right.flat());
        return new FlatCorrected(id(), about(), parties(), right.rent(), today);
    }

    /** From the one state that this leads from: it is in force by the move-in, and again once notice comes to nothing. */
    private void comeIntoForce(SubleaseState from) {
        if (state() != from) {
            throw new SubleaseNotThere(state(), IN_FORCE);
        }
        become(IN_FORCE);
    }

    /** @throws SubleaseNotThere unless it is in force */
    void demandInForce() {
        demandLeads(NOTICE_GIVEN);
    }

    NoticeGiven giveNotice(LocalDate on) {
        become(NOTICE_GIVEN);
        endKnownOn = on;
        return new NoticeGiven(id(), about(), parties(), programme(), on);
    }

    /**
     * Notice was given on another day than was recorded.
     *
     * @throws SubleaseNotThere unless it stands
     */
    NoticeDayCorrected noticeGivenOn(LocalDate was, LocalDate on, LocalDate today) {
        demandLeads(VACATED);
        endKnownOn = on;
        return new NoticeDayCorrected(id(), about(), parties(), new NoticeDays(programme(), was, on), today);
    }

    Recovered recover(LocalDate on) {
        comeIntoForce(NOTICE_GIVEN);
        endKnownOn = null;
        return new Recovered(id(), about(), parties(), programme(), on);
    }

    /** Since when it is known that the tenant leaves, or does not come; none of a lease that was over before that was kept. */
    Optional<LocalDate> endKnownOn() {
        return Optional.ofNullable(endKnownOn);
    }

    /** Somebody who lives there takes over the lease. */
    void keepFlat() {
        flatKept = true;
    }

    /** Whether somebody does is tried again. */
    void keepFlatNoMore() {
        flatKept = false;
    }

    /** Whether somebody lives on there when the tenant has left. */
    boolean keepsFlat() {
        return flatKept;
    }

    Vacated vacate(LeftFlat leaving) {
        become(VACATED);
        left = leaving;
        return new Vacated(id(), about(), parties(), programme(), leaving.on());
    }

    /**
     * The tenant has left on another day than was recorded.
     *
     * @throws SubleaseNotThere unless the tenant has left, and it is not settled
     */
    LeavingCorrected leftOn(LocalDate was, LocalDate on, LocalDate today) {
        demandLeads(SETTLED);
        left = Optional.ofNullable(left).map(recorded -> recorded.rather(on)).orElse(null);
        return new LeavingCorrected(id(), about(), parties(), new LeavingDays(programme(), was, on), today);
    }

    Settled settle(LocalDate on) {
        become(SETTLED);
        return new Settled(id(), about(), parties(), on);
    }

    /**
     * It is the tenant's own lease from the day on.
     *
     * @throws SubleaseNotThere unless it is in force
     */
    Transferred transfer(LocalDate on) {
        become(TRANSFERRED);
        return new Transferred(id(), about(), parties(), programme(), on);
    }

    /**
     * The flat is a trial flat from now on, for the same tenant.
     *
     * @param occupancy how many live there, and the decision to let them if they are more than a trial flat lets
     * @throws SubleaseNotThere        unless it is lived in
     * @throws OccupancyRefusal        if more live there than a trial flat lets and nobody who is named lets them
     * @throws CaseRefusal.MissingPart if it is not said who does, as what, or why
     */
    Converted convert(Occupancy occupancy, LocalDate on) {
        demandLived();
        letIn(Programme.TRIAL, occupancy, on);
        return new Converted(id(), about(), parties(), on);
    }

    /**
     * The tenant moves on; the lease runs until the keys are back.
     *
     * @throws SubleaseNotThere unless it is lived in
     */
    MovedOn moveOn(LocalDate on) {
        become(MOVED_ON);
        endKnownOn = on;
        return new MovedOn(id(), about(), parties(), programme(), on);
    }

    /** @throws SubleaseNotThere unless it is lived in, with nothing said of its end */
    void demandLived() {
        if (state() != IN_FORCE) {
            throw new SubleaseNotThere(state(), IN_FORCE);
        }
    }

    /** How long it was let to a tenant who has left, by it and the leases that it went on from; none of any other. */
    Optional<DateRange> letTime() {
        return Optional.ofNullable(left).map(leaving -> leaving.since(lease().since()));
    }

    /**
     * What rests on it needs to know this.
     *
     * @param convertedOn since when it is that of a trial flat, if it was one of a training flat before
     * @param before      when the same tenant hired the flat before
     * @throws IllegalStateException before it is signed
     */
    LeaseFacts facts(BlockLet block, Optional<LocalDate> convertedOn, List<DateRange> before) {
        SignedLease signed = lease();
        LeaseFacts.Days days = new LeaseFacts.Days(
                signed.signedOn(),
                signed.start(),
                LeaseFacts.Days.inARow(signed.start(), signed.since(), before),
                movedInOn(),
                convertedOn.filter(on -> !on.isBefore(signed.start())));
        LeaseFacts.Agreed agreed =
                new LeaseFacts.Agreed(signed.monthlyRent(), signed.agreedNotice(), signed.agreedThrough());
        return new LeaseFacts(file(), programme(), days, agreed, block);
    }

    /** @param withCase whether the reader may know of the case */
    SubleaseRow row(boolean withCase) {
        return new SubleaseRow(
                id(),
                state(),
                flat(),
                lease().start(),
                Optional.of(about().number()).filter(number -> withCase));
    }

    /** @param withCase whether the reader may know of the case */
    SubleaseView view(HeadLeaseView head, boolean withCase) {
        SignedLease signed = lease();
        LetFlat let = new LetFlat(flat(), parties().landlord(), head, withCase ? List.copyOf(flatsBefore) : List.of());
        return new SubleaseView(
                standing(),
                new Lease(
                        let,
                        signed.signedOn(),
                        signed.start(),
                        signed.monthlyRent(),
                        signed.agreedNotice(),
                        signed.agreedThrough()),
                Optional.of(behind()).filter(behind -> withCase),
                terms().filter(told -> withCase),
                movedIn().filter(recorded -> withCase),
                Optional.ofNullable(unentered).filter(ended -> withCase));
    }
}
