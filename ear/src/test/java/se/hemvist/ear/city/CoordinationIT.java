package se.hemvist.ear.city;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.followup.coordination.SipState;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.followup.coordination.SipState.ACCEPTED;
import static se.hemvist.followup.coordination.SipState.CALLED;
import static se.hemvist.followup.coordination.SipState.CANCELLED;
import static se.hemvist.followup.coordination.SipState.DECLINED;
import static se.hemvist.followup.coordination.SipState.HELD;
import static se.hemvist.followup.coordination.SipState.OFFERED;

/** Göteborgs «Beskrivning av uppdraget» and «Deltagarstyrt stöd» on the server: concerns, and every way of a SIP. */
@InHouse
class CoordinationIT {

    private final City city;
    private final Plots.ReadyToSign ready;
    private final CoordinationStory story;
    private final Set<String> gone = new TreeSet<>();

    CoordinationIT(House house) {
        city = City.in(house);
        ready = new Plots(city).readyToSign(TestPerson.next());
        story = new CoordinationStory(ready.story(), ready.support());
    }

    @Test
    @Shows({"G-70", "G-101", "G-102", "G-106", "L-27", "T-43"})
    void what_the_staff_know_is_reported_in_time_and_a_plan_goes_every_way() {
        UUID concern = story.note("INCREASED_MISUSE").demand(201).id();
        assertThat(new Worklist(city.as(Part.SUPPORT_WORKER), ready.story().caseId()).kinds())
                .contains("T-43");
        assertThat(story.readConcerns(Part.SOCIAL_WORKER).demand(200).body()).doesNotContain("öppnat");
        story.report(concern).demand(204);
        assertThat(story.report(concern).code()).isEqualTo("already-reported");
        assertThat(story.report(new UUID(4, 2)).code()).isEqualTo("unknown");
        assertThat(story.readConcerns(Part.SOCIAL_WORKER).demand(200).text("/concerns/0/state"))
                .isEqualTo("REPORTED");
        assertThat(story.readConcerns(Part.LETTING_OFFICER).status()).isEqualTo(403);
        story.strike(concern).demand(204);
        assertThat(story.strike(concern).code()).isEqualTo("concern-struck");
        assertThat(story.readConcerns(Part.SOCIAL_WORKER).demand(200).text("/concerns/0/reason"))
                .isEqualTo("Gällde en annan deltagare.");

        assertThat(story.answer(true).code()).isEqualTo("no-sip-under-way");
        story.offer().demand(204);
        assertThat(story.offer().code()).isEqualTo("sip-under-way");
        go(OFFERED, DECLINED, story.answer(false));
        story.offer().demand(204);
        go(OFFERED, ACCEPTED, story.answer(true));
        go(ACCEPTED, DECLINED, story.answer(false));
        story.offer().demand(204);
        go(OFFERED, ACCEPTED, story.answer(true));
        assertThat(story.call().code()).isEqualTo("no-consent-to-sip");
        story.consent().demand(204);
        go(ACCEPTED, CALLED, story.call());
        go(CALLED, DECLINED, story.answer(false));
        story.offer().demand(204);
        go(OFFERED, CANCELLED, story.withdraw());
        story.offer().demand(204);
        story.answer(true).demand(204);
        go(ACCEPTED, CANCELLED, story.withdraw());
        story.offer().demand(204);
        story.answer(true).demand(204);
        story.consent().demand(204);
        story.call().demand(204);
        go(CALLED, CANCELLED, story.withdraw());
        assertThat(story.withdraw().code()).isEqualTo("no-sip-under-way");
        story.offer().demand(204);
        go(OFFERED, ACCEPTED, story.answer(true));
        assertThat(story.hold().code()).isEqualTo("sip-not-there");
        story.consent().demand(204);
        go(ACCEPTED, CALLED, story.call());
        go(CALLED, HELD, story.hold());
        story.link().demand(204);

        assertThat(gone).isEqualTo(ways());
        assertThat(story.read(Part.SOCIAL_WORKER).demand(200).text("/services/0/service"))
                .isEqualTo("Personligt ombud");
        assertThat(story.read(Part.LETTING_OFFICER).status()).isEqualTo(403);
    }

    /** The act has led from the one state to the other: one plan is under way at a time. */
    private void go(SipState from, SipState to, Answer act) {
        act.demand(204);
        assertThat(states()).contains(to.name()).doesNotContain(from.name());
        gone.add(from + " " + to);
    }

    private List<String> states() {
        return story.read(Part.SUPPORT_WORKER).demand(200).json().path("sips").findValuesAsText("state");
    }

    private static Set<String> ways() {
        return Arrays.stream(SipState.values())
                .flatMap(from -> from.next().stream().map(to -> from + " " + to))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
