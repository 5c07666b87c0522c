package se.hemvist.intake.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Whose house somebody who logs in works in. */
@Entity
@Table(name = "account")
class Account {

    @Id
    @Column(name = "user_name")
    private String user;

    @Version
    private long version;

    @Embedded
    private OrganisationId organisation;

    protected Account() {}

    Account(String user, OrganisationId organisation) {
        this.user = user;
        this.organisation = organisation;
    }

    OrganisationId organisation() {
        return organisation;
    }

    void moveTo(OrganisationId other) {
        organisation = other;
    }
}
