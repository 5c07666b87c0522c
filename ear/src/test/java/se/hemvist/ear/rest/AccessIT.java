package se.hemvist.ear.rest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.ReferralMessage;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.Accounts.Account;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.rest.Operations.Operation;
import se.hemvist.ear.rest.Rest.Reply;
import se.hemvist.kernel.actor.NeedToKnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Lag 2001:454 10 §: every operation of the contract, called with the contract's own example by a demo account of every
 * role in every city, is forbidden unless the table gives it to one of the account's roles.
 */
@InHouse
class AccessIT {

    /** A list of running leases whose one line can be read, and is of nobody's administration. */
    private static final String NO_EVENT =
            """
            reference;kind;on;words
            nobody;POSTPONED;2026-06-15;Prov
            """;

    private static final String NO_CASE =
            """
            reference;programme;administration;appliedOn;waitingSince
            nobody;TRAINING;nobody;2026-02-02;2026-06-15
            """;

    private static final String NO_LEASE =
            """
            programme;identityNumber;givenName;familyName;protected;administration;landlord;flatNumber;street;postalCode;town;\
            area;rooms;squareMetres;headLeaseSignedOn;headLeaseStart;blockLet;headLeaseNoticeMonths;signedOn;start;monthlyRent;\
            termsExplainedOn;termsExplainedBy;termsVersion;movedInOn;landlordToldOn;keysOn;keysPlace
            TRAINING;198001022386;Prov;Person;nej;nobody;nobody;1;Provgatan 1;123 45;Provstad;Farsta;1;38;2024-05-02;\
            2024-06-01;nej;3;2024-05-13;2024-06-01;6450;2024-05-13;ek;2024-01;2024-06-03;2024-05-13;2024-06-01;Kontoret
            """;

    /** Examples that would do something to the house; these are understood as well, and refused by a rule. */
    private static final Map<String, String> HARMLESS = Map.of(
            "clock.move",
            """
            {"day": "2001-01-01"}""",
            "job.night",
            """
            {"day": "2999-01-01"}""",
            "job.catch-up",
            """
            {"after": "2999-01-01"}""",
            "job.pause",
            """
            {"paused": false}""",
            "job.month",
            """
            {"month": "2999-01"}""",
            "takeover.import",
            NO_LEASE,
            "takeover.import-events",
            NO_EVENT,
            "takeover.import-waiting",
            NO_CASE,
            "account.admit",
            """
            {"user": "nobody", "municipality": "1480", "organisation": "poseidon"}""");

    /** The codes in the contract's examples, which are known in both cities here: a code is read before it is asked who may. */
    private static final List<String> NAMED = List.of(
            "bostad-forst-goteborg",
            "exempelstod",
            "exploateringsforvaltningen",
            "poseidon",
            "bostadsbolaget",
            "svenska-bostader");

    private static final List<String> MUNICIPALITIES = List.of("1480", "0180");

    private static Rest rest;
    private static House house;
    private static City city;

    @BeforeAll
    static void settle(House shared) {
        city = City.in(shared);
        house = shared;
        rest = new Rest(shared);
        NAMED.forEach(code -> MUNICIPALITIES.forEach(municipality -> rest.register(municipality, code)));
    }

