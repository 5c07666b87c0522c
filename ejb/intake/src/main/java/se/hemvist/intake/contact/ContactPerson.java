package se.hemvist.intake.contact;

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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.contact.ContactPersonView.Head;
import se.hemvist.intake.contact.ContactPersonView.Warning;
import se.hemvist.intake.contact.ContactRefusal.CoveredAlready;
import se.hemvist.intake.contact.ContactRefusal.EndsBeforeItBegins;
import se.hemvist.intake.contact.ContactRefusal.HandedOverAlready;
import se.hemvist.intake.contact.ContactRefusal.NotValidThen;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/**
 * Whom one reaches at an organisation for a time: a contact person (kontaktperson) or an officer of the housing agency.
 * Is entered, is stood in for now and then, and in the end hands over to a successor, who is another of these.
 */
@Entity
@Table(name = "contact_person")
class ContactPerson {

    @EmbeddedId
    private ContactPersonId id;

    @Version
    private long version;

    @Embedded
    private Municipality municipality;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private ContactRole role;

    @Embedded
    private ReachedPerson person;

    @Embedded
    private Validity valid;

    @Column(name = "successor_id")
    private @Nullable UUID successor;

    @Column(name = "handed_over_reason")
    private @Nullable String handedOverReason;

    @ElementCollection
    @CollectionTable(name = "contact_person_section", joinColumns = @JoinColumn(name = "contact_person_id"))
    @Column(name = "section")
    private Set<String> sections = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "contact_person_cover", joinColumns = @JoinColumn(name = "contact_person_id"))
    @OrderColumn(name = "place")
    private List<Cover> covers = new ArrayList<>();

    protected ContactPerson() {}

    private ContactPerson(Municipality municipality, ContactRole role, NewContactPerson entered) {
        this.id = ContactPersonId.next();
        this.municipality = municipality;
        this.organisation = entered.organisation().value();
        this.role = role;
        this.person = entered.person().demandWhole("person");
        this.valid = entered.valid();
        entered.sections().forEach(section -> sections.add(Input.text(section, "sections")));
    }

    /**
     * @throws EndsBeforeItBegins if the last day is before the first
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a part of the person is blank
     */
    static ContactPerson entered(Municipality municipality, ContactRole role, NewContactPerson entered) {
        LocalDate to = entered.valid().to();
        if (to != null && to.isBefore(entered.valid().from())) {
            throw new EndsBeforeItBegins("valid/to", entered.valid().from());
        }
        return new ContactPerson(municipality, role, entered);
    }

    /**
     * @throws EndsBeforeItBegins if the last day is before the first
     * @throws NotValidThen       if this is not the contact person on all of the days
     * @throws CoveredAlready     if somebody stands in on one of the days
     */
    void coveredBy(Cover cover) {
        cover.standIn().demandWhole("standIn");
        if (cover.to().isBefore(cover.from())) {
            throw new EndsBeforeItBegins("to", cover.from());
        }
        demandValid("from", cover.from());
        demandValid("to", cover.to());
        covers.stream().filter(cover::overlaps).findFirst().ifPresent(other -> {
            throw new CoveredAlready(other.from(), other.to());
        });
        covers.add(cover);
    }

    /**
     * Ends the day before the successor's first, who is reached for the same sections from then on.
     *
     * @throws HandedOverAlready if another has taken over
     * @throws NotValidThen      unless this is the contact person the day before
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if the reason or a part of the person is blank
     */
    ContactPerson handOver(HandOver over) {
        UUID follows = successor;
        if (follows != null) {
            throw new HandedOverAlready(new ContactPersonId(follows));
        }
        demandValid("on", over.on().minusDays(1));
        handedOverReason = Input.text(over.reason(), "reason");
        NewContactPerson next = new NewContactPerson(
                new OrganisationId(organisation),
                over.successor().demandWhole("successor"),
                sections,
                new Validity(over.on(), valid.to()));
        ContactPerson after = new ContactPerson(municipality, role, next);
        valid = new Validity(valid.from(), over.on().minusDays(1));
        successor = after.id.value();
        return after;
    }

    private void demandValid(String field, LocalDate day) {
        if (!valid.covers(day)) {
            throw new NotValidThen(field, day);
        }
    }

    NewContactPerson asEntered() {
        return new NewContactPerson(organisation(), person, sections, valid);
    }

    /** Whether the user acts as this one on the day: is it, or stands in. */
    boolean isActedBy(String user, LocalDate day) {
        return valid.covers(day)
                && (person.is(user)
                        || covers.stream()
                                .anyMatch(cover ->
                                        cover.covers(day) && cover.standIn().is(user)));
    }

    boolean isValid(LocalDate day) {
        return valid.covers(day);
    }

    /** Whether there is a day on which both are. */
    boolean isBeside(Validity other) {
        return valid.covers(other.from()) || other.covers(valid.from());
    }

    /** Another that is there on a day of this one. */
    boolean isBeside(ContactPerson other) {
        return !id.equals(other.id) && isBeside(other.valid);
    }

    ContactPersonId id() {
        return id;
    }

    Municipality municipality() {
        return municipality;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    ReachedPerson person() {
        return person;
    }

    LocalDate from() {
        return valid.from();
    }

    /** Who is reached on the day: whoever stands in, or else this one. */
    ReachedPerson reachedOn(LocalDate day) {
        return covers.stream()
                .filter(cover -> cover.covers(day))
                .map(Cover::standIn)
                .findFirst()
                .orElse(person);
    }

    /** Who has taken over by the day. */
    Optional<ContactPersonId> successorBy(LocalDate day) {
        boolean over = valid.to() != null && day.isAfter(valid.to());
        return Optional.ofNullable(successor).filter(next -> over).map(ContactPersonId::new);
    }

    /** Who stands in on the day or later, in the order of the days. */
    List<Cover> coversFrom(LocalDate day) {
        return covers.stream()
                .filter(cover -> !cover.to().isBefore(day))
                .sorted(Comparator.comparing(Cover::from))
                .toList();
    }

    ContactPersonView view(Optional<Warning> warning) {
        Head head = new Head(
                id, organisation(), role, valid, Optional.ofNullable(successor).map(ContactPersonId::new));
        return new ContactPersonView(head, person, sections, covers, warning);
    }
}
