package se.hemvist.intake.flatcontact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.contact.Cover;
import se.hemvist.intake.flatcontact.FlatContactRefusal.ToldAlready;
import se.hemvist.intake.flatcontact.FlatContactView.Lasting;
import se.hemvist.intake.flatcontact.FlatContactView.Told;
import se.hemvist.intake.flatcontact.NewFlatContact.Reached;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.kernel.time.Receipt;

/**
 * The landlord's contact person (hyresvärdens kontaktperson) for a flat, until the next one is appointed: so there is
 * always one once there has been one. The landlord is told of each.
 */
@Entity
@Table(name = "flat_contact")
class FlatContact {

    @Id
    @Column(name = "flat_contact_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private OfferId offer;

    @Embedded
    private CaseId caseId;

    private int line;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "contact_person_id")
    private @Nullable UUID contactPerson;

    @Column(name = "person_name")
    private String name;

    @Column(name = "person_phone")
    private String phone;

    @Column(name = "person_email")
    private String email;

    @Column(name = "appointed_on")
    private LocalDate appointedOn;

    @Column(name = "appointed_before_cut_off")
    private boolean appointedBeforeCutOff;

    @Column(name = "told_on")
    private @Nullable LocalDate toldOn;

    @Column(name = "told_how")
    @Enumerated(EnumType.STRING)
    private @Nullable ToldHow toldHow;

    protected FlatContact() {}

    private FlatContact(Place place, Reached person, LocalDate from, Receipt appointed) {
        this.id = UUID.randomUUID();
        this.offer = place.offer();
        this.caseId = place.caseId();
        this.line = place.line();
        this.name = Input.text(person.name(), "person/name");
        this.phone = Input.text(person.phone(), "person/phone");
        this.email = Input.text(person.email(), "person/email");
        this.from = from;
        this.appointedOn = appointed.day();
        this.appointedBeforeCutOff = appointed.beforeCutOff();
    }

    /**
     * For which offer, and the how-manieth for it.
     *
     * @param line from 1
     */
    record Place(OfferId offer, CaseId caseId, int line) {}

    /** @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a part of the person is blank */
    static FlatContact appointed(Place place, Reached person, LocalDate from, Receipt receipt) {
        return new FlatContact(place, person, from, receipt);
    }

    void isContactPerson(ContactPersonId registered) {
        contactPerson = registered.value();
    }

    /**
     * @throws ToldAlready if the landlord has been told
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly before this one was appointed
     */
    void landlordTold(LocalDate on, ToldHow how) {
        if (toldOn != null) {
            throw new ToldAlready(toldOn);
        }
        toldOn = Input.notBefore(appointedOn, on, "on");
        toldHow = how;
    }

    boolean isUntold() {
        return toldOn == null;
    }

    /** Whether the landlord reaches that one on the day, unless another has come after. */
    boolean hasBegun(LocalDate day) {
        return !day.isBefore(from);
    }

    OfferId offer() {
        return offer;
    }

    CaseId caseId() {
        return caseId;
    }

    int line() {
        return line;
    }

    LocalDate from() {
        return from;
    }

    Receipt appointed() {
        return new Receipt(appointedOn, appointedBeforeCutOff);
    }

    /** Which of the organisation's contact persons it is, if one. */
    Optional<ContactPersonId> registered() {
        return Optional.ofNullable(contactPerson).map(ContactPersonId::new);
    }

    /**
     * @param next     who came after, if somebody has
     * @param standIns who stands in for the contact person
     */
    FlatContactView view(Optional<FlatContact> next, List<Cover> standIns) {
        Optional<LocalDate> to = next.map(FlatContact::from).map(day -> day.equals(from) ? day : day.minusDays(1));
        List<Cover> within = standIns.stream()
                .filter(cover -> hasBegun(cover.to())
                        && to.filter(last -> last.isBefore(cover.from())).isEmpty())
                .toList();
        return new FlatContactView(
                new Lasting(line, from, to),
                new Reached(name, phone, email),
                registered(),
                within,
                Optional.ofNullable(toldOn).map(on -> new Told(on, toldHow)));
    }
}
