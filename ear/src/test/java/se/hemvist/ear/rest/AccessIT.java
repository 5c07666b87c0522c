package se.hemvist.ear.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.house.Accounts.Account;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.rest.Rest.Reply;
import se.hemvist.kernel.actor.NeedToKnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Lag 2001:454 10 §: every operation of the contract, called as every demo account with the contract's own example, is
 * forbidden unless the table gives it to one of the account's roles.
 */
@InHouse
class AccessIT {

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
            "job.month",
            """
            {"month": "2999-01"}""",
            "account.admit",
            """
            {"user": "nobody", "municipality": "1480", "organisation": "poseidon"}""");

    private static Rest rest;
    private static House house;

    /** One operation of the contract, ready to be called. */
    private record Operation(String name, String path, String body) {}

    @BeforeAll
    static void settle(House shared) {
        City.in(shared);
        house = shared;
        rest = new Rest(shared);
    }

    @TestFactory
    List<DynamicTest> an_operation_is_forbidden_unless_the_table_gives_it() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : operations()) {
            Set<String> allowed = NeedToKnow.ofTheHouse().entries().stream()
                    .filter(entry -> entry.operation().equals(operation.name()))
                    .map(entry -> entry.role().name())
                    .collect(Collectors.toSet());
            for (Account account : house.accounts().all()) {
                boolean may = account.roles().stream().anyMatch(allowed::contains);
                tests.add(dynamicTest(
                        operation.name() + " as " + account.user() + (may ? " may" : " may not"),
                        () -> check(operation, account, may)));
            }
        }
        return tests;
    }

    private static void check(Operation operation, Account account, boolean may) {
        Reply reply = operation.body().isEmpty()
                ? rest.get(account.user(), operation.path())
                : rest.post(account.user(), operation.path(), ownFlat(operation, account));

        if (may) {
            assertThat(reply.status()).as(reply.body()).isNotIn(401, 403, 500);
        } else {
            assertThat(reply.status()).as(reply.body()).isEqualTo(403);
        }
    }

    /** A company hands over its own flats only. */
    private static String ownFlat(Operation operation, Account account) {
        boolean company =
                operation.name().equals("flat.report") && account.roles().contains("landlord-manager");
        return company ? operation.body().replace("poseidon", account.organisation()) : operation.body();
    }

    private static List<Operation> operations() throws IOException {
        JsonNode contract = new YAMLMapper()
                .readTree(rest.get(Rest.OPERATOR, "openapi.yaml").body());
        List<Operation> operations = new ArrayList<>();
        contract.path("paths").properties().forEach(path -> path.getValue().forEach(method -> {
            String name = method.path("x-operation").asText();
            if (!name.isEmpty()) {
                operations.add(new Operation(name, path(path.getKey()) + query(name), body(name, method)));
            }
        }));
        return operations;
    }

    private static String path(String template) {
        return template.substring(1)
                .replace("{month}", "2026-01")
                .replaceAll("\\{[a-zA-Z]+}", new UUID(4, 2).toString());
    }

    /** Operators belong to no municipality and have to say which they mean. */
    private static String query(String name) {
        return name.equals("organisation.list") ? "?municipality=1480" : "";
    }

    private static String body(String name, JsonNode method) {
        JsonNode example = method.at("/requestBody/content/application~1json/example");
        return example.isMissingNode() ? "" : HARMLESS.getOrDefault(name, example.toString());
    }
}
