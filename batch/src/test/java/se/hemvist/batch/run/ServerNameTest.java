package se.hemvist.batch.run;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** By which name a server holds what it runs, on a machine that is called localhost. */
class ServerNameTest {

    @Test
    void the_name_that_is_set_is_taken_and_nothing_is_told() {
        ServerName server = set("hemvist-2");

        assertThat(server.name()).isEqualTo("hemvist-2");
        assertThat(server.warning(true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void without_one_it_is_the_machine_s_and_production_is_warned_that_another_may_have_it(String none) {
        ServerName server = set(none);

        assertThat(server.name()).isEqualTo("localhost");
        assertThat(server.warning(true)).hasValueSatisfying(warning -> assertThat(warning)
                .startsWith("HEMVIST_NODE is not set")
                .contains("\"localhost\"", "a name of its own"));
    }

    @Test
    void a_house_for_trying_out_is_alone_and_not_warned() {
        assertThat(ServerName.of(name -> Optional.empty(), "localhost").warning(false))
                .isEmpty();
    }

    private static ServerName set(String node) {
        return ServerName.of(name -> Optional.of(node).filter(known -> name.equals("HEMVIST_NODE")), "localhost");
    }
}
