package se.hemvist.web.rest.organisations;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.Reach;

/** How an organisation is reached besides its mailbox; what it does not have is left out. */
public record ReachRequest(
        @Nullable @Size(min = 1, max = 40) String phone,
        @Nullable @Size(min = 1, max = 40) String fax,
        @Nullable @Size(min = 1, max = 200) String officeAddress,
        @Nullable @Size(min = 1, max = 200) String postalAddress,
        @Nullable @Size(max = 500) @Pattern(regexp = "https?://[^\\s<>\"]+") String web) {

    static ReachRequest of(Reach reach) {
        return new ReachRequest(reach.phone(), reach.fax(), reach.officeAddress(), reach.postalAddress(), reach.web());
    }

    Reach read() {
        return new Reach(phone, fax, officeAddress, postalAddress, web);
    }
}
