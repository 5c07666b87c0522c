package se.hemvist.intake.party;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.Municipality;

/** A person, once in a municipality and by one identity number there. */
@Entity
@Table(name = "person")
class Person {

    @EmbeddedId
    private PersonId id;

    @Version
    private long version;

    @Column(name = "municipality")
    private String municipality;

    @Column(name = "identity_number")
    private String identityNumber;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "protected_identity")
    private boolean protectedIdentity;

    protected Person() {}

    private Person(PersonId id, Municipality municipality, NewPerson named) {
        this.id = id;
        this.municipality = municipality.code();
        this.identityNumber = named.identityNumber().digits();
        this.givenName = named.givenName().strip();
        this.familyName = named.familyName().strip();
        this.protectedIdentity = named.protectedIdentity();
    }

    /** @throws PartyRefusal.NameMissing if a name is blank */
    static Person named(Municipality municipality, NewPerson named) {
        requireName(named.givenName(), "person/givenName");
        requireName(named.familyName(), "person/familyName");
        return new Person(PersonId.next(), municipality, named);
    }

    /** Protection is only ever added by a message; taking it away is a decision of its own. */
    void alsoNamedIn(NewPerson named) {
        protectedIdentity = protectedIdentity || named.protectedIdentity();
    }

    PersonId id() {
        return id;
    }

    PersonView view() {
        return new PersonView(id, IdentityNumber.parse(identityNumber), givenName, familyName, protectedIdentity);
    }

    private static void requireName(String name, String field) {
        if (name.isBlank()) {
            throw new PartyRefusal.NameMissing(field);
        }
    }
}
