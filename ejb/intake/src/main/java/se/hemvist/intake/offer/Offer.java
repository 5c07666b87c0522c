package se.hemvist.intake.offer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.offer.OfferEvent.Chosen;
import se.hemvist.intake.offer.OfferEvent.Contracted;
import se.hemvist.intake.offer.OfferEvent.Ended;
import se.hemvist.intake.offer.OfferEvent.Viewed;
import se.hemvist.intake.offer.OfferRefusal.BothMustBeShown;
import se.hemvist.intake.offer.OfferRefusal.NotOffered;
import se.hemvist.intake.offer.OfferRefusal.NotTheirNo;
import se.hemvist.intake.offer.OfferRefusal.StillHeld;
import se.hemvist.intake.offer.OfferView.Course;
import se.hemvist.intake.offer.OfferView.Turns;
import se.hemvist.intake.offer.SaidNo.Consequence;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.offer.Viewings.Booked;
import se.hemvist.intake.vacancy.FlatId;

/**
 * Flats held for a person to look at and choose from: two at once, or only one for a reason, or one whose landlord has
 * been asked first. Once one is chosen the other is free at once; without a choice in time, or when somebody says no, all
 * are. The chosen one stays held until the contract is signed.
 */
@Entity
@Table(name = "offer")
class Offer extends FlatsHeld {

    @Column(name = "only_one_because")
    private @Nullable String onlyOneBecause;

