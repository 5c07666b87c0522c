package se.hemvist.intake.flatcontact;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.contact.ContactPersonId;

/**
 * Who is to be the landlord's contact person for a flat: one of the organisation's contact persons, or somebody else
 * there.
 *
 * @param from the first day
 */
public record NewFlatContact(Optional<ContactPersonId> contactPerson, Optional<Reached> person, LocalDate from) {

    /** How the landlord quickly reaches somebody. */
    public record Reached(String name, String phone, String email) {

        /** Nothing of who it is. */
        @Override
        public String toString() {
            return "Reached[]";
        }
    }
}
