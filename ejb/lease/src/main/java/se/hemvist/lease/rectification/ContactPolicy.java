package se.hemvist.lease.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.setting.SettableNumber;

/**
 * How soon whoever gives the support reaches the tenant once they have the copy of a notice. The day on which they have it
 * governs; the routine makes no exception for other days than working days, so the end of the next calendar day decides.
 *
 * @param within days of the calendar; the last one counts whole
 */
public record ContactPolicy(int within) {

    private static final Effective<ContactPolicy> HOUSING_FIRST = Effective.since(
            LocalDate.of(2020, 5, 15),
            new ContactPolicy(1),
            Source.goteborg("Störningar och misskötsel").readAs("A-29"));

    /** Within how many days a municipality has the tenant reached. */
    @ApplicationScoped
    static class ContactTime extends SettableNumber {

        ContactTime() {
            super(days("rectification-contact-days", "T-24"), HOUSING_FIRST.map(ContactPolicy::within));
        }
    }

    ContactPolicy givingDays(int days) {
        return new ContactPolicy(days);
    }

    /** What the programme asks for; nothing where whoever lets the flat gives the support as well. */
    public static Optional<Effective<ContactPolicy>> of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> Optional.of(HOUSING_FIRST);
            case TRIAL, TRAINING -> Optional.empty();
        };
    }

    /** From the day of the copy to the day by whose end the tenant has been reached. */
    public Span watch(LocalDate providerToldOn) {
        return Span.of(providerToldOn, providerToldOn.plusDays(within));
    }
}