    @TestFactory
    List<DynamicTest> an_operation_is_forbidden_unless_the_table_gives_it() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : Operations.of(rest)) {
            Set<String> allowed = NeedToKnow.ofTheHouse().entries().stream()
                    .filter(entry -> entry.operation().equals(operation.name()))
                    .map(entry -> entry.role().name())
                    .collect(Collectors.toSet());
            for (Account account : oneOfEach()) {
                boolean may = account.roles().stream().anyMatch(allowed::contains);
                tests.add(dynamicTest(
                        operation.name() + " as " + account.user() + (may ? " may" : " may not"),
                        () -> check(operation, account, may)));
            }
        }
        return tests;
    }

    /** Who else has the same roles in the same city differs in whose cases they may read, which other tests show. */
    private static Collection<Account> oneOfEach() {
        Map<String, Account> each = new LinkedHashMap<>();
        house.accounts().all().forEach(account -> each.putIfAbsent(account.municipality() + account.roles(), account));
        return each.values();
    }

    @Test
    void there_is_an_account_for_every_role_but_the_house_s_own() {
        Set<String> roles = NeedToKnow.ofTheHouse().entries().stream()
                .map(entry -> entry.role().name())
                .collect(Collectors.toCollection(TreeSet::new));
        roles.addAll(Set.of("receiving-district-contact", "applicant"));
        roles.remove("system");

        assertThat(house.accounts().all().stream().flatMap(account -> account.roles().stream()))
                .containsAll(roles)
                .doesNotContain("system");
    }

    @TestFactory
    Stream<DynamicTest> a_referral_is_taken_in_from_a_placement_broker_only() {
        String referral = ReferralMessage.about(TestPerson.next(), city.days().today())
                .replaceFirst("<ref:answer>YES", "<ref:answer>UNKNOWN");
        return house.accounts().all().stream()
                .map(account -> dynamicTest("as " + account.user(), () -> {
                    boolean may = account.roles().contains("placement-broker");
                    Reply reply = rest.post(
                            account.user(), "../soap/receive-referral/1", referral, Map.of("Content-Type", "text/xml"));

                    assertThat(reply.body()).containsAnyOf(codes(account, may));
                }));
    }

    /** Whoever works in another city may also learn nothing of this one. */
    private static String[] codes(Account account, boolean may) {
        String elsewhere = account.municipality().equals(City.MUNICIPALITY) ? "not-allowed" : "unknown";
        return may
                ? new String[] {"<code>not-assessed</code>"}
                : new String[] {"<code>not-allowed</code>", "<code>" + elsewhere + "</code>"};
    }

    private static void check(Operation operation, Account account, boolean may) {
        String path = path(operation.path()) + query(operation.name());
        Reply reply = operation.isPosted()
                ? rest.post(account.user(), path, ownFlat(operation, account), operation.header())
                : rest.get(account.user(), path);

        if (may) {
            assertThat(reply.status()).as(reply.body()).isNotIn(401, 403, 500);
        } else {
            assertThat(reply.status()).as(reply.body()).isEqualTo(403);
            assertThat(reply.body()).contains("\"rule\":{\"name\":\"L-19\"", "\"facts\":");
        }
    }

    /** A company hands over its own flats only, and of another city there are no organisations. */
    private static String ownFlat(Operation operation, Account account) {
        boolean company =
                operation.name().equals("flat.report") && account.roles().contains("landlord-manager");
        String body = HARMLESS.getOrDefault(operation.name(), operation.text());
        if (Set.of("account.admit", "volume-goal.enter").contains(operation.name())
                && !account.municipality().isEmpty()) {
            return body.replace("1480", account.municipality());
        }
        if (operation.name().equals("delegation.enter")
                && !account.municipality().isEmpty()) {
            return body.replace("1480", account.municipality()).replace("sf-hisingen", account.organisation());
        }
        return company ? body.replace("poseidon", account.organisation()) : body;
    }

    private static String path(String template) {
        return template.substring(1)
                .replace("{month}", "2026-01")
                .replace("{year}", "2003")
                .replace("{quarter}", "2027-Q1")
                .replace("{week}", "2027-W01")
                .replace("{setting}", "choice-hold-working-days")
                .replace("{value}", "3")
                .replaceAll("\\{[a-zA-Z]+}", new UUID(4, 2).toString());
    }

    /** Those who belong to no municipality have to say which they mean. */
    private static String query(String name) {
        if (name.startsWith("setting.foresee")) {
            return "?municipality=1480&day=2999-01-01";
        }
        return Set.of(
                                "organisation.list",
                                "area.list",
                                "setting.list",
                                "criteria.read",
                                "template.list",
                                "criteria.foresee",
                                "volume-goal.standing",
                                "delegation.list")
                        .contains(name)
                ? "?municipality=1480"
                : "";
    }
}
