package se.hemvist.ear.city;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.hemvist.ear.house.Accounts;
import se.hemvist.ear.house.Accounts.Account;
import se.hemvist.ear.house.House;
import se.hemvist.kernel.proof.Csv;

/** Göteborg in a running house, as its users see it from outside. */
public final class City {

    /** Göteborg's, by Statistics Sweden. */
    public static final String MUNICIPALITY = "1480";

    private static final String ORGANISATIONS = "/reference/organisations-goteborg.csv";
    private static final String TAKEN = "code-taken";

    private final Map<Part, Caller> callers = new EnumMap<>(Part.class);
    private final List<Account> accounts;
    private final Days days;
    private Optional<Map<String, UUID>> organisations = Optional.empty();

    /** @param root the house's, with a slash at its end */
    City(URI root, Accounts accounts) {
        this.accounts = accounts.all();
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Map<String, String> passwords =
                this.accounts.stream().collect(Collectors.toMap(Account::user, Account::password));
        Arrays.stream(Part.values())
                .forEach(part -> callers.put(part, new Caller(http, root, part.user(), passwords.get(part.user()))));
        this.days = new Days(as(Part.OPERATOR));
    }

    /** The city in the house, with its organisations and accounts. */
    public static City in(House house) {
        return at(house.uri(), house.accounts());
    }

    /** The city at the address, with its organisations and accounts. */
    public static City at(URI root, Accounts accounts) {
        City city = new City(root, accounts);
        city.settle();
        return city;
    }

    public Caller as(Part part) {
        return Optional.ofNullable(callers.get(part)).orElseThrow();
    }

    /** The calendar by which the house lives. */
    public Days days() {
        return days;
    }

    /** Registers the organisations that are not there yet, and puts each account in its own; how many there are. */
    int settle() {
        List<List<String>> rows = Csv.resource(ORGANISATIONS);
        rows.forEach(this::register);
        accounts.stream().filter(account -> !account.organisation().isEmpty()).forEach(account -> as(Part.OPERATOR)
                .post(
                        "accounts",
                        """
                                {"user": "%s", "municipality": "%s", "organisation": "%s"}"""
                                .formatted(account.user(), MUNICIPALITY, account.organisation()))
                .demand(204));
        return rows.size();
    }

    /** The id that the house has given to the organisation. */
    public UUID organisation(String code) {
        Map<String, UUID> known = organisations.orElseGet(this::readOrganisations);
        organisations = Optional.of(known);
        return Optional.ofNullable(known.get(code)).orElseThrow(() -> new IllegalArgumentException(code));
    }

    private void register(List<String> row) {
        Answer answer = as(Part.OPERATOR)
                .post(
                        "organisations",
                        """
                        {
                          "municipality": "%s", "code": "%s",
                          "nature": {"kind": "%s", "ownership": "%s"},
                          "contact": {"name": "%s", "organisationNumber": %s, "email": "%s"},
                          "valid": {"from": "%s", "to": %s}
                        }"""
                                .formatted(
                                        MUNICIPALITY,
                                        row.get(0),
                                        row.get(1),
                                        row.get(4),
                                        row.get(2),
                                        optional(row.get(3)),
                                        row.get(7),
                                        row.get(5),
                                        optional(row.get(6))));
        if (!answer.code().equals(TAKEN)) {
            answer.demand(201);
        }
    }

    private static String optional(String text) {
        return text.isEmpty() ? "null" : '"' + text + '"';
    }

    private Map<String, UUID> readOrganisations() {
        Answer answer = as(Part.OPERATOR)
                .get("organisations?limit=100&municipality=" + MUNICIPALITY)
                .demand(200);
        return StreamSupport.stream(answer.json().at("/items").spliterator(), false)
                .collect(Collectors.toMap(
                        one -> one.get("code").asText(),
                        one -> UUID.fromString(one.get("id").asText())));
    }
}
