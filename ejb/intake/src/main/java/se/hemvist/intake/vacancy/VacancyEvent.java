package se.hemvist.intake.vacancy;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.AgreementId;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.kernel.number.Municipality;

/** What happened to a vacant flat. */
public sealed interface VacancyEvent {

    Municipality municipality();

    FlatId flat();

    /** The day it happened. */
    LocalDate on();

    /** A landlord handed over a vacant flat. */
    record Received(Municipality municipality, FlatId flat, Origin origin, LocalDate on) implements VacancyEvent {}

    /**
     * Where a flat comes from.
     *
     * @param agreement under which it is incoming; empty where flats do not come under agreements
     * @param areaClass how scarce flats are there; empty where the city's areas are not entered
     */
    record Origin(OrganisationId landlord, Optional<AgreementId> agreement, Optional<AreaClass> areaClass) {}

    /** It was settled what the flat is used for. */
    record Streamed(Municipality municipality, FlatId flat, FlatStream stream, LocalDate receivedOn, LocalDate on)
            implements VacancyEvent {}

    /** The offer that held it holds it no longer, and nobody has it. */
    record Freed(Municipality municipality, FlatId flat, LocalDate on) implements VacancyEvent {}

    /** Its owner took it back. */
    record Withdrawn(Municipality municipality, FlatId flat, LocalDate on) implements VacancyEvent {}
}
