package se.hemvist.ear.city;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.hemvist.kernel.proof.Csv;

/**
 * The two cities of the demo, with what is known of them, entered as their own people would. What one has and the other
 * has not is in their files and nowhere else.
 */
enum Settled {
    GOTEBORG("1480", "Göteborg", Part.LETTING_OFFICER),
    STOCKHOLM("0180", "Stockholm", Part.AGENCY_MANAGER);

    /** What a house answers that has it already. */
    private static final Set<String> THERE = Set.of(
            "code-taken",
            "area-there",
            "agreement-there",
            "published-already",
            "supplier-has-agreement",
            "already-contact-person");

    private final String municipality;
    private final String name;
    private final Part reader;

    Settled(String municipality, String name, Part reader) {
        this.municipality = municipality;
        this.name = name;
        this.reader = reader;
    }

    static Settled of(String municipality) {
        return Arrays.stream(values())
                .filter(settled -> settled.municipality.equals(municipality))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(municipality));
    }

    /** Who reads the reports of the month there, with all their parts. */
    Part reader() {
        return reader;
    }

    @Override
    public String toString() {
        return name;
    }

    /** How many organisations there are. */
    int organisations(Caller operator) {
        return enter(
                operator,
                "organisations",
                rows("organisations"),
                row ->
                        """
                        {
                          "municipality": "%s", "code": "%s",
                          "nature": {"kind": "%s", "ownership": "%s"},
                          "contact": {"name": "%s", "organisationNumber": %s, "email": "%s"},
                          "valid": {"from": "%s", "to": %s}
                        }"""
                                .formatted(
                                        municipality,
                                        row.get(0),
                                        row.get(1),
                                        row.get(4),
                                        row.get(2),
                                        optional(row.get(3)),
                                        row.get(7),
                                        row.get(5),
                                        optional(row.get(6))));
    }

    /** The areas of a city whose rules class them. */
    void areas(Caller operator) {
        enter(
                operator,
                "areas",
                rows("classed-areas"),
                row ->
                        """
                        {
                          "municipality": "%s", "name": "%s", "areaClass": "%s", "district": "%s",
                          "valid": {"from": "%s", "to": %s}
                        }"""
                                .formatted(
                                        municipality,
                                        row.get(0),
                                        row.get(1),
                                        row.get(2),
                                        row.get(3),
                                        optional(row.get(4))));
    }

    /** The agreements under which landlords hand over their flats, with an annex each. */
    void agreements(Caller agency) {
        enter(
                agency,
                "landlord-agreements",
                rows("agreements"),
                row ->
                        """
                        {
                          "landlord": "%s", "share": "%s",
                          "annexes": [{"title": "%s", "link": "%s"}],
                          "valid": {"from": "%s", "to": %s}
                        }"""
                                .formatted(
                                        row.get(0),
                                        row.get(1),
                                        row.get(4),
                                        row.get(5),
                                        row.get(2),
                                        optional(row.get(3))));
    }

    /** The agreements by which framework suppliers can be chosen. */
    void suppliers(Caller broker) {
        enter(
                broker,
                "framework-agreements",
                rows("suppliers"),
                row ->
                        """
                        {"supplier": "%s", "number": "%s", "valid": {"from": "%s", "to": %s}}"""
                                .formatted(row.get(0), row.get(1), row.get(2), optional(row.get(3))));
    }

    /** Whom one reaches: a contact person for each district, and the agency's two officers. */
    void contacts(Caller agency) {
        enter(
                agency,
                "contact-persons",
                rows("contacts"),
                row ->
                        """
                        {
                          "organisation": "%s",
                          "person": {"user": "%s", "name": "%s", "phone": "%s", "email": "%s"},
                          "sections": [], "from": "%s"
                        }"""
                                .formatted(row.toArray()));
    }

    /** What was published of mediated flats before the house was there. */
    void history(Caller manager) {
        enter(
                manager,
                "published-figures",
                rows("published"),
                row -> """
                        {"year": %s, "count": %s, "derived": %s, "source": "%s"}"""
                        .formatted(row.get(0), row.get(1), row.get(2), row.get(3)));
    }

    /** What the city has of that: nothing where it has no such file. */
    private List<List<String>> rows(String what) {
        String file = "/reference/%s-%s.csv".formatted(what, name().toLowerCase(Locale.ROOT));
        return Settled.class.getResource(file) == null ? List.of() : Csv.resource(file);
    }

    private static int enter(Caller caller, String address, List<List<String>> rows, Written written) {
        for (List<String> row : rows) {
            Answer answer = caller.post(address, written.json(row));
            if (!THERE.contains(answer.code())) {
                answer.demand(answer.status() == 204 ? 204 : 201);
            }
        }
        return rows.size();
    }

    private static String optional(String text) {
        return text.isEmpty() ? "null" : '"' + text + '"';
    }

    /** A row of a file as the body of a call. */
    private interface Written {
        String json(List<String> row);
    }
}
