package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs «Hembesök» on the server: what was recorded of a visit by mistake is put right, and read on. */
@InHouse
class VisitPutRightIT {

    private final City city;

    VisitPutRightIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows("G-94")
    void a_visit_is_put_right_and_struck() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate tomorrow = city.days().today().plusDays(1);
        ready.home().sign(tomorrow).demand(201);
        city.days().moveTo(tomorrow).demand(200);
        ready.home().moveIn().demand(204);
        String visits = "assignments/" + ready.support().assignment() + "/visits";
        Caller staff = city.as(Part.SUPPORT_WORKER);
        ready.support().visit("NOT_REACHED").demand(204);
        String first = staff.get(visits).demand(200).text("/items/0/id");

        assertThat(staff.post(visits + "/correction", right(first, tomorrow, "NOT_REACHED", "stod"))
                        .code())
                .isEqualTo("nothing-corrected");
        staff.post(visits + "/correction", right(first, tomorrow, "MET_ELSEWHERE", "stod"))
                .demand(204);
        assertThat(staff.post(visits + "/strike", struck(first)).code()).isEqualTo("visit-struck");
        assertThat(staff.post(visits + "/strike", struck(new UUID(4, 2).toString()))
                        .code())
                .isEqualTo("unknown");

        Answer read = staff.get(visits).demand(200);
        assertThat(read.json().path("items").findValuesAsText("outcome"))
                .containsExactlyInAnyOrder("NOT_REACHED", "MET_ELSEWHERE");
        assertThat(read.json().path("items").findValuesAsText("reason")).containsExactly("Gällde en annan deltagare.");
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .post(visits + "/strike", struck(first))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Shows({"G-57", "G-68"})
    void the_days_of_an_assignment_are_put_right() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        String assignment = "assignments/" + ready.support().assignment();
        Caller staff = city.as(Part.SUPPORT_WORKER);
        Answer before = staff.get(assignment).demand(200);
        LocalDate planned = LocalDate.parse(before.text("/plannedMoveIn"));

        assertThat(staff.post(assignment + "/days", planned(planned)).code()).isEqualTo("nothing-corrected");
        staff.post(assignment + "/days", planned(planned.plusDays(1))).demand(204);

        Answer read = staff.get(assignment).demand(200);
        assertThat(read.text("/plannedMoveIn")).isEqualTo(planned.plusDays(1).toString());
        assertThat(read.text("/struckDays/0/plannedMoveIn")).isEqualTo(planned.toString());
        assertThat(read.text("/struckDays/0/reason")).isEqualTo("Fel dag registrerades.");
    }

    private static String planned(LocalDate on) {
        return "{\"plannedMoveIn\": \"%s\", \"reason\": \"Fel dag registrerades.\"}".formatted(on);
    }

    private static String right(String visit, LocalDate on, String outcome, String staff) {
        return """
                {"visit": "%s", "right": {"on": "%s", "outcome": "%s", "staff": "%s"},
                 "reason": "Gällde en annan deltagare."}"""
                .formatted(visit, on, outcome, staff);
    }

    private static String struck(String visit) {
        return "{\"visit\": \"%s\", \"reason\": \"Gällde en annan deltagare.\"}".formatted(visit);
    }
}
