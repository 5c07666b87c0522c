package se.hemvist.kernel.outbox;

import jakarta.enterprise.event.Startup;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseAddressTest {

    private static final Startup STARTUP = new Startup();

    @Test
    void on_a_machine_for_trying_out_nothing_needs_to_be_set() {
        assertThat(new HouseAddress(Map.of()).root()).isEqualTo("http://127.0.0.1:8080/hemvist");
    }

    @ParameterizedTest
    @CsvSource({
        "https://hemvist.goteborg.se/hemvist , https://hemvist.goteborg.se/hemvist",
        "https://hemvist.goteborg.se/hemvist/, https://hemvist.goteborg.se/hemvist",
        "https://hemvist.goteborg.se/        , https://hemvist.goteborg.se",
        "http://[::1]:8080/hemvist           , http://[::1]:8080/hemvist"
    })
    void links_begin_with_what_is_set(String setting, String root) {
        HouseAddress address = HouseAddresses.at(setting);

        address.refuseUnsoundSetting(STARTUP);

        assertThat(address.root()).isEqualTo(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hemvist.goteborg.se", "ftp://a/b", "https://", "https://a/b c", "https://a/b?c=d"})
    void a_house_with_an_address_that_cannot_be_followed_does_not_start(String setting) {
        HouseAddress address = HouseAddresses.at(setting);

        assertThatThrownBy(() -> address.refuseUnsoundSetting(STARTUP))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("HEMVIST_PUBLIC_URL=" + setting + " is no address like https://");
    }
}
