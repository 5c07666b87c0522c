package se.hemvist.ear.city;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Flats that do not exist, handed over by companies that do. */
public final class Flats {

    private static final List<String> STREETS =
            List.of("Exempelgatan", "Provvägen", "Påhittsgatan", "Mallstigen", "Övningsbacken");
    private static final Map<Part, String> COMPANIES = Map.of(
            Part.POSEIDON, "poseidon",
            Part.BOSTADSBOLAGET, "bostadsbolaget",
            Part.FAMILJEBOSTADER, "familjebostader");

    private final City city;
    private final AtomicInteger built = new AtomicInteger();

    public Flats(City city) {
        this.city = city;
    }

    /** A company hands over a vacant flat of one room. */
    public UUID handOver(Part company) {
        return offerFlat(company).demand(201).id();
    }

    /** The same, as the house answers. */
    public Answer offerFlat(Part company) {
        int place = built.getAndIncrement();
        return city.as(company)
                .post(
                        "flats",
                        """
                        {
                          "company": "%s",
                          "address": {
                            "street": "%s %d, lgh 1101", "postalCode": "417 00", "town": "Göteborg", "area": "Hisingen"
                          },
                          "size": {"rooms": %d, "squareMetres": %d},
                          "terms": {"monthlyRent": 6450.00, "availableFrom": "%s"}
                        }"""
                                .formatted(
                                        COMPANIES.get(company),
                                        STREETS.get(place % STREETS.size()),
                                        place + 1,
                                        1 + place % 2,
                                        32 + 3 * (place % 5),
                                        city.days().today()));
    }

    /** The company takes its vacant flat back. */
    public Answer takeBack(Part company, UUID flat) {
        return city.as(company)
                .post(
                        "flats/" + flat + "/withdrawal",
                        "{\"on\": \"%s\"}".formatted(city.days().today()));
    }

    /** Where the flat stands, as the coordinator sees it. */
    public String state(UUID flat) {
        return city.as(Part.COORDINATOR).get("flats/" + flat).demand(200).text("/state");
    }
}
