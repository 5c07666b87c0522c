package se.hemvist.ear.house;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@InHouse
class GreetingIT {

    @Test
    void every_account_is_told_under_the_city_that_it_belongs_to(House house) {
        FirstLoad load = ServiceLoader.load(FirstLoad.class).findFirst().orElseThrow();

        List<String> lines = new Greeting(house, load).lines();

        assertThat(lines)
                .extracting(line -> line.strip().replaceAll(" +", " "))
                .containsSubsequence("in Göteborg:", "uthyrning/uthyrning: letting-officer")
                .containsSubsequence("in no city:", "operator/operator: operator")
                .containsSubsequence("in Stockholm:", "kontaktperson/kontaktperson: contact-person");
        assertThat(lines).anyMatch(line -> line.startsWith("  reports     "));
        List<String> accounts =
                lines.stream().filter(line -> line.startsWith("    ")).toList();
        assertThat(accounts).hasSameSizeAs(house.accounts().all());
        assertThat(accounts.stream().map(GreetingIT::columnOfRoles).distinct())
                .as("the longest name among them")
                .hasSize(1);
    }

    private static int columnOfRoles(String line) {
        return line.length() - line.replaceFirst(" +\\S+ +", "").length();
    }
}