    @ElementCollection
    @CollectionTable(name = "offer_viewing", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderBy("at")
    private List<Booked> viewings = new ArrayList<>();

    @Column(name = "viewed_on")
    private @Nullable LocalDate viewedOn;

    @Column(name = "viewed_with")
    private @Nullable String viewedWith;

    @Column(name = "chosen_flat_id")
    private @Nullable UUID chosen;

    @Column(name = "chosen_on")
    private @Nullable LocalDate chosenOn;

    @Embedded
    private @Nullable SigningBooked signing;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Embedded
    private @Nullable Ending ending;

    protected Offer() {}

    private Offer(CaseFile file, OfferState state, Stream<FlatId> flats, LocalDate reservedOn) {
        super(file, state, flats, reservedOn);
    }

    static Offer ofPair(CaseFile file, FlatPair pair, LocalDate reservedOn) {
        Offer offer = new Offer(file, OfferState.OFFER_SENT, Stream.of(pair.a(), pair.b()), reservedOn);
        offer.offeredFrom(reservedOn);
        return offer;
    }

    /** Of one flat, because there is no other to show. */
    static Offer ofOne(CaseFile file, FlatId flat, LocalDate reservedOn, String because) {
        Offer offer = new Offer(file, OfferState.OFFER_SENT, Stream.of(flat), reservedOn);
        offer.offeredFrom(reservedOn);
        offer.onlyOneBecause = Input.text(because, "reason");
        return offer;
    }

    /** Of one flat, whose landlord is asked before anybody is told of it. */
    static Offer inquired(CaseFile file, FlatId flat, LocalDate on) {
        return new Offer(file, OfferState.INQUIRY_SENT, Stream.of(flat), on);
    }

    /** The landlord has nothing against it: from that day on it is offered. */
    void offer(LocalDate on) {
        become(OfferState.OFFER_SENT);
        offeredFrom(on);
    }

    /**
     * @throws OfferRefusal.NotAwaitingChoice            unless the person has yet to choose
     * @throws se.hemvist.intake.application.CaseRefusal if it was looked at, or a time for that booked, before it
     */
    @Override
    void wasOfferedOn(LocalDate on) {
        viewings.stream()
                .map(Booked::slot)
                .forEach(slot -> Input.notAfter(slot.at().toLocalDate(), on, "on"));
        Optional.ofNullable(viewedOn).ifPresent(seen -> Input.notAfter(seen, on, "on"));
        super.wasOfferedOn(on);
    }

    /** Another step on the programme's way. */
    void advance(OfferState wanted) {
        become(wanted);
    }

    /** @throws BothMustBeShown unless there is one time for each flat */
    void book(Viewings booked) {
        become(OfferState.VIEWINGS_BOOKED);
        requireAll(booked.slots().stream().map(Viewings.Slot::flat).toList(), "slots");
        booked.slots().forEach(slot -> {
            Input.text(slot.staff(), "slots/staff");
            Input.notBefore(reservedOn(), slot.at().toLocalDate(), "slots/at");
            viewings.add(slot.booked());
        });
    }

    /** @throws BothMustBeShown unless both flats have been seen, with somebody of the support staff */
    Viewed viewed(ViewingRecord viewing, LocalDate today) {
        become(OfferState.VIEWED);
        requireAll(List.copyOf(viewing.flats()), "flats");
        viewedWith = Input.text(viewing.staff(), "staff");
        return seen(Input.notBefore(reservedOn(), Input.notAfter(today, viewing.on(), "on"), "on"));
    }

    /** The one flat of the offer has been seen, with whoever the applicant sent. */
    Viewed viewed(LocalDate on) {
        become(OfferState.VIEWED);
        return seen(Input.notBefore(offeredOn(), Input.notAfter(heldUntil(), on, "on"), "on"));
    }

    /**
     * Chosen at the latest on the last day of the offer.
     *
     * @throws NotOffered if it is none of these flats
     */
    Chosen choose(FlatId flat, LocalDate on) {
        become(OfferState.ACCEPTED);
        if (!flats().contains(flat)) {
            throw new NotOffered(flat);
        }
        Input.notAfter(heldUntil(), on, "on");
        chosenOn = viewedOn == null ? on : Input.notBefore(viewedOn, on, "on");
        chosen = flat.value();
        return new Chosen(id(), caseId(), flat, on);
    }

    void book(SigningBooked booked) {
        become(OfferState.SIGNING_BOOKED);
        Input.text(booked.place(), "place");
        Optional.ofNullable(chosenOn)
                .ifPresent(day -> Input.notBefore(day, booked.at().toLocalDate(), "at"));
        signing = booked;
    }

    Contracted contract(LocalDate on) {
        become(OfferState.CONTRACTED);
        Optional.ofNullable(chosenOn).ifPresent(day -> Input.notBefore(day, on, "agreed/on"));
        endedOn = on;
        return new Contracted(id(), caseId(), chosen().orElseThrow(), on);
    }

    @Override
    void contractVoided() {
        super.contractVoided();
        endedOn = null;
    }

    /** @throws StillHeld as long as the person may choose */
    Ended lapse(LocalDate day) {
        if (heldUntil().isAfter(day)) {
            throw new StillHeld(heldUntil()).by(terms());
        }
        become(OfferState.LAPSED);
        return close(day, new Ending(Side.NOBODY, null, Consequence.CASE_WAITS_AGAIN));
    }

    /**
     * Ends without a contract, at the earliest on the day of the last thing that happened.
     *
     * @throws NotTheirNo if it is not for that side to say
     */
    Ended end(OfferState wanted, SaidNo no) {
        become(wanted);
        if (!Side.of(wanted).contains(no.side())) {
            throw new NotTheirNo(no.side(), wanted);
        }
        String reason = Input.text(no.reason(), "reason");
        LocalDate on = Input.notBefore(latest(), no.on(), "on");
        return close(on, new Ending(no.side(), reason, Consequence.CASE_WAITS_AGAIN));
    }

    /** Ends since its case is over, at the earliest on the day of the last thing that happened; why is told there. */
    Ended endWithCase(LocalDate overOn) {
        become(OfferState.CANCELLED);
        LocalDate on = overOn.isBefore(latest()) ? latest() : overOn;
        return close(on, new Ending(Side.PERSON, null, Consequence.CASE_OVER));
    }

    /** The flats that nobody else may have: all until one is chosen, and then that one. */
    List<FlatId> held() {
        return chosen().map(List::of).orElseGet(this::flats);
    }

    /** The flats that are not the chosen one. */
    List<FlatId> others() {
        return flats().stream().filter(flat -> !flat.value().equals(chosen)).toList();
    }

    Optional<FlatId> chosen() {
        return Optional.ofNullable(chosen).map(FlatId::new);
    }

    Course course() {
        List<Viewings.Slot> slots = viewings.stream()
                .map(Booked::slot)
                .sorted(Comparator.comparing(Viewings.Slot::at))
                .toList();
        return new Course(slots, Optional.ofNullable(viewedOn), chosen(), Optional.ofNullable(signing));
    }

    /** What went otherwise than it should, and why. */
    Turns turns() {
        return new Turns(
                Optional.ofNullable(onlyOneBecause),
                moreTime(),
                Optional.ofNullable(ending).map(how -> how.on(Objects.requireNonNull(endedOn))));
    }

    private Viewed seen(LocalDate on) {
        viewedOn = on;
        return new Viewed(id(), caseId(), flats().size(), on);
    }

    private Ended close(LocalDate on, Ending how) {
        endedOn = on;
        ending = how;
        return new Ended(id(), caseId(), state(), how.side(), on);
    }

    private LocalDate latest() {
        return Stream.of(Optional.of(offeredOn()), Optional.ofNullable(viewedOn), Optional.ofNullable(chosenOn))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whose no it was, why, and what followed. */
    @Embeddable
    record Ending(
            @Enumerated(EnumType.STRING) @Column(name = "end_side") Side side,
            @Column(name = "end_reason") @Nullable String reason,
            @Enumerated(EnumType.STRING) @Column(name = "end_consequence") Consequence consequence) {

        OfferView.End on(LocalDate day) {
            return new OfferView.End(day, side, Optional.ofNullable(reason), consequence);
        }

        /** Whose only; the reason may be about a person. */
        @Override
        public String toString() {
            return "Ending[" + side + "]";
        }
    }
}
