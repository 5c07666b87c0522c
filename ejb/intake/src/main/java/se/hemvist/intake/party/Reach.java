package se.hemvist.intake.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation is reached otherwise than by its mailbox; what it does not have is left out.
 *
 * @param officeAddress where it is visited (besöksadress)
 * @param postalAddress where its post goes, such as a box
 * @param web           an address of the web
 */
@Embeddable
public record Reach(
        @Column(name = "phone") @Nullable String phone,
        @Column(name = "fax") @Nullable String fax,
        @Column(name = "office_address") @Nullable String officeAddress,
        @Column(name = "postal_address") @Nullable String postalAddress,
        @Column(name = "web") @Nullable String web) {

    /** By its mailbox only. */
    public static final Reach MAILBOX_ONLY = new Reach(null, null, null, null, null);
}
