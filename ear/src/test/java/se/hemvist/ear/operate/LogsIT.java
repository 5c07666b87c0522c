package se.hemvist.ear.operate;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.AssessmentPaper;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.ReferralMessage;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** Neither log tells of a person, whatever was done, refused or broken in the house until now. */
@InHouse
class LogsIT {

    private static final String BACKGROUND = "Uppväxt hos kanariefåglar i gruvan.";

    private static final String REASONS = "Släkt med kanariefåglar i tre led.";

    private final House house;
    private final Rows rows;
    private final City city;
    private final TestPerson canary =
            new TestPerson(TestPerson.next().identityNumber(), "Kanariefågel", "Gruvschaktsson");

    LogsIT(House house) {
        this.house = house;
        this.rows = new Rows(house.database());
        this.city = City.in(house);
    }

    @Test
    void no_log_holds_a_name_a_number_an_address_or_a_background() throws IOException, SQLException {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(canary);
        breakWhatCanBeBroken(ready.story());
        LocalDate leaseStart = city.days().today().plusWeeks(1);
        ready.home().sign(leaseStart).demand(201);
        city.days().liveUntil(leaseStart);
        ready.home().moveIn().demand(204);
        tellBackground();

        List<String> telling = ofPersons();
        String serverLog = house.log();
        String accessLog = rows.texts("select l::text from kernel.access_log l").toString();

        assertThat(telling)
                .contains(canary.givenName(), canary.familyName(), canary.identityNumber(), BACKGROUND, REASONS);
        assertThat(serverLog).contains("hemvist.ear");
        assertThat(accessLog).contains("sublease.move-in");
        assertThat(telling.stream().filter(serverLog::contains)).isEmpty();
        assertThat(telling.stream().filter(accessLog::contains)).isEmpty();
    }

    /** Names, numbers as they are written, and addresses: of everybody whom a test has brought into this house. */
    private List<String> ofPersons() throws SQLException {
        List<String> all = new ArrayList<>(List.of(canary.givenName()));
        all.addAll(rows.texts("select family_name from intake.person where length(family_name) > 5"));
        all.addAll(rows.texts("select street from intake.flat"));
        all.addAll(rows.texts("select background_summary from intake.mediation where background_summary is not null"));
        all.addAll(rows.texts("select reasons from intake.assessment"));
        for (String number : rows.texts("select identity_number from intake.person")) {
            all.add(number);
            all.add(number.substring(2));
            all.add(number.substring(2, 8) + "-" + number.substring(8));
        }
        return all;
    }

    /** What somebody is assessed as, and what the agency is told of their background, once in vain and once as asked for. */
    private void tellBackground() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        LocalDate today = city.days().today();
        story.apply(AssessmentPaper.withUnknowns(today).because(REASONS)).demand(201);
        assertThat(story.grant().status()).isEqualTo(422);
        story.assessment()
                .record(AssessmentPaper.complete(today).because(REASONS))
                .demand(204);
        story.grant().demand(204);
        story.ask(story.handOver()).demand(201);
        assertThat(story.tellBackground(BACKGROUND).status()).isEqualTo(409);
        story.askBackground().demand(204);
        story.tellBackground(BACKGROUND).demand(204);
    }

    /** Each of these carries the person into the house where it cannot be taken. */
    private void breakWhatCanBeBroken(CaseStory story) {
        String number = canary.identityNumber();
        String name = canary.familyName();
        String message = ReferralMessage.about(canary, city.days().today());
        List<String> broken = List.of(
                message,
                message.replace(number, number.substring(0, 11) + "x"),
                message.replace(name, name.repeat(40)),
                message.replace(name, name + "<b/>"),
                message.substring(0, message.indexOf(name) + name.length()));
        broken.forEach(
                sent -> assertThat(story.referral(sent).status()).as(sent).isEqualTo(500));
        for (String path : List.of("cases/" + story.caseId() + "/consents", "flats", "subleases")) {
            String body = "{\"%s\": \"%s\"}".formatted(name, number);
            assertThat(city.as(Part.LETTING_OFFICER)
                            .post(path, body, Map.of("Idempotency-Key", number))
                            .status())
                    .isBetween(400, 499);
        }
        assertThat(city.as(Part.SOCIAL_WORKER).get("cases?name=" + number).status())
                .isLessThan(500);
    }
}
