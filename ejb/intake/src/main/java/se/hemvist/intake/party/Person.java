package se.hemvist.intake.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.PersonView.Former;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.kernel.number.IdentityNumber.Kind;
import se.hemvist.kernel.number.Municipality;

/**
 * A person, once in a municipality and by one identity number there. One who is found to be there twice is merged into
 * the row that is kept, and stands for nobody from then on.
 */
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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into_id"))
    private @Nullable PersonId mergedInto;

    @Embedded
    private @Nullable Death death;

    @Column(name = "death_known_on")
    private @Nullable LocalDate deathKnownOn;

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

    void protect() {
        protectedIdentity = true;
    }

    /**
     * Gets a personal number in the place of a coordination number.
     *
     * @return by what the person was known until now
     * @throws PartyRefusal.AlreadyPersonalNumber if it is a personal number that the person has
     * @throws PartyRefusal.NotAPersonalNumber    if the new one is no personal number
     */
    FormerIdentity replaceNumber(IdentityNumber number, IdentityChange change) {
        if (view().identityNumber().kind() == Kind.PERSONAL) {
            throw new PartyRefusal.AlreadyPersonalNumber();
        }
        if (number.kind() != Kind.PERSONAL) {
            throw new PartyRefusal.NotAPersonalNumber();
        }
        FormerIdentity former = new FormerIdentity(id, municipality, view(), Former.How.REPLACED).because(change);
        identityNumber = number.digits();
        return former;
    }

    /**
     * Takes over whatever the other stands for; protected if either was.
     *
     * @return by what the human was known as the other until now
     * @throws PartyRefusal.SamePerson              if the other is this one
     * @throws PartyRefusal.AlreadyMerged           if either has been merged before
     * @throws PartyRefusal.KeepsCoordinationNumber if only the other has a personal number
     */
    FormerIdentity absorb(Person other, IdentityChange change) {
        if (other.id.equals(id)) {
            throw new PartyRefusal.SamePerson();
        }
        if (mergedInto != null || other.mergedInto != null) {
            throw new PartyRefusal.AlreadyMerged();
        }
        if (kind() == Kind.COORDINATION && other.kind() == Kind.PERSONAL) {
            throw new PartyRefusal.KeepsCoordinationNumber();
        }
        other.mergedInto = id;
        protectedIdentity = protectedIdentity || other.protectedIdentity;
        if (death == null) {
            death = other.death;
            deathKnownOn = other.deathKnownOn;
        }
        return new FormerIdentity(id, municipality, other.view(), Former.How.MERGED).because(change);
    }

    /**
     * Has died.
     *
     * @param knownOn the day on which that is recorded
     * @throws PartyRefusal.AlreadyDead    if that has been told
     * @throws PartyRefusal.DiedBeforeBirth if the person was not born on the day
     */
    void died(Death told, LocalDate knownOn) {
        if (death != null) {
            throw new PartyRefusal.AlreadyDead(death.on());
        }
        if (view().identityNumber().isBornAfter(told.on())) {
            throw new PartyRefusal.DiedBeforeBirth();
        }
        death = told;
        deathKnownOn = knownOn;
    }

    /**
     * Lives: that is not so.
     *
     * @return the death that had been told, if one had
     */
    Optional<KnownDeath> strikeDeath() {
        Optional<KnownDeath> wrong = death().flatMap(
                        told -> Optional.ofNullable(deathKnownOn).map(known -> new KnownDeath(told.on(), known)));
        death = null;
        deathKnownOn = null;
        return wrong;
    }

    Optional<Death> death() {
        return Optional.ofNullable(death);
    }

    private Kind kind() {
        return view().identityNumber().kind();
    }

    PersonId id() {
        return id;
    }

    /** The one who stands for the human: itself, or the one into whom it has been merged. */
    PersonId standing() {
        return mergedInto == null ? id : mergedInto;
    }

    /** It stands for whom the one into whom it was merged has been merged into. */
    void follow(PersonId kept) {
        mergedInto = kept;
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
