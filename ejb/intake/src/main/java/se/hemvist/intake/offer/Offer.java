package se.hemvist.intake.offer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.offer.OfferEvent.Chosen;
import se.hemvist.intake.offer.OfferEvent.Contracted;
import se.hemvist.intake.offer.OfferEvent.Lapsed;
import se.hemvist.intake.offer.OfferRefusal.BothMustBeShown;
import se.hemvist.intake.offer.OfferRefusal.NotOffered;
import se.hemvist.intake.offer.OfferRefusal.OfferNotThere;
import se.hemvist.intake.offer.OfferRefusal.StillHeld;
import se.hemvist.intake.offer.OfferView.Course;
import se.hemvist.intake.offer.OfferView.OfferHead;
import se.hemvist.intake.offer.Viewings.Booked;
import se.hemvist.intake.vacancy.FlatId;

/**
 * Flats held for a person to look at and choose from: two at once, or one whose landlord has been asked first. Once one
 * is chosen the other is free at once; without a choice in time all are. The chosen one stays held until the contract is
 * signed.
 */
@Entity
@Table(name = "offer")
class Offer {

    @EmbeddedId
    private OfferId id;

    @Version
    private long version;

    @Embedded
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Column(name = "reserved_on")
    private LocalDate reservedOn;

    @Column(name = "offered_on")
    private @Nullable LocalDate offeredOn;

    @ElementCollection
    @CollectionTable(name = "offer_flat", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "flat_id")
    private Set<UUID> flats = new HashSet<>();

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

    @Column(name = "end_reason")
    private @Nullable String endReason;

    protected Offer() {}

    private Offer(CaseFile file, OfferState state, Stream<FlatId> flats, LocalDate reservedOn) {
        this.id = OfferId.next();
        this.caseId = file.id();
        this.programme = file.programme();
        this.state = state;
        this.reservedOn = reservedOn;
        this.flats.addAll(flats.map(FlatId::value).toList());
    }

    static Offer ofPair(CaseFile file, FlatPair pair, LocalDate reservedOn) {
        Offer offer = new Offer(file, OfferState.OFFER_SENT, Stream.of(pair.a(), pair.b()), reservedOn);
        offer.offeredOn = reservedOn;
        return offer;
    }

    /** Of one flat, whose landlord is asked before anybody is told of it. */
    static Offer inquired(CaseFile file, FlatId flat, LocalDate on) {
        return new Offer(file, OfferState.INQUIRY_SENT, Stream.of(flat), on);
    }

    /** The landlord has nothing against it: from that day on it is offered. */
    void offer(LocalDate on) {
        become(OfferState.OFFER_SENT);
        offeredOn = Input.notBefore(reservedOn, on, "on");
    }

    /** Another step on the programme's way. */
    void advance(OfferState wanted) {
        become(wanted);
    }

    /** Ends without a contract, at the earliest on the day of the offer. */
    void end(OfferState wanted, LocalDate on, @Nullable String reason) {
        become(wanted);
        endedOn = Input.notBefore(offeredOn(), on, "on");
        endReason = reason;
    }

    /** @throws BothMustBeShown unless there is one time for each flat */
    void book(Viewings booked) {
        become(OfferState.VIEWINGS_BOOKED);
        requireAll(booked.slots().stream().map(Viewings.Slot::flat).toList(), "slots");
        booked.slots().forEach(slot -> {
            Input.text(slot.staff(), "slots/staff");
            Input.notBefore(reservedOn, slot.at().toLocalDate(), "slots/at");
            viewings.add(slot.booked());
        });
    }

    /** @throws BothMustBeShown unless both flats have been seen, with somebody of the support staff */
    void viewed(ViewingRecord viewing, LocalDate today) {
        become(OfferState.VIEWED);
        requireAll(List.copyOf(viewing.flats()), "flats");
        viewedOn = Input.notBefore(reservedOn, Input.notAfter(today, viewing.on(), "on"), "on");
        viewedWith = Input.text(viewing.staff(), "staff");
    }

    /**
     * Chosen at the latest on the last day of the offer.
     *
     * @throws NotOffered if it is none of these flats
     */
    Chosen choose(FlatId flat, LocalDate on) {
        become(OfferState.ACCEPTED);
        if (!flats.contains(flat.value())) {
            throw new NotOffered(flat);
        }
        Input.notAfter(heldUntil(), on, "on");
        chosenOn = viewedOn == null ? on : Input.notBefore(viewedOn, on, "on");
        chosen = flat.value();
        return new Chosen(id, caseId, flat, on);
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
        Optional.ofNullable(chosenOn).ifPresent(day -> Input.notBefore(day, on, "signedOn"));
        endedOn = on;
        return new Contracted(id, caseId, chosen().orElseThrow(), on);
    }

    /** @throws StillHeld as long as the person may choose */
    Lapsed lapse(LocalDate day) {
        if (heldUntil().isAfter(day)) {
            throw new StillHeld(heldUntil());
        }
        end(OfferState.LAPSED, day, null);
        return new Lapsed(id, caseId, day);
    }

    /** The last day on which the person may choose; as if offered at once while the landlord has not answered. */
    LocalDate heldUntil() {
        return ChoicePolicy.of(programme).on(offeredOn()).rule().heldUntil(offeredOn());
    }

    /** The day from which the person may choose. */
    LocalDate offeredOn() {
        return offeredOn == null ? reservedOn : offeredOn;
    }

    OfferId id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    Programme programme() {
        return programme;
    }

    OfferState state() {
        return state;
    }

    long version() {
        return version;
    }

    /** In the order in which they are to be locked. */
    List<FlatId> flats() {
        return flats.stream().sorted().map(FlatId::new).toList();
    }

    /** The flats that are not the chosen one. */
    List<FlatId> others() {
        return flats().stream().filter(flat -> !flat.value().equals(chosen)).toList();
    }

    Optional<FlatId> chosen() {
        return Optional.ofNullable(chosen).map(FlatId::new);
    }

    OfferHead head() {
        return new OfferHead(id, caseId, state, reservedOn, heldUntil());
    }

    Course course() {
        List<Viewings.Slot> slots = viewings.stream()
                .map(Booked::slot)
                .sorted(Comparator.comparing(Viewings.Slot::at))
                .toList();
        return new Course(slots, Optional.ofNullable(viewedOn), chosen(), Optional.ofNullable(signing));
    }

    private void become(OfferState wanted) {
        OfferSteps steps = OfferSteps.of(programme).on(reservedOn).rule();
        if (!state.next().contains(wanted) || !steps.allow(state, wanted)) {
            throw new OfferNotThere(state, wanted);
        }
        state = wanted;
    }

    private void requireAll(List<FlatId> shown, String field) {
        Set<UUID> ids = shown.stream().map(FlatId::value).collect(Collectors.toSet());
        if (shown.size() != flats.size() || !ids.equals(flats)) {
            throw new BothMustBeShown(field);
        }
    }
}
