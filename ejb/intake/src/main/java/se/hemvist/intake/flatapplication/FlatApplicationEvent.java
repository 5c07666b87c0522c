package se.hemvist.intake.flatapplication;

import java.time.LocalDate;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** What happened to an application for a flat, told inside the transaction in which it happened. */
public sealed interface FlatApplicationEvent {

    About about();

    LocalDate on();

    /** Which application, and whose. */
    record About(CaseId caseId, Municipality municipality, OrganisationId applicant, Programme programme) {}

    /**
     * The agency has it.
     *
     * @param asMessage whether it came as a message between authorities
     */
    record Received(About about, LocalDate on, boolean asMessage) implements FlatApplicationEvent {}

    /** The parts that it lacked have come. */
    record Completed(About about, LocalDate on) implements FlatApplicationEvent {}

    /** The agency has ruled on it. */
    record Ruled(About about, boolean granted, LocalDate on) implements FlatApplicationEvent {}
}
