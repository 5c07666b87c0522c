package se.hemvist.ear.operate;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.ReferralMessage;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** Neither log tells of a person, whatever was done, refused or broken. */
@InHouse
class LogsIT {

    private final House house;
    private final City city;
    private final TestPerson canary =
            new TestPerson(TestPerson.next().identityNumber(), "Kanariefågel", "Gruvschaktsson");

    LogsIT(House house) {
        this.house = house;
        this.city = City.in(house);
    }

    @Test
    void no_log_holds_a_name_a_number_or_an_address() throws IOException, SQLException {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(canary);
        break_what_can_be_broken(ready.story());

        String serverLog = house.log();
        List<String> accessLog = new Rows(house.database()).texts("select l::text from kernel.access_log l");

        assertThat(serverLog).isNotEmpty();
        assertThat(accessLog).hasSizeGreaterThan(10);
        String ofPersons = canary.identityNumber().substring(2);
        assertThat(serverLog + accessLog)
                .doesNotContain(canary.givenName(), canary.familyName(), ofPersons)
                .doesNotContain(ofPersons.substring(0, 6) + "-" + ofPersons.substring(6))
                .doesNotContain("Exempelgatan", "Provvägen", "lgh 1101");
    }

    @Test
    void the_search_would_find_it() throws SQLException {
        new Plots(city).referred(canary);

        assertThat(new Rows(house.database())
                        .texts("select p::text from intake.person p")
                        .toString())
                .contains(canary.familyName(), canary.identityNumber());
    }

    /** Each of these carries the person into the house where it cannot be taken. */
    private void break_what_can_be_broken(CaseStory story) {
        String message = ReferralMessage.about(canary, city.days().today());
        List<String> broken = List.of(
                message,
                message.replace(canary.identityNumber(), canary.identityNumber().substring(0, 11) + "x"),
                message.replace(canary.familyName(), canary.familyName().repeat(40)),
                message.replace(canary.familyName(), canary.familyName() + "<b/>"),
                message.substring(
                        0,
                        message.indexOf(canary.familyName())
                                + canary.familyName().length()));
        broken.forEach(sent -> assertThat(story.referral(sent).status()).isEqualTo(500));
        String name = "{\"%s\": \"%s\"}".formatted(canary.familyName(), canary.identityNumber());
        for (String path : List.of("cases/" + story.caseId() + "/consents", "flats", "subleases")) {
            assertThat(city.as(Part.LETTING_OFFICER)
                            .post(path, name, Map.of("Idempotency-Key", canary.identityNumber()))
                            .status())
                    .isBetween(400, 499);
        }
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases?name=" + canary.identityNumber())
                        .status())
                .isLessThan(500);
    }
}
