package se.hemvist.ear.rest;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.PaperCaseStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.Accounts.Account;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.operate.Rows;
import se.hemvist.ear.rest.Operations.Operation;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * OSL 21:3: a case on paper is a canary. No operation of the contract, and no letter, sings of it to anybody who works at
 * its administration and is not named there, whatever the role.
 */
@InHouse
class KnownToFewIT {

    private static final String ADMINISTRATION = "sdf-farsta";
    private static final String STOCKHOLM = "0180";

    /** The codes in the contract's examples: a code is read before it is asked who may. */
    private static final List<String> NAMED_IN_EXAMPLES = List.of(
            "bostad-forst-goteborg",
            "exempelstod",
            "exploateringsforvaltningen",
            "poseidon",
            "bostadsbolaget",
            "familjebostader");

    private static Rest rest;
    private static House house;
    private static PaperCaseStory story;
    private static String number = "";

    @BeforeAll
    static void register_a_case_from_the_paper(House shared) {
        house = shared;
        rest = new Rest(shared);
        NAMED_IN_EXAMPLES.forEach(code -> rest.register(STOCKHOLM, code));
        story = PaperCaseStory.upToTheOffer(City.in(shared), TestPerson.next());
        number = story.number();
    }

    @Test
    @Shows({"G-48", "G-54", "L-18"})
    void who_is_named_finds_it_in_the_lists_and_on_the_worklist() {
        String named = PaperCaseStory.NAMED.user();

        assertThat(rest.get(named, "cases?limit=100").body()).contains(number);
        assertThat(rest.get(named, "mediations?limit=100").body()).contains(number);
        assertThat(rest.get(named, "cases/" + story.caseId() + "/timeline").status())
                .isEqualTo(200);
        assertThat(rest.get("formedling", "mediations?limit=100").body())
                .as("the agency works on it")
                .contains(number);
    }

    @TestFactory
    List<DynamicTest> no_list_of_the_others_tells_it() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : Operations.of(rest)) {
            if (!operation.isPosted() && !isOfTheCase(operation)) {
                others().filter(user -> !isShownStandIn(user, operation))
                        .forEach(user -> tests.add(dynamicTest(operation.name() + " as " + user, () -> {
                            String path = path(operation);
                            String more = path.contains("?") ? "&limit=100" : "?limit=100";
                            assertThat(rest.get(user, path).body()
                                            + rest.get(user, path + more).body())
                                    .doesNotContain(canary());
                        })));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> nothing_of_it_is_read_or_done_by_the_others() throws IOException, SQLException {
        Map<String, String> before = Tables.digest(house.database());
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : Operations.of(rest)) {
            if (isOfTheCase(operation)) {
                others().forEach(user -> tests.add(dynamicTest(
                        operation.method() + " " + operation.name() + " as " + user, () -> refused(user, operation))));
            }
        }
        tests.add(dynamicTest("and nothing is left", () -> assertThat(Tables.digest(house.database()))
                .isEqualTo(before)));
        return tests;
    }

    @Test
    @Shows({"G-48", "G-54", "L-18"})
    void no_letter_to_the_administration_tells_it() throws SQLException {
        List<String> letters = lettersToTheAdministration();

        assertThat(letters).anyMatch(letter -> letter.contains("bara de som är utpekade"));
        assertThat(letters).noneMatch(letter -> Stream.of(canary()).anyMatch(letter::contains));
    }

    /**
     * What is answered is what anybody gets who asks for a case that is not there; whoever sent the form does nothing in the
     * case either, but reads what stands in for it.
     */
    private static void refused(String user, Operation operation) {
        String path = path(operation);
        if (isShownStandIn(user, operation)) {
            Rest.Reply shown = called(user, operation, path);
            assertThat(shown.status()).as(shown.body()).isBetween(operation.isPosted() ? 400 : 200, 499);
            assertThat(shown.body()).doesNotContain(story.offer().toString(), "WAITING_FOR_FLAT", "IN_OFFER");
            return;
        }
        String known = operation.path().startsWith("/cases/")
                ? story.caseId().toString()
                : story.offer().toString();
        String none = new UUID(4, 3).toString();

        Rest.Reply reply = called(user, operation, path);
        Rest.Reply nothing = called(user, operation, path.replace(known, none));

        if (operation.isPosted()) {
            assertThat(reply.status()).as(reply.body()).isBetween(400, 499);
        } else {
            assertThat(reply.status()).as(reply.body()).isIn(403, 404);
        }
        assertThat(reply.status()).isEqualTo(nothing.status());
        assertThat(reply.body().replace(known, none)).isEqualTo(nothing.body());
        assertThat(reply.body()).doesNotContain(number);
    }

    private static Rest.Reply called(String user, Operation operation, String path) {
        return operation.isPosted()
                ? rest.post(user, path, operation.text(), operation.header())
                : rest.get(user, path);
    }

    private static String[] canary() {
        return new String[] {number, story.caseId().toString(), story.offer().toString()};
    }

    /** Who works at the administration and is not named. */
    private static Stream<String> others() {
        return house.accounts().all().stream()
                .filter(account -> account.organisation().equals(ADMINISTRATION))
                .map(Account::user)
                .filter(user -> !user.equals(PaperCaseStory.NAMED.user()));
    }

    /** Whether the operation is one of a case or of the list of cases, and the user sent the form that names this one. */
    private static boolean isShownStandIn(String user, Operation operation) {
        return user.equals(Part.CONTACT_PERSON.user())
                && (operation.path().equals("/cases") || operation.path().startsWith("/cases/{id}"));
    }

    private static boolean isOfTheCase(Operation operation) {
        return operation.path().startsWith("/cases/{id}")
                || operation.path().startsWith("/mediations/{id}")
                || operation.path().startsWith("/offers/{id}");
    }

    private static String path(Operation operation) {
        String id = operation.path().startsWith("/cases/")
                ? story.caseId().toString()
                : story.offer().toString();
        String path = isOfTheCase(operation) ? operation.path().replace("{id}", id) : operation.path();
        String filled = path.substring(1)
                .replace("{month}", "2026-01")
                .replace("{year}", "2003")
                .replace("{quarter}", "2027-Q1")
                .replace("{week}", "2027-W01")
                .replace("{setting}", "offer-answer-working-days")
                .replace("{value}", "3")
                .replaceAll("\\{[a-zA-Z]+}", new UUID(4, 2).toString());
        return operation.name().startsWith("setting.foresee")
                ? filled + "?municipality=" + STOCKHOLM + "&day=2999-01-01"
                : filled;
    }

    /** To its mailbox, and to its contact persons. */
    private static List<String> lettersToTheAdministration() throws SQLException {
        return new Rows(house.database())
                .texts(
                        """
                        select concat_ws(' ', m.kind, m.subject, m.body, m.case_number)
                        from kernel.outbox m
                            left join intake.contact_person c on c.contact_person_id = m.organisation_id
                            join intake.organisation o
                                on o.organisation_id = coalesce(c.organisation_id, m.organisation_id)
                        where o.code = ? and o.municipality = ?
                        """,
                        ADMINISTRATION,
                        STOCKHOLM);
    }
}
