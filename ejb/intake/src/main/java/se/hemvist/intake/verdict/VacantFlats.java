package se.hemvist.intake.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.verdict.PairFacts.OfFlat;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.store.Sql;

/** The vacant flats of a municipality, as far as a verdict rests on them. */
@ApplicationScoped
class VacantFlats {

    private static final String VACANT =
            """
            select flat_id, company_id, stream, hired_for from intake.flat where municipality = ? and state = 'VACANT'
            """;

    @Inject
    Sql sql;

    /** Looks each municipality up once. */
    Function<Municipality, Map<FlatId, OfFlat>> once() {
        Map<Municipality, Map<FlatId, OfFlat>> seen = new HashMap<>();
        return municipality -> seen.computeIfAbsent(municipality, this::in);
    }

    private Map<FlatId, OfFlat> in(Municipality municipality) {
        record Vacant(FlatId id, OfFlat flat) {}
        Map<FlatId, OfFlat> flats = new LinkedHashMap<>();
        sql.each(
                VACANT,
                row -> new Vacant(
                        new FlatId(Sql.uuid(row, "flat_id")),
                        new OfFlat(
                                new OrganisationId(Sql.uuid(row, "company_id")),
                                Optional.ofNullable(row.getString("stream")).map(FlatStream::valueOf),
                                Optional.ofNullable(row.getString("hired_for")).map(Programme::valueOf))),
                vacant -> flats.put(vacant.id(), vacant.flat()),
                municipality.code());
        return flats;
    }
}
