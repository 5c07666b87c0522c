package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Vacant flats of one room that a landlord in Stockholm hands over together, by its CSV file; they do not exist. */
public final class VacantFlats {

    private static final String HEADER =
            "company;number;street;postalCode;town;area;rooms;squareMetres;monthlyRent;availableFrom\n";

    private final City city;
    private final Part landlord;
    private final LocalDate today;
    private final List<String> lines = new ArrayList<>();

    public VacantFlats(City city, Part landlord) {
        this.city = city;
        this.landlord = landlord;
        this.today = city.days().today();
    }

    Part landlord() {
        return landlord;
    }

    /** One more, in the area, by the landlord's own number. */
    public VacantFlats and(String number, String area) {
        lines.add(";%s;Provgatan %d, lgh 1102;123 45;Stockholm;%s;1;31,5;5900,00;%s"
                .formatted(number, lines.size() + 3, area, today));
        return this;
    }

    /** They are handed over today; the ids that the house gives them, in their order. */
    public List<UUID> handOver() {
        Answer answer = city.as(landlord)
                .post("flats/csv", HEADER + String.join("\n", lines), Map.of("Content-Type", "text/csv; charset=utf-8"))
                .demand(200);
        return StreamSupport.stream(answer.json().at("/flats").spliterator(), false)
                .map(flat -> UUID.fromString(flat.path("id").asText()))
                .toList();
    }
}
