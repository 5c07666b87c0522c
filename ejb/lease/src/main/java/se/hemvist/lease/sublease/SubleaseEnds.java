package se.hemvist.lease.sublease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.lease.headlease.HeadLeaseId;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.headlease.HeadLeaseView;
import se.hemvist.lease.headlease.HeadLeases;

/** How a sublease ends, for those who end it, in the caller's transaction; the others are told in the same one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SubleaseEnds {

    @Inject
    PreparedSubleases subleases;

    @Inject
    HeadLeases headLeases;

    @Inject
    Holds flats;

    @Inject
    Event<SubleaseEvent> happened;

    /**
     * The sublease that is to end.
     *
     * @throws SubleaseRefusal.SubleaseNotThere unless it is in force
     */
    public LeaseFacts inForce(SubleaseId id) {
        subleases.lock(id).demandInForce();
        return subleases.facts(id);
    }

    /** The city's own lease that it stands on. */
    public HeadLeaseId headLease(SubleaseId id) {
        return subleases.get(id).headLease();
    }

    /**
     * Those that were signed on the same lease of the city's and go on; nobody else can change any that was until the transaction
     * ends.
     *
     * @throws SubleaseRefusal.UnknownSublease if there is none by that identity that is signed
     */
    public List<SubleaseFile> lockAllOn(SubleaseId id) {
        HeadLeaseId head = subleases.headLeaseOf(id);
        subleases.lockOn(head);
        return subleases.standingOn(head).stream()
                .filter(Sublease::goesOn)
                .map(Sublease::file)
                .toList();
    }

    /** Those of them that are over, or end, where somebody took over the lease and lives on in the flat. */
    public List<SubleaseId> keptOn(SubleaseId id) {
        return subleases.standingOn(subleases.headLeaseOf(id)).stream()
                .filter(Sublease::keepsFlat)
                .map(Sublease::id)
                .toList();
    }

    /** Since when it is known that none of those signed on the same lease of the city's goes on; empty if that was never kept. */
    public Optional<LocalDate> endingSince(SubleaseId id) {
        return subleases.standingOn(subleases.headLeaseOf(id)).stream()
                .flatMap(sublease -> sublease.endKnownOn().stream())
                .max(Comparator.naturalOrder());
    }

    /** Those signed on the lease of the city's, and not by mistake, the first one first. */
    public List<OnLease> standingOn(HeadLeaseId head) {
        return subleases.standingOn(head).stream()
                .map(sublease -> new OnLease(sublease.id(), sublease.state()))
                .toList();
    }

    /** One of those, and where it stands. */
    public record OnLease(SubleaseId sublease, SubleaseState state) {}

    /** The flat, and where the subleases stand that have been signed on the same lease of the city's. */
    public LetOn let(SubleaseId id) {
        Sublease sublease = subleases.get(id);
        return new LetOn(sublease.flat(), sublease.programme(), subleases.on(sublease.headLease()));
    }

    /** A flat, for what it is let, and where its subleases stand. */
    public record LetOn(FlatId flat, Programme programme, List<SubleaseState> states) {}

    /**
     * Notice was given.
     *
     * @throws SubleaseRefusal.SubleaseNotThere unless it is in force
     */
    public void giveNotice(SubleaseId id, LocalDate on) {
        happened.fire(subleases.lock(id).giveNotice(on));
    }

    /**
     * Notice had been given when the lease came here.
     *
     * @throws SubleaseRefusal.SubleaseNotThere unless it is in force
     */
    public void noticeWasGiven(SubleaseId id, LocalDate on, LocalDate today) {
        happened.fire(new SubleaseEvent.NoticeTakenOver(subleases.lock(id).giveNotice(on), today));
    }

    /**
     * Notice was given on another day than was recorded.
     *
     * @throws SubleaseRefusal.SubleaseNotThere unless it stands
     */
    public void noticeGivenOn(SubleaseId id, LocalDate was, LocalDate on, LocalDate today) {
        happened.fire(subleases.lock(id).noticeGivenOn(was, on, today));
    }

    /**
     * The notice was taken back, or made good: the sublease is in force again.
     *
     * @throws SubleaseRefusal.SubleaseNotThere unless notice was given
     */
    public void recover(SubleaseId id, LocalDate on) {
        happened.fire(subleases.lock(id).recover(on));
    }

    /**
     * The tenant moves on to another home.
     *
     * @throws SubleaseRefusal.SubleaseNotThere unless it is in force
     */
    public void moveOn(SubleaseId id, LocalDate on) {
        happened.fire(subleases.lock(id).moveOn(on));
    }

    /** Somebody who lives there takes over the lease: the flat does not become vacant when the tenant leaves. */
    public void keepFlat(SubleaseId id) {
        subleases.lock(id).keepFlat();
    }

    /** Whether somebody does is tried again. */
    public void keepFlatNoMore(SubleaseId id) {
        subleases.lock(id).keepFlatNoMore();
    }

    /**
     * The tenant has left. Unless somebody else keeps it, the flat is vacant again as long as the city's own lease goes on, for what
     * that was signed for.
     *
     * @param through the last day of the lease by the notice, if one was given
     * @throws SubleaseRefusal.SubleaseNotThere unless notice was given, or the tenant moves on
     */
    public void vacate(SubleaseId id, LocalDate on, Optional<LocalDate> through) {
        Sublease sublease = subleases.lock(id);
        happened.fire(sublease.vacate(new LeftFlat(on, through.orElse(null))));
        HeadLeaseView head = headLeases.view(sublease.headLease());
        if (head.state() == HeadLeaseState.IN_FORCE && !sublease.keepsFlat()) {
            flats.emptied(sublease.flat(), head.hired().programme(), on);
        }
    }

    /**
     * The tenant has left on another day than was recorded; whoever calls it has locked all that stand on the lease of the city's.
     *
     * @throws SubleaseRefusal.SubleaseNotThere unless the tenant has left, and it is not settled
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if the next tenant's lease had begun by then, or the flat was given
     *     back and the day is later than the one recorded
     */
    public void leftOn(SubleaseId id, LocalDate was, LocalDate on, LocalDate today) {
        Sublease sublease = subleases.lock(id);
        SubleaseEvent.LeavingCorrected corrected = sublease.leftOn(was, on, today);
        flats.leftOn(sublease.flat(), was, on);
        if (headLeases.view(sublease.headLease()).state() == HeadLeaseState.ENDED) {
            Input.notAfter(was, on, "on");
        }
        subleases.standingOn(sublease.headLease()).stream()
                .filter(other -> !other.id().equals(id))
                .map(other -> other.lease().start())
                .filter(start -> !start.isBefore(was))
                .min(Comparator.naturalOrder())
                .ifPresent(next -> Input.notAfter(next, on, "on"));
        happened.fire(corrected);
    }

    /**
     * Inspected, and no claims are left.
     *
     * @throws SubleaseRefusal.SubleaseNotThere unless the tenant has left
     */
    public void settle(SubleaseId id, LocalDate on) {
        happened.fire(subleases.lock(id).settle(on));
    }
}
