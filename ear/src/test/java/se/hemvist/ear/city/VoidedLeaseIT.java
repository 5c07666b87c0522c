package se.hemvist.ear.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** Subleases that were registered by mistake, voided on the server; the right ones are signed for the same offers. */
@InHouse
class VoidedLeaseIT {

    private final City city;
    private final Days days;

    VoidedLeaseIT(House house) {
        city = City.in(house);
        days = city.days();
    }

    @Test
    void once_no_payment_counts_all_stands_as_before_the_signing_and_the_right_contract_is_signed() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate start = days.today().plusDays(1);
        ready.home().sign(start).demand(201);
        UUID wrong = ready.home().sublease();
        RentOffice rents = new RentOffice(city);
        RentOffice.Entry entry = new RentOffice.Entry(
                wrong.toString(), days.today(), new BigDecimal("6450.00"), "TENANT", "OCR " + wrong);
        UUID paid = rents.record(wrong, entry).demand(201).id();
        assertThat(voided(Part.LETTING_OFFICER, wrong).code()).isEqualTo("rent-was-paid");
        rents.declareVoid(wrong, paid).demand(204);

        voided(Part.LETTING_OFFICER, wrong).demand(204);

        assertThat(ready.home().readSublease().demand(200).text("/state")).isEqualTo("VOIDED");
        assertThat(ready.home().readOffer().demand(200).text("/state")).isEqualTo("SIGNING_BOOKED");
        assertThat(city.as(Part.COORDINATOR)
                        .get("flats/" + ready.flats().a())
                        .demand(200)
                        .text("/state"))
                .isEqualTo("HELD");
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + ready.story().caseId() + "/timeline")
                        .demand(200)
                        .body())
                .contains("lease-voided");
        assertThat(voided(Part.LETTING_OFFICER, wrong).code()).isEqualTo("sublease-not-there");

        ready.home().sign(start).demand(201);
        days.moveTo(start).demand(200);
        ready.home().moveIn().demand(204);
        voided(Part.LETTING_OFFICER, ready.home().sublease()).demand(204);
        assertThat(ready.home().readSublease().demand(200).text("/state")).isEqualTo("VOIDED");
        assertThat(ready.support().read().demand(200).text("/state")).isEqualTo("PHASE_1");

        ready.home().sign(start).demand(201);
        ready.home().moveIn().demand(204);
        ready.home().inspect().demand(204);
        assertThat(voided(Part.LETTING_OFFICER, ready.home().sublease()).code()).isEqualTo("happened-since-move-in");
        days.moveTo(days.today().plusDays(1)).demand(200);
        assertThat(days.night(days.today().minusDays(1))
                        .json()
                        .at("/counts/differences")
                        .asInt())
                .isZero();
    }

    @Test
    void of_a_trial_flat_the_tenant_is_approved_again() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        story.grant().demand(204);
        story.mediate(story.handOver());
        story.sign().demand(201);
        UUID wrong = story.sublease();

        voided(Part.CONTACT_PERSON, wrong).demand(204);

        assertThat(story.state()).isEqualTo("IN_OFFER");
        story.sign().demand(201);
        assertThat(story.sublease()).isNotEqualTo(wrong);
        assertThat(story.state()).isEqualTo("HOUSED");

        story.moveIn().demand(204);
        voided(Part.CONTACT_PERSON, story.sublease()).demand(204);
        assertThat(story.state()).isEqualTo("IN_OFFER");
        story.sign().demand(201);
        story.moveIn().demand(204);
        days.moveTo(days.today().plusDays(1)).demand(200);
        assertThat(days.night(days.today().minusDays(1))
                        .json()
                        .at("/counts/differences")
                        .asInt())
                .isZero();
    }

    private Answer voided(Part by, UUID sublease) {
        return city.as(by)
                .post(
                        "subleases/" + sublease + "/voiding",
                        """
                {"reason": "Registrerat för fel person."}""");
    }
}
