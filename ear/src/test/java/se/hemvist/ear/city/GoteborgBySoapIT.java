package se.hemvist.ear.city;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** What Göteborg's partners send by SOAP after the referral: companies' answers and the choice of flat; the rest is by REST. */
@InHouse
class GoteborgBySoapIT {

    private final City city;
    private final Plots plots;
    private final BySoap partners;

    GoteborgBySoapIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
        partners = new BySoap(house);
    }

    @Test
    @Shows({"G-50", "G-74"})
    void companies_answer_and_the_flat_chosen_stays_held_while_the_other_is_free() throws Exception {
        CaseStory story = plots.asked(TestPerson.next());
        PartnerMessage answer = check(story, "UNKNOWN_HERE");
        done(Part.POSEIDON, answer);
        done(Part.BOSTADSBOLAGET, check(story, "APPROVES"));
        done(Part.POSEIDON, answer.with("messageId", UUID.randomUUID()));
        partners.assertRefused(Part.POSEIDON, check(story, "DEBT"), "already-answered");
        assertThat(status(Part.BROKER, story)).isEqualTo("LANDLORD_CHECKED");
        story.decision("HOUSING").demand(201);
        story.decision("SUPPORT").demand(201);
        Pair pair = plots.twoFlats();
        HomeStory home = shown(story, pair);

        PartnerMessage choice = PartnerMessage.of(SoapContract.CHOOSE_FLAT)
                .with("offerId", home.offer())
                .with("flatId", pair.a())
                .with("on", city.days().today());
        partners.assertRefused(Part.BROKER, choice, "not-allowed");
        done(Part.SUPPORT_WORKER, choice);

        assertThat(plots.flats().state(pair.a())).isEqualTo("HELD");
        assertThat(plots.flats().state(pair.b())).isEqualTo("VACANT");
        assertThat(status(Part.SUPPORT_WORKER, story)).isEqualTo("IN_OFFER");
    }

    @Test
    @Shows("G-74")
    void none_is_chosen_and_both_are_free() throws Exception {
        CaseStory story = plots.granted(TestPerson.next());
        Pair pair = plots.twoFlats();
        HomeStory home = shown(story, pair);

        done(
                Part.SUPPORT_WORKER,
                PartnerMessage.of(SoapContract.DECLINE_OFFER)
                        .with("offerId", home.offer())
                        .with("on", city.days().today()));

        assertThat(plots.flats().state(pair.a())).isEqualTo("VACANT");
        assertThat(plots.flats().state(pair.b())).isEqualTo("VACANT");
        assertThat(status(Part.SUPPORT_WORKER, story)).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    void a_case_in_which_one_has_no_part_is_not_told_of() {
        CaseStory story = plots.referred(TestPerson.next());

        partners.assertRefused(Part.SUPPLIER_WORKER, question(story), "not-allowed");
        partners.assertRefused(
                Part.CONTACT_PERSON, question(story).with("LogicalAddress", "bostadsformedlingen"), "unknown");
        partners.assertRefused(Part.FAMILJEBOSTADER, check(story, "APPROVES"), "unknown");
    }

    private HomeStory shown(CaseStory story, Pair pair) {
        HomeStory home = new HomeStory(story);
        home.hold(pair.a(), pair.b()).demand(201);
        home.bookViewings(pair.a(), pair.b()).demand(204);
        home.view(pair.a(), pair.b()).demand(204);
        return home;
    }

    private PartnerMessage check(CaseStory story, String answer) {
        return PartnerMessage.of(SoapContract.ANSWER_LANDLORD_CHECK)
                .with("caseId", story.caseId())
                .with("answer", answer)
                .with("on", city.days().today());
    }

    private static PartnerMessage question(CaseStory story) {
        return PartnerMessage.of(SoapContract.GET_CASE_STATUS).with("caseId", story.caseId());
    }

    private String status(Part part, CaseStory story) throws Exception {
        return partners.send(part, question(story)).text("state");
    }

    private void done(Part part, PartnerMessage message) throws Exception {
        assertThat(partners.send(part, message).text("resultCode")).isEqualTo("OK");
    }
}
