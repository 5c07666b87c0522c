package se.hemvist.intake.offer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
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
import se.hemvist.intake.offer.OfferRefusal.AlreadyExtended;
import se.hemvist.intake.offer.OfferRefusal.BothMustBeShown;
import se.hemvist.intake.offer.OfferRefusal.NotAwaitingChoice;
import se.hemvist.intake.offer.OfferRefusal.OfferNotThere;
import se.hemvist.intake.offer.OfferView.OfferHead;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.rule.Version;

/** Of an offer: which flats are held for whom, how long the person may choose, and where it stands. */
@MappedSuperclass
abstract class FlatsHeld {

    @EmbeddedId
    private OfferId id;

    @jakarta.persistence.Version
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

    @Embedded
    private @Nullable MoreTime moreTime;

    @Embedded
    private @Nullable TimeGiven timeGiven;

    protected FlatsHeld() {}

    FlatsHeld(CaseFile file, OfferState state, Stream<FlatId> flats, LocalDate reservedOn) {
        this.id = OfferId.next();
        this.caseId = file.id();
        this.programme = file.programme();
        this.state = state;
        this.reservedOn = reservedOn;
        this.flats.addAll(flats.map(FlatId::value).toList());
    }

    /** From then on the person may choose. */
    void offeredFrom(LocalDate on) {
        offeredOn = Input.notBefore(reservedOn, on, "on");
    }

    /**
     * It was offered on another day than was recorded; held since then, unless the landlord was asked first.
     *
     * @throws NotAwaitingChoice                         unless the person has yet to choose
     * @throws se.hemvist.intake.application.CaseRefusal if more time was given before it, or its landlord asked after it
     */
    void wasOfferedOn(LocalDate on) {
        if (!state.awaitsChoice()) {
            throw new NotAwaitingChoice(state).by(terms());
        }
        Input.corrected(offeredOn, on);
        Optional.ofNullable(moreTime).ifPresent(more -> Input.notAfter(more.on(), on, "on"));
        if (!isMediated()) {
            reservedOn = on;
        }
        offeredFrom(on);
    }

    /** So long the person may choose, whatever is set later. */
    void under(Version<ChoicePolicy> terms) {
        timeGiven = TimeGiven.by(terms);
    }

    /**
     * Gives more time to choose, once, at the latest on the last day.
     *
     * @throws NotAwaitingChoice unless the person has yet to choose
     * @throws AlreadyExtended   if more time has been given
     */
    void extend(LocalDate on, String because) {
        if (!state.awaitsChoice()) {
            throw new NotAwaitingChoice(state).by(terms());
        }
        if (moreTime != null) {
            throw new AlreadyExtended(heldUntil()).by(terms());
        }
        Input.notAfter(heldUntil(), Input.notBefore(offeredOn(), on, "on"), "on");
        moreTime = new MoreTime(on, Input.text(because, "reason"));
    }

    /** The last day on which the person may choose; as if offered at once while the landlord has not answered. */
    LocalDate heldUntil() {
        return heldUntil(terms().rule());
    }

    /** The last day if this were the time to choose. */
    LocalDate heldUntil(ChoicePolicy policy) {
        return moreTime == null ? policy.heldUntil(offeredOn()) : policy.extendedUntil(offeredOn());
    }

    /** By what it is held: what its municipality had set when it was made, or else what the house had. */
    Version<ChoicePolicy> terms() {
        Version<ChoicePolicy> house = ChoicePolicy.of(programme).on(offeredOn());
        return timeGiven == null ? house : timeGiven.asOf(house);
    }

    /** The day from which the person may choose. */
    LocalDate offeredOn() {
        return offeredOn == null ? reservedOn : offeredOn;
    }

    /** When more time was given, and why. */
    Optional<OfferView.MoreTime> moreTime() {
        return Optional.ofNullable(moreTime).map(more -> new OfferView.MoreTime(more.on(), Optional.of(more.reason())));
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

    LocalDate reservedOn() {
        return reservedOn;
    }

    /** In the order in which they are to be locked. */
    List<FlatId> flats() {
        return flats.stream().sorted().map(FlatId::new).toList();
    }

    /** Whether its landlord was asked before anybody was told of it. */
    boolean isMediated() {
        return steps().rule().leadsFrom(OfferState.INQUIRY_SENT);
    }

    OfferHead head() {
        return new OfferHead(id, caseId, state, reservedOn, heldUntil());
    }

    /** @throws OfferNotThere if that does not follow in the programme */
    void become(OfferState wanted) {
        demandBefore(wanted);
        state = wanted;
    }

    /**
     * It was signed for by mistake, and stands where it did before: no way of the programme leads back there.
     *
     * @throws OfferNotThere unless it is signed for
     */
    void contractVoided() {
        if (state != OfferState.CONTRACTED) {
            throw new OfferNotThere(state, OfferState.CONTRACTED).by(steps());
        }
        state = steps().rule().before(OfferState.CONTRACTED);
    }

    /** @throws OfferNotThere if that does not follow in the programme */
    void demandBefore(OfferState wanted) {
        if (!state.next().contains(wanted) || !steps().rule().allow(state, wanted)) {
            throw new OfferNotThere(state, wanted).by(steps());
        }
    }

    /** @throws BothMustBeShown unless these are the flats of the offer, each once */
    void requireAll(List<FlatId> shown, String field) {
        Set<UUID> ids = shown.stream().map(FlatId::value).collect(Collectors.toSet());
        if (shown.size() != flats.size() || !ids.equals(flats)) {
            throw new BothMustBeShown(
                    flats.size(), ids.stream().filter(flats::contains).count(), shown.size(), field);
        }
    }

    private Version<OfferSteps> steps() {
        return OfferSteps.of(programme).on(reservedOn);
    }

    /** That there is more time to choose. */
    @Embeddable
    record MoreTime(@Column(name = "extended_on") LocalDate on, @Column(name = "extended_because") String reason) {

        /** The day only; the reason may be about a person. */
        @Override
        public String toString() {
            return "MoreTime[" + on + "]";
        }
    }
}
