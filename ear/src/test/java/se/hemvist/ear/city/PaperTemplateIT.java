package se.hemvist.ear.city;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** What a city asks of the monthly checklist, and papers that do not follow it, on the server. */
@InHouse
class PaperTemplateIT {

    private final City city;
    private final Days days;

    PaperTemplateIT(House house) {
        city = City.in(house);
        days = city.days();
    }

    @Test
    @Shows({"G-71", "G-95", "A-80"})
    void a_paper_is_taken_as_far_as_it_goes_and_says_what_it_lacks() {
        YearMonth month = YearMonth.from(days.today()).plusMonths(1);
        city.as(Part.RULE_OWNER).post("paper-templates", template(month)).demand(201);
        assertThat(city.as(Part.SUPPORT_WORKER)
                        .get("paper-templates?limit=100")
                        .demand(200)
                        .body())
                .contains("\"Nämnden § 4\"");
        SupportStory support = movedIn();
        days.moveTo(month.atEndOfMonth()).demand(200);

        assertThat(checklist(support, month, "2023-01").code()).isEqualTo("unknown-template");
        assertThat(checklist(support, month, "2024-03").code()).isEqualTo("template-not-in-force");
        Answer half = checklist(support, month, version(month)).demand(201);
        assertThat(half.text("/validity")).isEqualTo("FLAWED");
        assertThat(half.body()).contains("{\"code\":\"Brandvarnare\",\"problem\":\"MISSING\"}");

        assertThat(support.completeChecklist(month, "Spis").code()).isEqualTo("not-lacking");
        assertThat(support.completeChecklist(month, "Brandvarnare").demand(200).text("/validity"))
                .isEqualTo("VALID");
        assertThat(support.completeChecklist(month, "Brandvarnare").code()).isEqualTo("nothing-to-complete");
        assertThat(support.excuseChecklist(month).code()).isEqualTo("already-sent");
        support.excuseFollowUp(month).demand(204);
        assertThat(support.followUp(month).code()).isEqualTo("already-excused");
        assertThat(city.as(Part.SUPPORT_WORKER)
                        .get("month-papers/" + month)
                        .demand(200)
                        .json()
                        .at("/_meta/totalRecords")
                        .asInt())
                .isPositive();
    }

    private SupportStory movedIn() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate start = days.today().plusDays(1);
        ready.home().sign(start).demand(201);
        days.moveTo(start).demand(200);
        ready.home().moveIn().demand(204);
        return ready.support();
    }

    private Answer checklist(SupportStory support, YearMonth month, String version) {
        return city.as(Part.SUPPORT_WORKER)
                .post(
                        "assignments/" + support.assignment() + "/checklists",
                        """
                        {
                          "month": "%s", "madeOn": "%2$s", "sentOn": "%2$s", "templateVersion": "%3$s",
                          "items": [{"point": "Spis", "inOrder": true}], "signedByTenant": true
                        }"""
                                .formatted(month, days.today(), version));
    }

    private static String version(YearMonth month) {
        return "IT " + month;
    }

    /** What everybody looks at anyway, so that no other checklist of the city lacks anything. */
    private static String template(YearMonth month) {
        return """
                {
                  "municipality": "1480", "kind": "CARE_CHECKLIST", "version": "%s", "validFrom": "%s",
                  "decision": "Nämnden § 4",
                  "questions": [
                    {"code": "Brandvarnare", "words": "Fungerar brandvarnaren?", "type": "YES_NO", "required": true}
                  ]
                }"""
                .formatted(version(month), month);
    }
}
