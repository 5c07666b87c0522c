package se.hemvist.intake.flatcontact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.contact.Cover;
import se.hemvist.intake.flatcontact.NewFlatContact.Reached;

/**
 * One who is or has been the landlord's contact person for a flat.
 *
 * @param person        how the landlord reaches that one
 * @param contactPerson which of the organisation's contact persons it is, if one
 * @param standIns      who is reached instead today or later, for a while
 * @param told          once the landlord has been told
 */
public record FlatContactView(
        Lasting lasting,
        Reached person,
        Optional<ContactPersonId> contactPerson,
        List<Cover> standIns,
        Optional<Told> told) {

    public FlatContactView {
        standIns = List.copyOf(standIns);
    }

    /**
     * From which day to which; the last day follows from the next one's first.
     *
     * @param number from 1, in the order of appointment
     * @param to     left out for the latest
     */
    public record Lasting(int number, LocalDate from, Optional<LocalDate> to) {}

    /** That the landlord has been told. */
    public record Told(LocalDate on, ToldHow how) {}
}
