package se.hemvist.intake.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.party.NewOrganisation.Validity;

/** A section of an organisation, from its first day on; its last day may be told later. */
@Entity
@Table(name = "organisation_section")
class OrganisationSection {

    @Id
    @Column(name = "section_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "organisation_id")
    private UUID organisation;

    private String name;

    @Embedded
    private Validity valid;

    protected OrganisationSection() {}

    OrganisationSection(OrganisationId organisation, Section told) {
        this.id = UUID.randomUUID();
        this.organisation = organisation.value();
        this.name = told.name();
        this.valid = told.valid();
    }

    /** Whether the other has the name and the first day of this one, and may tell another last day. */
    boolean isTheSameAs(Section other) {
        return name.equals(other.name()) && valid.from().equals(other.valid().from());
    }

    void lastsAs(Section told) {
        valid = told.valid();
    }

    boolean isThere(LocalDate day) {
        return valid.covers(day);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    Section section() {
        return new Section(name, valid);
    }
}
