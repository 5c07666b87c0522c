package se.hemvist.ear.city;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholm's «Rapportering» on the server: what was recorded of a stay by mistake is put right, and read on. */
@InHouse
class StayPutRightIT {

    private final City city;

    StayPutRightIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows({"S-24", "S-76"})
    void a_checkpoint_and_a_review_are_put_right_and_struck() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        story.grant().demand(204);
        story.mediate(story.handOver());
        story.sign().demand(201);
        story.moveIn().demand(204);
        String stay = "stays/" + story.sublease();
        Caller contact = city.as(Part.CONTACT_PERSON);
        assertThat(contact.post(stay + "/checkpoint/void", "{\"reason\": \"Fel boende.\"}")
                        .code())
                .isEqualTo("no-checkpoint-held");
        LocalDate due = city.days().today().plusYears(1);
        city.days().moveTo(due).demand(200);
        story.holdCheckpoint().demand(204);

        assertThat(contact.post(stay + "/checkpoint/correction", right(due, "Hyran betalas i tid."))
                        .code())
                .isEqualTo("nothing-corrected");
        contact.post(stay + "/checkpoint/correction", right(due.minusDays(1), "Hyran betalas i tid."))
                .demand(204);
        Answer read = contact.get(stay).demand(200);
        assertThat(read.text("/held/heldOn")).isEqualTo(due.minusDays(1).toString());
        assertThat(read.text("/struckCheckpoints/0/recorded/heldOn")).isEqualTo(due.toString());
        assertThat(city.as(Part.AGENCY_OFFICER).get(stay).demand(200).body()).doesNotContain("struckCheckpoints");

        contact.post(stay + "/checkpoint/void", "{\"reason\": \"Fel boende.\"}").demand(204);
        assertThat(contact.get(stay).demand(200).text("/checkpointState")).isEqualTo("DUE");
        story.holdCheckpoint().demand(204);

        story.stay().review("GO_ON").demand(204);
        contact.post(
                        stay + "/trial-reviews/correction",
                        """
                        {"number": 1, "right": {"on": "%s", "result": "TAKE_OVER", "summary": "Hyran betalas i tid."},
                         "reason": "Fel utfall."}"""
                                .formatted(due))
                .demand(204);
        String mistaken = "{\"number\": 2, \"reason\": \"Fel boende.\"}";
        contact.post(stay + "/trial-reviews/void", mistaken).demand(204);
        assertThat(contact.post(stay + "/trial-reviews/void", mistaken).code()).isEqualTo("no-such-review");
        assertThat(contact.get(stay).demand(200).text("/trial/reviews/1/reason"))
                .isEqualTo("Fel boende.");
        assertThat(new Worklist(contact, story.caseId()).kinds()).contains("T-09");
    }

    private static String right(LocalDate heldOn, String summary) {
        return """
                {"right": {"heldOn": "%s", "participants": ["RESIDENT", "CONTACT_PERSON"], "result": "WORKS_WELL",
                           "summary": "%s"},
                 "reason": "Fel dag registrerades."}"""
                .formatted(heldOn, summary);
    }
}
