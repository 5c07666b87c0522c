package se.hemvist.intake.matching;

import java.time.LocalDate;

/**
 * Where somebody who waits stands with a company.
 *
 * @param by the version of the letting rules that says so; of the programme's watch where it asks nothing beforehand
 */
public record CompanyStanding(Standing standing, LocalDate by) {

    /** What is known before a flat is offered; whoever has not answered has not said no. */
    public enum Standing {
        /** The programme asks each landlord when there is a flat. */
        NOT_NEEDED,
        /** The company has not been asked. */
        NOT_ASKED,
        /** It has been asked and has not answered. */
        ASKED,
        /** It can take the person. */
        CLEARED,
        /** The person owes it something. */
        DEBT
    }
}
