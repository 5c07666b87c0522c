package se.hemvist.lease.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.hemvist.intake.party.PersonView;

/**
 * Somebody who lives in the flat beside the tenant, as readers see it.
 *
 * @param bornIn the month of birth, of a child
 * @param who    who it is, of a spouse or cohabitant; only for those who may know, and of nobody whose identity is protected
 * @param struck that it was recorded wrongly, if it was
 */
public record CoResidentView(
        Standing standing,
        DaysThere days,
        Optional<YearMonth> bornIn,
        Optional<PersonView> who,
        Optional<Struck> struck) {

    /** Which one, and what they are to the tenant. */
    public record Standing(CoResidentId coResident, CoResidentKind kind, LocalDate recordedOn) {}

    CoResidentView with(PersonView person) {
        return new CoResidentView(
                standing, days, bornIn, Optional.of(person).filter(known -> !known.protectedIdentity()), struck);
    }

    /** Which one and when; nothing of who it is. */
    @Override
    public String toString() {
        return "CoResidentView[" + standing + ", " + days + "]";
    }
}
