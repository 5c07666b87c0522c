package se.hemvist.intake.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.party.PersonView.Former;
import se.hemvist.kernel.number.IdentityNumber;

/** A number and names by which a person was known before; it finds the person for good, and nobody else gets it. */
@Entity
@Table(name = "former_identity")
class FormerIdentity {

    @Id
    @Column(name = "former_identity_id")
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "municipality")
    private String municipality;

    @Column(name = "identity_number")
    private String identityNumber;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Enumerated(EnumType.STRING)
    private Former.How how;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected FormerIdentity() {}

    /** @param known as whom the person of that id was known until now */
    FormerIdentity(PersonId person, String municipality, PersonView known, Former.How how) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.municipality = municipality;
        this.identityNumber = known.identityNumber().digits();
        this.givenName = known.givenName();
        this.familyName = known.familyName();
        this.how = how;
    }

    FormerIdentity because(IdentityChange change) {
        endedOn = change.on();
        reason = change.reason();
        recordedBy = change.by();
        recordedAt = change.at();
        return this;
    }

    PersonId person() {
        return new PersonId(person);
    }

    /** It finds the one into whom its person has been merged. */
    void follow(PersonId kept) {
        person = kept.value();
    }

    Former view() {
        return new Former(new IdentityNumber(identityNumber), givenName + " " + familyName, how, endedOn, recordedBy);
    }
}
