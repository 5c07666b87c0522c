package se.hemvist.intake.vacancy;

import jakarta.persistence.Column;
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
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatRefusal.AlreadyHeld;
import se.hemvist.intake.vacancy.FlatRefusal.NoSpace;
import se.hemvist.intake.vacancy.FlatRefusal.NotVacant;
import se.hemvist.intake.vacancy.FlatView.FlatHead;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
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

    protected Flat() {}

    private Flat(NewFlat reported, LocalDate receivedOn) {
        this.id = FlatId.next();
        this.municipality = reported.municipality();
        this.company = reported.company().value();
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

    /**
     * @throws AlreadyHeld if another offer holds it
     * @throws NotVacant   if it is let or has been taken back
     */
    void hold() {
        if (state == FlatState.HELD) {
            throw new AlreadyHeld(id);
        }
        become(FlatState.HELD);
    }

    void free() {
        become(FlatState.VACANT);
    }

    void let() {
        become(FlatState.LET);
    }

    FlatId id() {
        return id;
    }

    FlatView view() {
        return new FlatView(
                new FlatHead(id, municipality, new OrganisationId(company), state, receivedOn),
                Optional.of(address),
                size,
                new LettingTerms(new Money(monthlyRent), availableFrom),
                version);
    }

    private void become(FlatState wanted) {
        if (!state.next().contains(wanted)) {
            throw new NotVacant(id, state);
        }
        state = wanted;
    }

    private static void requireSpace(boolean enough, String field) {
        if (!enough) {
            throw new NoSpace(field);
        }
    }
}
