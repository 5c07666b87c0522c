package se.hemvist.web.rest.households;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.household.CoResidentKind;
import se.hemvist.lease.household.NewCoResident;
import se.hemvist.web.rest.flatapplications.PersonRequest;
import se.hemvist.web.rest.subleases.OccupantsOverride;

/**
 * Somebody who has moved in with the tenant (medboende), as it is sent.
 *
 * @param since             the first day there
 * @param person            who it is; of a spouse or cohabitant only
 * @param bornIn            the month of birth; of a child only
 * @param occupantsOverride the decision to let more live there than the programme does
 */
public record CoResidentRequest(
        @NotNull CoResidentKind kind,
        @NotNull LocalDate since,
        @Nullable @Valid PersonRequest person,
        @Nullable YearMonth bornIn,
        @Nullable @Valid OccupantsOverride occupantsOverride) {

    NewCoResident read(LocalDate today) {
        return new NewCoResident(
                kind,
                since,
                Optional.ofNullable(person).map(who -> who.read(today)),
                Optional.ofNullable(bornIn),
                Optional.ofNullable(occupantsOverride).map(OccupantsOverride::read));
    }

    /** What they are to the tenant, and since when; nothing of who it is. */
    @Override
    public String toString() {
        return "CoResidentRequest[" + kind + ", " + since + "]";
    }
}
