package se.hemvist.intake.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Refusal;

/** An organisation to be entered in the register. */
public record NewOrganisation(
        Municipality municipality, OrganisationCode code, Nature nature, Contact contact, Validity valid) {

    /** What an organisation is and whose. */
    @Embeddable
    public record Nature(
            @Enumerated(EnumType.STRING) OrganisationKind kind, @Enumerated(EnumType.STRING) Ownership ownership) {}

    /**
     * How an organisation is named and reached.
     *
     * @param organisationNumber ten digits; left out for units that have none of their own
     * @param email              a mailbox of the organisation, not of a person
     * @param otherWays          how else it is reached; left out where nobody has told
     */
    @Embeddable
    public record Contact(
            String name,
            @Column(name = "organisation_number") @Nullable String organisationNumber,
            String email,
            @Embedded @Nullable Reach otherWays) {

        /** By its mailbox only. */
        public Contact(String name, @Nullable String organisationNumber, String email) {
            this(name, organisationNumber, email, null);
        }

        /** The same, reached so from now on. */
        public Contact reachedBy(Reach ways) {
            return new Contact(name, organisationNumber, email, ways);
        }

        /** How it is reached otherwise than by its mailbox. */
        public Reach reach() {
            return otherWays == null ? Reach.MAILBOX_ONLY : otherWays;
        }
    }

    /**
     * When an organisation takes part.
     *
     * @param from the first day
     * @param to   the last day; left out until further notice
     */
    @Embeddable
    public record Validity(
            @Column(name = "valid_from") LocalDate from, @Column(name = "valid_to") @Nullable LocalDate to) {

        /** Whether the day is one of these, the first and the last among them. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        /**
         * The same with an earlier last day, which has not been and is not before the first.
         *
         * @param tooEarly the refusal of a day before the earliest one possible, which it is given
         * @param over     the refusal where it ends by the day anyhow, which is given its last day
         */
        public Validity endedAfter(
                LocalDate last,
                LocalDate today,
                Function<LocalDate, Refusal> tooEarly,
                Function<LocalDate, Refusal> over) {
            LocalDate earliest = from.isAfter(today) ? from : today;
            if (last.isBefore(earliest)) {
                throw tooEarly.apply(earliest);
            }
            if (to != null && !last.isBefore(to)) {
                throw over.apply(to);
            }
            return new Validity(from, last);
        }
    }
}
