package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Göteborgs «Hembesök» and «Uppsägning av hyreskontrakt» on the server: sought elsewhere, told of other homes, and helped. */
@InHouse
class ContactLogIT {

    private final City city;

    ContactLogIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows({"G-97", "G-103", "G-124", "G-125", "G-128"})
    void who_does_not_come_is_sought_and_who_moves_out_is_told_and_helped() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        ContactStory story = new ContactStory(ready.story(), ready.support());
        LocalDate tomorrow = city.days().today().plusDays(1);
        ready.home().sign(tomorrow).demand(201);
        city.days().moveTo(tomorrow).demand(200);
        ready.home().moveIn().demand(204);

        UUID contact = story.seek("SEEKING").demand(201).id();
        story.strike(contact).demand(204);
        assertThat(story.strike(contact).code()).isEqualTo("struck-before");
        assertThat(story.strike(new UUID(4, 2)).code()).isEqualTo("unknown");
        assertThat(story.seek("OUTREACH_AFTER_NOTICE").code()).isEqualTo("no-notice-that-day");
        assertThat(story.seek("OPEN_SUPPORT").code()).isEqualTo("no-open-support-that-day");
        assertThat(story.inform().code()).isEqualTo("no-notice-now");

        EndingStory ending =
                new EndingStory(city, Part.LETTING_OFFICER, ready.home().sublease());
        ending.ground("RESIDENT_WISH").demand(204);
        ending.write("ORDINARY").demand(204);
        ending.receive().demand(204);
        story.seekBySocialWorker("OUTREACH_AFTER_NOTICE").demand(201);
        story.inform().demand(204);
        story.help().demand(204);

        Answer read = story.readMoveOut(Part.SUPPORT_WORKER).demand(200);
        assertThat(read.text("/tellings/0/staff")).isEqualTo("EL");
        assertThat(read.text("/decisions/0/helps/0")).isEqualTo("CLEANING");
        assertThat(story.list(Part.SUPPORT_WORKER).demand(200).body()).contains("SOCIAL_SERVICES", "Gällde en annan");
        assertThat(story.list(Part.LETTING_OFFICER).status()).isEqualTo(403);
        assertThat(story.readMoveOut(Part.LETTING_OFFICER).status()).isEqualTo(403);
    }
}
