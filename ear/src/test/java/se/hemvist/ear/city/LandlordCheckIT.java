package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.operate.Rows;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** What a company is asked and answers of a person, by REST. */
@InHouse
class LandlordCheckIT {

    private final House house;
    private final City city;
    private final Plots plots;

    LandlordCheckIT(House house) {
        this.house = house;
        city = City.in(house);
        plots = new Plots(city);
    }

    @Test
    @Shows({"G-49", "G-51"})
    void a_company_reads_whom_it_is_asked_about_until_it_has_answered_and_the_log_keeps_it_by_case()
            throws SQLException {
        TestPerson person = TestPerson.next();
        CaseStory story = plots.asked(person);

        JsonNode question = read(Part.POSEIDON, story, "poseidon").demand(200).json();

        assertThat(question.at("/person/identityNumber").asText()).isEqualTo(person.identityNumber());
        assertThat(question.at("/person/familyName").asText()).isEqualTo(person.familyName());
        assertThat(city.as(Part.POSEIDON)
                        .get("landlord-checks?limit=100")
                        .demand(200)
                        .body())
                .contains(story.caseId().toString())
                .doesNotContain(person.identityNumber());
        assertThat(read(Part.BOSTADSBOLAGET, story, "poseidon").status()).isEqualTo(403);
        assertThat(read(Part.LETTING_OFFICER, story, "poseidon").status()).isEqualTo(403);
        assertThat(read(Part.FAMILJEBOSTADER, story, "familjebostader").code()).isEqualTo("unknown");
        story.companyAnswers(Part.POSEIDON, "poseidon", "UNKNOWN_HERE").demand(204);

        assertThat(read(Part.POSEIDON, story, "poseidon").demand(200).json().has("person"))
                .isFalse();
        assertThat(read(Part.BOSTADSBOLAGET, story, "bostadsbolaget")
                        .demand(200)
                        .json()
                        .has("person"))
                .isTrue();
        assertThat(new Rows(house.database())
                        .number(
                                """
                                select count(*) from kernel.access_log
                                where operation = 'landlord-check.read-question' and outcome = 'READ' and case_id = ?""",
                                story.caseId()))
                .isEqualTo(3);
    }

    @Test
    @Shows({"G-49", "A-15"})
    void a_company_is_not_told_any_more_once_the_consent_has_been_taken_back() {
        CaseStory story = plots.asked(TestPerson.next());
        story.act(
                        Part.SOCIAL_WORKER,
                        "consents/withdrawal",
                        """
                        {"purpose": "TENANCY_BASIS", "on": "%s"}"""
                                .formatted(story.today()))
                .demand(204);

        assertThat(read(Part.POSEIDON, story, "poseidon").demand(200).json().has("person"))
                .isFalse();
    }

    @Test
    @Shows("G-51")
    void the_amount_of_a_debt_is_read_by_the_letting_office() {
        CaseStory story = plots.asked(TestPerson.next());

        assertThat(owed(story, "APPROVES", "12500.50").code()).isEqualTo("amount-without-debt");
        assertThat(owed(story, "DEBT", "0.005").status()).isEqualTo(400);
        owed(story, "DEBT", "12500.50").demand(204);

        JsonNode checks = city.as(Part.LETTING_OFFICER)
                .get("cases/" + story.caseId() + "/landlord-checks")
                .demand(200)
                .json();
        assertThat(checks.findValue("amount").asDouble()).isEqualTo(12500.50);
    }

    private Answer read(Part part, CaseStory story, String company) {
        return city.as(part).get("cases/" + story.caseId() + "/landlord-checks/" + city.organisation(company));
    }

    private Answer owed(CaseStory story, String result, String amount) {
        return story.act(
                Part.POSEIDON,
                "landlord-checks/" + city.organisation("poseidon") + "/answer",
                """
                {"result": "%s", "on": "%s", "amount": %s}"""
                        .formatted(result, story.today(), amount));
    }
}
