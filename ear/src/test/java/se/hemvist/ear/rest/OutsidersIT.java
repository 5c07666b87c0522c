package se.hemvist.ear.rest;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.ConsentStory;
import se.hemvist.ear.city.DisturbanceStory;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.Accounts.Account;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.rest.Operations.Operation;
import se.hemvist.kernel.actor.NeedToKnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Lag 2001:454 10 §: whoever has the right role, but works for an organisation that has no part in the case, neither
 * reads nor acts; in another municipality nobody learns that there is such a case.
 */
@InHouse
class OutsidersIT {

    private static final String GOTEBORG = City.MUNICIPALITY;
    private static final String STOCKHOLM = "0180";
    private static final String OUTSIDE = "utanfor";
    private static final Set<String> ANYBODY = Set.of("*", "installation");

    private static House house;
    private static City city;
    private static Rest rest;
    private static Map<String, Place> places = Map.of();
    private static String offer = "";

    @BeforeAll
    static void sign_a_lease(House shared) {
        house = shared;
        city = City.in(shared);
        rest = new Rest(shared);
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate tomorrow = city.days().today().plusDays(1);
        ready.home().sign(tomorrow).demand(201);
        city.days().moveTo(tomorrow).demand(200);
        ready.home().moveIn().demand(204);
        DisturbanceStory disturbance = new DisturbanceStory(city, ready.home().sublease());
        disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR").demand(201);
        offer = ready.home().offer().toString();
        places = new TreeMap<>(Map.of(
                "cases", new Place(GOTEBORG, ready.story().caseId()),
                "offers", new Place(GOTEBORG, ready.home().offer()),
                "subleases", new Place(GOTEBORG, ready.home().sublease()),
                "assignments", new Place(GOTEBORG, ready.support().assignment()),
                "disturbances", new Place(GOTEBORG, disturbance.id()),
                "flats", new Place(GOTEBORG, ready.flats().a()),
                "decisions", new Place(GOTEBORG, decisionOn(ready.story().caseId()))));
        places.putAll(mediated());
    }

    private static UUID decisionOn(UUID caseId) {
        return UUID.fromString(city.as(Part.SOCIAL_WORKER)
                .get("cases/" + caseId + "/decisions")
                .demand(200)
                .text("/decisions/0/id"));
    }

    /** In Stockholm a flat in another district is offered, and that district is asked. */
    private static Map<String, Place> mediated() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        ConsentStory consent = new ConsentStory(city, story);
        story.apply().demand(201);
        story.grant().demand(204);
        story.ask(consent.handOver()).demand(201);
        story.landlordYes().demand(204);
        consent.ask().demand(201);
        return Map.of(
                "mediations", new Place(STOCKHOLM, story.offer()),
                "lead-times", new Place(STOCKHOLM, story.offer()),
                "district-consents", new Place(STOCKHOLM, consent.id()));
    }

    @AfterAll
    static void all_go_back_to_where_they_work() {
        City.in(house);
    }

    @TestFactory
    List<DynamicTest> in_goteborg_those_without_a_part_in_it_are_refused_and_of_stockholm_s_nobody_learns()
            throws IOException, SQLException {
        return refusedIn(GOTEBORG);
    }

    @TestFactory
    List<DynamicTest> in_stockholm_those_without_a_part_in_it_are_refused_and_of_goteborg_s_nobody_learns()
            throws IOException, SQLException {
        return refusedIn(STOCKHOLM);
    }

    /** Every call to a thing of the cases, by each role that the table names, and that nothing has come of them. */
    private static List<DynamicTest> refusedIn(String municipality) throws IOException, SQLException {
        moveAllTo(municipality);
        Map<String, String> before = Tables.digest(house.database());
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : Operations.of(rest)) {
            if (isOfTheCase(operation)) {
                boolean here = place(operation).municipality().equals(municipality);
                int status = here ? 403 : 404;
                user(operation.name(), entry -> !here || !ANYBODY.contains(entry.relation()))
                        .forEach(user -> tests.add(dynamicTest(
                                operation.method() + " " + operation.name() + " as " + user,
                                () -> assertThat(call(user, operation).status())
                                        .as("%s as %s", operation.name(), user)
                                        .isEqualTo(status))));
            }
        }
        tests.add(dynamicTest("and nothing is left", () -> assertThat(Tables.digest(house.database()))
                .isEqualTo(before)));
        return tests;
    }

    private static Rest.Reply call(String user, Operation operation) {
        String path = operation
                .path()
                .substring(1)
                .replace("{id}", place(operation).id().toString())
                .replace("{company}", city.organisation("poseidon").toString())
                .replace("{flat}", new UUID(4, 2).toString())
                .replace("{file}", new UUID(4, 2).toString())
                .replace("{paper}", new UUID(4, 2).toString())
                .replace("{payment}", new UUID(4, 2).toString())
                .replace("{absence}", new UUID(4, 2).toString())
                .replace("{concern}", new UUID(4, 2).toString())
                .replace("{contact}", new UUID(4, 2).toString())
                .replace("{resident}", new UUID(4, 2).toString())
                .replace("{week}", "2027-W01")
                .replace("{month}", "2026-01");
        return operation.isPosted()
                ? rest.post(
                        user,
                        path,
                        operation.text().replaceAll("(\"offerId\":\")[^\"]*", "$1" + offer),
                        operation.header())
                : rest.get(user, path);
    }

    private static boolean isOfTheCase(Operation operation) {
        boolean named = operation.path().contains("{id}") && places.containsKey(root(operation));
        return named || operation.name().equals("sublease.sign");
    }

    private static Place place(Operation operation) {
        return Objects.requireNonNull(places.get(root(operation)));
    }

    private static String root(Operation operation) {
        return operation.path().split("/", -1)[1];
    }

    /** One account for each role that the table gives the operation, where it demands what the test is about. */
    private static Stream<String> user(String operation, Predicate<NeedToKnow.Entry> demand) {
        List<NeedToKnow.Entry> rows = NeedToKnow.ofTheHouse().entries().stream()
                .filter(entry -> entry.operation().equals(operation))
                .toList();
        return rows.stream()
                .filter(demand)
                .map(entry -> entry.role().name())
                .distinct()
                .flatMap(role -> working()
                        .filter(account -> account.roles().contains(role))
                        .limit(1))
                .map(Account::user);
    }

    private static Stream<Account> working() {
        return house.accounts().all().stream()
                .filter(account -> !account.organisation().isEmpty());
    }

    /** Everybody works for one organisation there that has no part in anything; codes in bodies are known there too. */
    private static void moveAllTo(String municipality) {
        rest.register(municipality, OUTSIDE);
        Stream.of(
                        "bostad-forst-goteborg",
                        "exploateringsforvaltningen",
                        "poseidon",
                        "bostadsbolaget",
                        "familjebostader",
                        "exempelstod")
                .forEach(code -> rest.register(municipality, code));
        working().forEach(account -> assertThat(rest.post(
                                Rest.OPERATOR,
                                "accounts",
                                """
                                {"user": "%s", "municipality": "%s", "organisation": "%s"}"""
                                        .formatted(account.user(), municipality, OUTSIDE))
                        .status())
                .isEqualTo(204));
    }

    /** Something of a case, and whose. */
    private record Place(String municipality, UUID id) {}
}
