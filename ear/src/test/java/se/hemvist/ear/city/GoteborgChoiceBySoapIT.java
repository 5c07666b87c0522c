package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** How Göteborg's parallel choice is held, extended and stopped, and how else it ends, by SOAP. */
@InHouse
class GoteborgChoiceBySoapIT {

    private final City city;
    private final Plots plots;
    private final BySoap partners;

    GoteborgChoiceBySoapIT(House house) {
        city = City.in(house);
        plots = new Plots(city);
        partners = new BySoap(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "PROVIDER"})
    @Shows("G-74")
    void none_of_two_is_chosen_and_both_are_free(String side) throws Exception {
        ParallelChoice held = held();
        partners.done(Part.SUPPORT_WORKER, held.bookings());
        partners.done(Part.SUPPORT_WORKER, held.viewings());

        partners.done(
                Part.SUPPORT_WORKER, held.today(SoapContract.DECLINE_OFFER).with("side", side));

        assertThat(held.read().text("/end/side")).isEqualTo(side);
        assertFree(held);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Shows("G-74")
    void the_coordinator_stops_an_offer_whether_or_not_a_flat_has_been_chosen(boolean chosen) throws Exception {
        ParallelChoice held = held();
        if (chosen) {
            partners.done(Part.SUPPORT_WORKER, held.bookings());
            partners.done(Part.SUPPORT_WORKER, held.viewings());
            partners.done(Part.SUPPORT_WORKER, held.choice(held.flats().a()));
        }
        PartnerMessage stop = held.today(SoapContract.CANCEL_OFFER).with("side", "LANDLORD");
        partners.assertRefused(Part.SUPPORT_WORKER, stop, "not-allowed");
        partners.assertRefused(Part.COORDINATOR, stop.with("side", "NOBODY"), "wrong-value");

        partners.done(Part.COORDINATOR, stop);

        assertThat(held.state()).isEqualTo("CANCELLED");
        assertThat(held.read().text("/end/side")).isEqualTo("LANDLORD");
        assertFree(held);
        partners.assertRefused(Part.COORDINATOR, stop.with("messageId", UUID.randomUUID()), "offer-not-there");
    }

    @Test
    @Shows("G-74")
    void there_is_more_time_once_and_what_is_not_chosen_in_it_lapses() throws Exception {
        ParallelChoice held = held();
        PartnerMessage more = held.today(SoapContract.EXTEND_OFFER);
        partners.assertRefused(Part.SUPPORT_WORKER, more, "not-allowed");
        LocalDate first = held.until();
        partners.done(Part.COORDINATOR, more);
        LocalDate last = held.until();
        assertThat(last).isAfter(first);
        partners.assertRefused(Part.COORDINATOR, more.with("messageId", UUID.randomUUID()), "already-extended");

        city.days().liveUntil(first.plusDays(1));
        partners.done(Part.SUPPORT_WORKER, held.bookings());
        assertThat(held.state()).isEqualTo("VIEWINGS_BOOKED");
        city.days().liveUntil(last.plusDays(1));

        assertThat(held.state()).isEqualTo("LAPSED");
        partners.assertRefused(Part.SUPPORT_WORKER, held.viewings(), "offer-not-there");
        partners.assertRefused(Part.SUPPORT_WORKER, held.choice(held.flats().a()), "offer-not-there");
        assertFree(held);
    }

    @Test
    @Shows("G-74")
    void the_only_flat_there_is_is_viewed_and_chosen() throws Exception {
        CaseStory story = plots.granted(TestPerson.next());
        UUID only = plots.flats().handOver(Part.POSEIDON);
        PartnerMessage hold = PartnerMessage.of(SoapContract.HOLD_ONLY_FLAT)
                .with("caseId", story.caseId())
                .with("flatId", only)
                .with("on", city.days().today());
        partners.assertRefused(Part.COORDINATOR, hold.without("reason"), "missing-element");
        ParallelChoice alone = new ParallelChoice(
                story, UUID.fromString(partners.send(Part.COORDINATOR, hold).text("offerId")), new Pair(only, only));

        partners.done(Part.SUPPORT_WORKER, withoutSecond(alone.bookings()));
        partners.done(Part.SUPPORT_WORKER, alone.viewings());
        partners.done(Part.SUPPORT_WORKER, alone.choice(only));

        assertThat(alone.state()).isEqualTo("ACCEPTED");
    }

    @Test
    @Shows({"G-50", "G-74"})
    void what_cannot_be_held_is_refused_with_the_rule_and_the_facts_and_nobody_is_named() throws Exception {
        Pair taken = held().flats();
        CaseStory story = plots.granted(TestPerson.next());
        Pair free = plots.twoFlats();
        PartnerMessage held = ParallelChoice.hold(story, new Pair(taken.a(), free.b()));
        partners.assertRefused(Part.SUPPORT_WORKER, held, "not-allowed");
        partners.assertRefused(Part.COORDINATOR, held, "already-held");
        assertThat(partners.sendBytes(Part.COORDINATOR, held).body())
                .contains("name=\"heldBy\"", "name=\"since\"")
                .doesNotContain("samordnare");
        partners.assertRefused(Part.COORDINATOR, held.with("flatId", free.a(), free.a()), "same-flat-twice");
        PartnerMessage unanswered = held.with("flatId", free.a(), plots.flats().handOver(Part.FAMILJEBOSTADER));
        partners.assertRefused(Part.COORDINATOR, unanswered, "company-unanswered");
        assertThat(partners.sendBytes(Part.COORDINATOR, unanswered).body())
                .contains("<rule>", "<source>", "name=\"standing\"");

        assertThat(story.state()).isEqualTo("WAITING_FOR_FLAT");
    }

    @Test
    @Shows({"G-129", "G-130"})
    void a_company_that_gave_notice_is_left_out_until_a_named_decision_lets_it_in() throws Exception {
        CaseStory story = givenNotice();
        Pair flats = plots.twoFlats();
        PartnerMessage held = ParallelChoice.hold(story, flats);
        partners.assertRefused(Part.COORDINATOR, held, "company-excluded");
        assertThat(partners.sendBytes(Part.COORDINATOR, held).body())
                .contains("<rule>", "<name>ExclusionPolicy</name>", "name=\"noticeOn\"");
        PartnerMessage lifted = PartnerMessage.of(SoapContract.LIFT_EXCLUSION)
                .with("caseId", story.caseId())
                .with("on", city.days().today());
        partners.assertRefused(Part.SOCIAL_WORKER, lifted, "not-allowed");
        partners.assertRefused(Part.COORDINATOR, lifted.with("company", "bostadsbolaget"), "unknown");

        partners.done(Part.COORDINATOR, lifted);

        assertThat(ParallelChoice.held(partners, story, flats).state()).isEqualTo("OFFER_SENT");
    }

    private ParallelChoice held() throws Exception {
        return ParallelChoice.held(partners, plots.granted(TestPerson.next()), plots.twoFlats());
    }

    /** Poseidon has given notice, and another flat is looked for. */
    private CaseStory givenNotice() throws Exception {
        ReadyToSign ready = plots.readyToSign(TestPerson.next());
        LocalDate today = city.days().today();
        ready.home().sign(today.plusWeeks(1)).demand(201);
        partners.done(
                Part.SOCIAL_WORKER,
                PartnerMessage.of(SoapContract.SEEK_NEW_HOME)
                        .with("caseId", ready.story().caseId())
                        .with("noticeOn", today)
                        .with("on", today));
        return ready.story();
    }

    private void assertFree(ParallelChoice held) {
        assertThat(plots.flats().state(held.flats().a())).isEqualTo("VACANT");
        assertThat(plots.flats().state(held.flats().b())).isEqualTo("VACANT");
        assertThat(held.story().state()).isEqualTo("WAITING_FOR_FLAT");
    }

    /** The bookings of two flats without those of the second. */
    private static PartnerMessage withoutSecond(PartnerMessage bookings) {
        String envelope = bookings.envelope();
        int second = envelope.indexOf("<boo:viewing>", envelope.indexOf("</boo:viewing>"));
        return new PartnerMessage(
                bookings.contract(),
                envelope.substring(0, second) + envelope.substring(envelope.lastIndexOf("</boo:BookViewings>")));
    }
}
