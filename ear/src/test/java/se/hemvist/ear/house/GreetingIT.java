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
                .containsSubsequence("  in Göteborg:", line("uthyrning", "letting-officer"))
                .containsSubsequence("  in no city:", line("operator", "operator"))
                .containsSubsequence("  in Stockholm:", line("kontaktperson", "contact-person"));
        assertThat(lines.stream().filter(line -> line.startsWith("    ")))
                .hasSameSizeAs(house.accounts().all());
        assertThat(lines).anyMatch(line -> line.startsWith("  reports     "));
    }

    private static String line(String user, String role) {
        return "    %-54s %s".formatted(user + "/" + user + ":", role);
    }
}
