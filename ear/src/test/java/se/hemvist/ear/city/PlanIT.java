package se.hemvist.ear.city;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans on the server, every way that a version can go; Göteborg's «Mål med insatserna» and Stockholm's action plan. */
@InHouse
class PlanIT {

    private final City city;

    PlanIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows({"G-73", "G-108"})
    void versions_of_a_plan_are_agreed_on_replaced_and_void_and_the_social_worker_reads_them() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        PlanStory plan = PlanStory.of(ready.support());
        assertThat(plan.drawUpAlone().code()).isEqualTo("nobody-took-part");
        plan.drawUp().demand(201);
        assertThat(plan.drawUp().code()).isEqualTo("draft-waits");
        plan.declareVoid().demand(204);
        plan.drawUp().demand(201);
        plan.agree().demand(204);
        UUID first = plan.latest();
        assertThat(plan.agree().code()).isEqualTo("plan-not-there");
        plan.drawUp().demand(201);
        plan.agree().demand(204);
        assertThat(states(plan)).containsExactly("AGREED", "REPLACED", "VOID");
        assertThat(plan.declareVoid(first).code()).isEqualTo("plan-not-there");

        plan.declareVoid().demand(204);

        assertThat(states(plan)).containsExactly("VOID", "AGREED", "VOID");
        Answer read = plan.read(Part.SOCIAL_WORKER).demand(200);
        assertThat(read.text("/content/goals/0/area")).isEqualTo("AGAINST_LONELINESS");
        assertThat(read.text("/voidReason")).isEqualTo("Skriven i fel uppdrag.");
        assertThat(plan.read(Part.LETTING_OFFICER).status()).isEqualTo(403);
    }

    @Test
    @Shows("S-80")
    void who_applies_for_a_trial_flat_has_an_action_plan_which_the_agency_does_not_read() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        PlanStory plan = PlanStory.of(story, city);

        plan.drawUp().demand(201);
        plan.agree().demand(204);

        assertThat(plan.versions(Part.CONTACT_PERSON).demand(200).text("/plans/0/state"))
                .isEqualTo("AGREED");
        assertThat(plan.read(Part.AGENCY_OFFICER).status()).isEqualTo(403);
    }

    private static List<String> states(PlanStory plan) {
        return StreamSupport.stream(
                        plan.versions(Part.SOCIAL_WORKER)
                                .demand(200)
                                .json()
                                .path("plans")
                                .spliterator(),
                        false)
                .map(version -> version.path("state").asText())
                .toList();
    }
}
