package se.hemvist.ear.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.HomeStory;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.Accounts.Account;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.actor.NeedToKnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Who may read what of one case: the role and what the account's organisation has to do with it, as the table says. */
@InHouse
class RelationsIT {

    /** What an organisation of the city is to the case, its offer and its first flat. */
    private static final Map<String, Set<String>> RELATIONS = Map.of(
            "sf-hisingen", Set.of("administration"),
            "boende-och-hemloshet", Set.of("coordination"),
            "spink", Set.of("broker"),
            "bostad-forst-goteborg", Set.of("provider"),
            "exploateringsforvaltningen", Set.of("head-tenant"),
            "poseidon", Set.of("landlord"));

    private static Rest rest;
    private static House house;
    private static Map<String, String> reads = Map.of();

    @BeforeAll
    static void hold_two_flats(House shared) {
        house = shared;
        rest = new Rest(shared);
        Plots plots = new Plots(City.in(shared));
        CaseStory story = plots.granted(TestPerson.next());
        Plots.Pair pair = plots.twoFlats();
        HomeStory home = new HomeStory(story);
        home.hold(pair.a(), pair.b()).demand(201);
        reads = Map.of(
                "case.read", "cases/" + story.caseId(),
                "case.timeline", "cases/" + story.caseId() + "/timeline",
                "referral.read", "cases/" + story.caseId() + "/referral",
                "consent.list", "cases/" + story.caseId() + "/consents",
                "decision.list", "cases/" + story.caseId() + "/decisions",
                "landlord-check.read", "cases/" + story.caseId() + "/landlord-checks",
                "match.list", "cases/" + story.caseId() + "/matches",
                "offer.read", "offers/" + home.offer(),
                "flat.read", "flats/" + pair.a());
    }

    @TestFactory
    List<DynamicTest> a_read_is_answered_as_the_table_says() {
        List<DynamicTest> tests = new ArrayList<>();
        reads.forEach((operation, path) -> house.accounts().all().forEach(account -> {
            boolean may = may(operation, account);
            tests.add(dynamicTest(operation + " as " + account.user() + (may ? " may" : " may not"), () -> assertThat(
                            rest.get(account.user(), path).status())
                    .isIn(may ? List.of(200) : List.of(403, 404))));
        }));
        return tests;
    }

    private static boolean may(String operation, Account account) {
        boolean here = account.municipality().equals(City.MUNICIPALITY);
        Set<String> relations = here ? RELATIONS.getOrDefault(account.organisation(), Set.of()) : Set.of();
        return NeedToKnow.ofTheHouse().entries().stream()
                .filter(entry -> entry.operation().equals(operation))
                .filter(entry -> account.roles().contains(entry.role().name()))
                .anyMatch(entry -> (here && entry.relation().equals("*"))
                        || entry.relation().equals("installation")
                        || relations.contains(entry.relation()));
    }
}
