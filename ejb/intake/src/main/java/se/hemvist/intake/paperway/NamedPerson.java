package se.hemvist.intake.paperway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.paperway.PaperWayRefusal.NamingOver;
import se.hemvist.intake.party.OrganisationId;

/** That a user of an organisation takes over its forms of those whose identity is protected, from a day on. */
@Entity
@Table(name = "named_person")
class NamedPerson {

    @Id
    @Column(name = "named_person_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "named_by")
    private String namedBy;

    private String decision;

    protected NamedPerson() {}

    /**
     * @throws se.hemvist.intake.application.CaseRefusal if the last day is before the first, or there is no decision
     */
    NamedPerson(OrganisationId organisation, NewNamedPerson named, String namedBy) {
        this.id = UUID.randomUUID();
        this.organisation = organisation.value();
        this.userName = Input.text(named.user(), "user");
        this.validFrom = named.from();
        this.validTo = named.to()
                .map(last -> Input.notBefore(named.from(), last, "to"))
                .orElse(null);
        this.namedBy = namedBy;
        this.decision = Input.text(named.decision(), "decision");
    }

    /**
     * Ends it.
     *
     * @throws NamingOver                                if it ends at the latest then
     * @throws se.hemvist.intake.application.CaseRefusal if the last day is before the first
     */
    void until(LocalDate last) {
        Input.notBefore(validFrom, last, "to");
        if (validTo != null && !last.isBefore(validTo)) {
            throw new NamingOver(validTo);
        }
        validTo = last;
    }

    boolean isOf(OrganisationId other) {
        return organisation.equals(other.value());
    }

    /** Whether the user is named on some day from the one to the other. */
    boolean covers(LocalDate first, Optional<LocalDate> last) {
        boolean begun = last.map(day -> !validFrom.isAfter(day)).orElse(true);
        return begun && (validTo == null || !validTo.isBefore(first));
    }

    UUID id() {
        return id;
    }

    NamedPersonView view() {
        return new NamedPersonView(
                id, new NewNamedPerson(userName, validFrom, Optional.ofNullable(validTo), decision), namedBy);
    }
}
