package se.hemvist.ear.city;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs Stads rutin för Bostad först, «Störningar och misskötsel», by REST. */
@InHouse
class DisturbanceIT {

    private final City city;
    private UUID caseId = new UUID(0, 0);
    private DisturbanceStory disturbance;

    DisturbanceIT(House house) {
        city = City.in(house);
        disturbance = new DisturbanceStory(city, caseId);
    }

    @BeforeEach
    void move_in() {
        ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        ready.home().sign(city.days().today()).demand(201);
        disturbance = new DisturbanceStory(city, ready.home().sublease());
        assertThat(disturbance.report(Part.LETTING_OFFICER, "NEIGHBOUR").code())
                .as("nobody lives there yet")
                .isEqualTo("not-lived-in");
        ready.home().moveIn().demand(204);
        caseId = ready.story().caseId();
    }

    @Test
    @Shows({"G-111", "G-117", "T-12"})
    void the_letting_office_assesses_what_it_is_told_and_those_concerned_read_what_they_may() {
        disturbance.report(Part.POSEIDON, "LANDLORD").demand(201);
        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds()).contains("T-12");
        UUID first = disturbance.id();
        disturbance.report(Part.DISTURBANCE_SERVICE, "DISTURBANCE_SERVICE").demand(201);
        assertThat(disturbance.id()).as("one case at a time").isEqualTo(first);

        disturbance.assess("SERIOUS").demand(204);

        assertThat(new Worklist(city.as(Part.LETTING_OFFICER), caseId).kinds()).doesNotContain("T-12");
        Answer office = disturbance.read(Part.LETTING_OFFICER).demand(200);
        assertThat(office.text("/state")).isEqualTo("ASSESSED");
        assertThat(office.json().at("/reports").findValuesAsText("source"))
                .containsExactly("LANDLORD", "DISTURBANCE_SERVICE");
        assertThat(office.text("/reports/0/reporter")).isEqualTo("Granne på plan 2");
        Answer administration = disturbance.read(Part.SOCIAL_WORKER).demand(200);
        assertThat(administration.text("/assessments/0/neighboursInterest")).isEqualTo("En natt av störd sömn.");
        Answer provider = disturbance.read(Part.SUPPORT_WORKER).demand(200);
        assertThat(provider.text("/severity")).isEqualTo("SERIOUS");
        assertThat(administration.body() + provider.body()).doesNotContain("Granne", "Hög musik");
        assertThat(disturbance.read(Part.POSEIDON).status()).isEqualTo(403);
        assertThat(disturbance.list(Part.SUPPORT_WORKER).demand(200).text("/items/0/severity"))
                .isEqualTo("SERIOUS");
    }

    @Test
    void who_speaks_for_another_or_assesses_twice_is_refused() {
        assertThat(disturbance.report(Part.POSEIDON, "NEIGHBOUR").code()).isEqualTo("source-not-yours");
        disturbance.report(Part.SUPPORT_WORKER, "PROVIDER").demand(201);
        disturbance.assess("MINOR").demand(204);

        Answer again = disturbance.assess("MINOR");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("nothing-to-assess");
        assertThat(again.text("/rule/name")).isEqualTo("G-111");
    }
}
