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

/** Göteborg in a running house, as its users see it from outside. */
public final class City {

    /** Göteborg's, by Statistics Sweden. */
    public static final String MUNICIPALITY = "1480";

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

    /** Enters what is not there yet of both cities, and puts each account in its own organisation. */
    int settle() {
        int entered = 0;
        for (Settled city : Settled.values()) {
            entered += city.organisations(as(Part.OPERATOR));
            city.areas(as(Part.OPERATOR));
        }
        accounts.stream().filter(account -> !account.organisation().isEmpty()).forEach(account -> as(Part.OPERATOR)
                .post(
                        "accounts",
                        """
                        {"user": "%s", "municipality": "%s", "organisation": "%s"}"""
                                .formatted(account.user(), account.municipality(), account.organisation()))
                .demand(204));
        for (Settled city : Settled.values()) {
            city.suppliers(as(Part.BROKER));
            city.agreements(as(Part.AGENCY_OFFICER));
            city.contacts(as(Part.AGENCY_OFFICER));
            city.history(as(Part.AGENCY_MANAGER));
        }
        return entered;
    }

    /** The id that the house has given to the organisation. */
    public UUID organisation(String code) {
        Map<String, UUID> known = organisations.orElseGet(this::readOrganisations);
        organisations = Optional.of(known);
        return Optional.ofNullable(known.get(code)).orElseThrow(() -> new IllegalArgumentException(code));
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
