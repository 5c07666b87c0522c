package se.hemvist.intake.party;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import se.hemvist.intake.party.NewOrganisation.Contact;
import se.hemvist.intake.party.NewOrganisation.Nature;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.kernel.number.Municipality;

/** An organisation that takes part, of one kind, in one municipality, for a time. */
@Entity
@Table(name = "organisation")
class Organisation {

    @EmbeddedId
    private OrganisationId id;

    @Version
    private long version;

    private String municipality;

    private String code;

    @Embedded
    private Nature nature;

    @Embedded
    private Contact contact;

    @Embedded
    private Validity valid;

    protected Organisation() {}

    private Organisation(OrganisationId id, NewOrganisation registered) {
        this.id = id;
        this.municipality = registered.municipality().code();
        this.code = registered.code().value();
        this.nature = registered.nature();
        this.contact = registered.contact();
        this.valid = registered.valid();
    }

    /** @throws PartyRefusal.EndsBeforeItStarts if its last day is before its first */
    static Organisation registered(NewOrganisation registered) {
        LocalDate to = registered.valid().to();
        if (to != null && to.isBefore(registered.valid().from())) {
            throw new PartyRefusal.EndsBeforeItStarts(registered.valid().from());
        }
        return new Organisation(OrganisationId.next(), registered);
    }

    /**
     * Ends its taking part; what it has a part in already goes on.
     *
     * @throws PartyRefusal.LastDayTooEarly  if the day has been, or it had not begun
     * @throws PartyRefusal.OrganisationOver if it ends at the latest then
     */
    void endAfter(LocalDate last, LocalDate today) {
        valid = valid.endedAfter(last, today, PartyRefusal.LastDayTooEarly::new, PartyRefusal.OrganisationOver::new);
    }

    void reachedBy(Reach ways) {
        contact = contact.reachedBy(ways);
    }

    OrganisationId id() {
        return id;
    }

    String email() {
        return contact.email();
    }

    Municipality municipality() {
        return new Municipality(municipality);
    }

    OrganisationView view() {
        return new OrganisationView(id, new OrganisationCode(code), nature, contact, valid);
    }
}
