package se.hemvist.intake.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.AgreementId;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.vacancy.FlatRefusal.NoSpace;
import se.hemvist.intake.vacancy.FlatRefusal.NotVacant;
import se.hemvist.intake.vacancy.FlatRefusal.OtherProgramme;
import se.hemvist.intake.vacancy.FlatRefusal.OtherStream;
import se.hemvist.intake.vacancy.FlatRefusal.StillHired;
import se.hemvist.intake.vacancy.FlatRefusal.TakenBack;
import se.hemvist.intake.vacancy.FlatView.FlatHead;
import se.hemvist.intake.vacancy.FlatView.Incoming;
import se.hemvist.intake.vacancy.FlatView.Zone;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.intake.vacancy.ReportedFlats.Called;
import se.hemvist.kernel.number.Municipality;

/** A flat that a company has handed over: held by one offer at a time until it is let. */
@Entity
@Table(name = "flat")
class Flat {

    @EmbeddedId
    private FlatId id;

    @Version
    private long version;

    @Embedded
    private Municipality municipality;

    @Column(name = "company_id")
    private UUID company;

    @Enumerated(EnumType.STRING)
    private FlatState state;

    @Embedded
    private Address address;

    @Embedded
    private Size size;

    @Column(name = "monthly_rent")
    private BigDecimal monthlyRent;

    @Column(name = "available_from")
    private LocalDate availableFrom;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Embedded
    private @Nullable Emptied emptied;

    @Column(name = "landlord_number")
    private @Nullable String number;

    @Column(name = "agreement_id")
    private @Nullable UUID agreement;

    @Enumerated(EnumType.STRING)
    @Column(name = "area_class")
    private @Nullable AreaClass areaClass;

    @Column(name = "district_id")
    private @Nullable UUID district;

    @Embedded
    private @Nullable Use use;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    protected Flat() {}

    private Flat(NewFlat reported, LocalDate receivedOn) {
        this.id = FlatId.next();
        this.municipality = reported.municipality();
        this.company = reported.company().value();
        this.number = reported.owner().number().orElse(null);
        this.state = FlatState.VACANT;
        this.address = reported.address();
        this.size = reported.size();
        this.monthlyRent = reported.terms().monthlyRent().kronor();
        this.availableFrom = reported.terms().availableFrom();
        this.receivedOn = receivedOn;
    }

    /**
     * @throws NoSpace                                               without rooms or space
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a part of the address is blank
     */
    static Flat reported(NewFlat reported, LocalDate receivedOn) {
        Input.text(reported.address().street(), "address/street");
        Input.text(reported.address().postalCode(), "address/postalCode");
        Input.text(reported.address().town(), "address/town");
        Input.text(reported.address().area(), "address/area");
        requireSpace(reported.size().rooms() > 0, "rooms");
        requireSpace(reported.size().squareMetres().signum() > 0, "squareMetres");
        return new Flat(reported, receivedOn);
    }

    /** One that was let before it came here. */
    static Flat letBefore(NewFlat known, LocalDate receivedOn) {
        Flat flat = reported(known, receivedOn);
        flat.state = FlatState.LET;
        return flat;
    }

    /** Whether its owner has taken it back. */
    boolean isWithdrawn() {
        return state == FlatState.WITHDRAWN;
    }

    /** Under which agreement and where it came in. */
    void cameIn(Optional<AgreementId> under, Optional<Zone> where) {
        agreement = under.map(AgreementId::value).orElse(null);
        areaClass = where.map(Zone::areaClass).orElse(null);
        district = where.flatMap(Zone::district).map(OrganisationId::value).orElse(null);
    }

    /**
     * Uses it for the stream, once; again for the same changes nothing.
     *
     * @throws OtherStream if it is used for another
     * @throws NotVacant   if it is let or has been taken back
     */
    Optional<VacancyEvent> streamed(FlatStream stream, Optional<QuotaConfirmation> confirmation, LocalDate on) {
        if (use != null) {
            if (use.stream() != stream) {
                throw new OtherStream(id, use.stream()).at("stream");
            }
            return Optional.empty();
        }
        if (state != FlatState.VACANT && !(state == FlatState.HELD && stream.isOfferedHere())) {
            throw new NotVacant(id, state);
        }
        use = Use.of(stream, on, confirmation);
        return Optional.of(new VacancyEvent.Streamed(municipality, id, stream, receivedOn, on));
    }

    /**
     * Holds it for a case of the programme.
     *
     * @throws OtherStream    if it is used for others than those whose cases are worked on here
     * @throws OtherProgramme if it is vacant again, and the city goes on hiring it for another programme
     * @throws NotVacant      if an offer holds it, or it is let or has been taken back
     */
    void hold(Programme programme) {
        if (use != null && !use.stream().isOfferedHere()) {
            throw new OtherStream(id, use.stream());
        }
        if (emptied != null && state == FlatState.VACANT) {
            emptied.demandHiredFor(programme, id);
        }
        become(FlatState.HELD);
    }

    /** @throws NotVacant unless an offer holds it */
    VacancyEvent.Freed free(LocalDate on) {
        demand(FlatState.HELD);
        become(FlatState.VACANT);
        return new VacancyEvent.Freed(municipality, id, on);
    }

    /**
     * Who lived in it has left, and the city goes on hiring it for the programme.
     *
     * @throws NotVacant unless it is let
     */
    void empty(Programme hiredFor, LocalDate on) {
        demand(FlatState.LET);
        leave(new Emptied(on, hiredFor));
    }

    /** Who lived in it left on another day than was recorded; nothing happens once somebody else has left since. */
    void leftOn(LocalDate was, LocalDate on) {
        if (emptied != null && emptied.since().equals(was)) {
            emptied = new Emptied(on, emptied.hiredFor());
        }
    }

