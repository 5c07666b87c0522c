package se.hemvist.ear.city;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs «Inflyttning» on the server: the spare key that a participant lets the support staff keep. */
@InHouse
class SpareKeyIT {

    private final City city;

    SpareKeyIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows("G-90")
    void a_spare_key_is_kept_on_terms_used_and_given_back_and_nobody_else_reads_of_it() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate today = city.days().today();
        String path = "assignments/" + ready.support().assignment() + "/spare-key";
        Caller staff = city.as(Part.SUPPORT_WORKER);

        assertThat(staff.post(path, accepted(today, "")).code()).isEqualTo("terms-missing");
        staff.post(path, accepted(today, ", \"kept\": {\"place\": \"Nyckelskåpet\", \"terms\": \"På egen begäran.\"}"))
                .demand(204);
        staff.post(path + "/use", "{\"on\": \"%s\", \"staff\": \"ML\", \"reason\": \"Utelåst.\"}".formatted(today))
                .demand(204);

        assertThat(staff.get(path).demand(200).text("/spareKeys/0/uses/0/staff"))
                .isEqualTo("ML");
        assertThat(city.as(Part.SOCIAL_WORKER).get(path).status()).isEqualTo(403);
        String mistaken = "{\"offeredOn\": \"%s\", \"number\": 1, \"reason\": \"Gällde en annan.\"}".formatted(today);
        staff.post(path + "/use/strike", mistaken).demand(204);
        assertThat(staff.post(path + "/use/strike", mistaken).code()).isEqualTo("no-such-use");
        assertThat(staff.get(path).demand(200).text("/spareKeys/0/uses/0/struckBecause"))
                .isEqualTo("Gällde en annan.");
        staff.post(path + "/return", "{\"on\": \"%s\"}".formatted(today)).demand(204);
        assertThat(staff.post(path + "/return", "{\"on\": \"%s\"}".formatted(today))
                        .code())
                .isEqualTo("no-key-kept");
    }

    private static String accepted(LocalDate on, String kept) {
        return "{\"on\": \"%s\", \"accepted\": true%s}".formatted(on, kept);
    }
}