    /**
     * The city no longer hires it: nobody else is to have it. Once it is so, nothing happens.
     *
     * @throws NotVacant if an offer holds it
     */
    void giveBack(LocalDate on) {
        if (state == FlatState.LET) {
            leave(new Emptied(on, null));
        }
        stopOffering(on);
    }

    private void leave(Emptied left) {
        become(FlatState.VACANT);
        emptied = left;
    }

    /**
     * The city will not hire it for long: if it is vacant, nobody else is to have it.
     *
     * @throws NotVacant if an offer holds it
     */
    void stopOffering(LocalDate on) {
        if (state == FlatState.HELD) {
            throw new NotVacant(id, state);
        }
        if (state == FlatState.VACANT) {
            become(FlatState.WITHDRAWN);
            withdrawnOn = on;
        }
    }

    /** The same, but for one that an offer holds, of which it is to be asked again when that frees it. */
    void stopOfferingUnlessHeld(LocalDate on) {
        if (state != FlatState.HELD) {
            stopOffering(on);
        }
    }

    /**
     * The city's lease of it runs on after all, and nobody lives there: it is vacant again. Nothing happens to one that its owner
     * took back, or that an offer holds.
     */
    void offerAgain(Programme hiredFor, LocalDate on) {
        if (state == FlatState.LET) {
            leave(new Emptied(on, hiredFor));
        } else if (state == FlatState.WITHDRAWN && emptied != null) {
            state = FlatState.VACANT;
            withdrawnOn = null;
        }
    }

    void let() {
        become(FlatState.LET);
    }

    /**
     * It was signed for by mistake: it is held as before. Nobody else gets there by that way.
     *
     * @throws NotVacant unless it is let
     */
    void contractVoided() {
        demand(FlatState.LET);
        state = FlatState.HELD;
    }

    /**
     * @throws NotVacant                                             if an offer holds it, or it is let or has been taken back
     * @throws StillHired                                            if the city goes on hiring it
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if it had not come in by then
     */
    VacancyEvent.Withdrawn withdraw(LocalDate on) {
        if (emptied != null) {
            throw new StillHired(id, emptied.since());
        }
        become(FlatState.WITHDRAWN);
        withdrawnOn = Input.notBefore(receivedOn, on, "on");
        return new VacancyEvent.Withdrawn(municipality, id, on);
    }

    /** @throws TakenBack if its owner has taken it back */
    void demandNotTakenBack() {
        if (state == FlatState.WITHDRAWN) {
            throw new TakenBack(availableFrom);
        }
    }

    FlatId id() {
        return id;
    }

    /** What its owner calls it. */
    Called called() {
        return new Called(company, Optional.ofNullable(number), availableFrom);
    }

    FlatView view() {
        return new FlatView(
                new FlatHead(id, municipality, new OrganisationId(company), state),
                Optional.of(address),
                size,
                new LettingTerms(
                        new Money(monthlyRent),
                        Optional.ofNullable(emptied).map(Emptied::since).orElse(availableFrom)),
                incoming());
    }

    private Incoming incoming() {
        return new Incoming(
                receivedOn,
                Optional.ofNullable(number),
                Optional.ofNullable(agreement).map(AgreementId::new),
                Optional.ofNullable(areaClass)
                        .map(found ->
                                new Zone(found, Optional.ofNullable(district).map(OrganisationId::new))),
                Optional.ofNullable(use).map(Use::stream),
                Optional.ofNullable(emptied).map(Emptied::hiredFor));
    }

    /** Whether it is what the owner reports now. */
    boolean isAs(NewFlat reported) {
        return address.equals(reported.address())
                && size.rooms() == reported.size().rooms()
                && size.squareMetres().compareTo(reported.size().squareMetres()) == 0
                && monthlyRent.compareTo(reported.terms().monthlyRent().kronor()) == 0;
    }

    /** That the quota was passed by its use, where it was. */
    Optional<ConfirmedUse> confirmedUse() {
        return Optional.ofNullable(use).flatMap(settled -> settled.confirmed(id));
    }

    private void demand(FlatState wanted) {
        if (state != wanted) {
            throw new NotVacant(id, state);
        }
    }

    private void become(FlatState wanted) {
        if (!state.next().contains(wanted)) {
            throw new NotVacant(id, state);
        }
        state = wanted;
    }

    /** What it is used for, since when, and who confirmed that the quota is passed by it. */
    @Embeddable
    record Use(
            @Enumerated(EnumType.STRING) FlatStream stream,
            @Column(name = "streamed_on") LocalDate streamedOn,
            @Column(name = "quota_confirmed_by") @Nullable String confirmedBy,
            @Column(name = "quota_confirmation") @Nullable String confirmation) {

        static Use of(FlatStream stream, LocalDate on, Optional<QuotaConfirmation> confirmation) {
            return new Use(
                    stream,
                    on,
                    confirmation.map(QuotaConfirmation::by).orElse(null),
                    confirmation.map(QuotaConfirmation::reason).orElse(null));
        }

        Optional<ConfirmedUse> confirmed(FlatId flat) {
            return Optional.ofNullable(confirmedBy)
                    .flatMap(by -> QuotaConfirmation.of(by, Optional.ofNullable(confirmation)))
                    .map(given -> new ConfirmedUse(flat, stream, streamedOn, given));
        }

        /** Not the reason: it may tell of a person. */
        @Override
        public String toString() {
            return "Use[" + stream + "]";
        }
    }

    private static void requireSpace(boolean enough, String field) {
        if (!enough) {
            throw new NoSpace(field);
        }
    }
}
