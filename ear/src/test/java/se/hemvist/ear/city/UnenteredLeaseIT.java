package se.hemvist.ear.city;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Subleases that are signed and that nobody moves in to, ended on the server: the case waits, and the flat is free. */
@InHouse
@Shows("A-73")
class UnenteredLeaseIT {

    private final City city;
    private final Days days;

    UnenteredLeaseIT(House house) {
        city = City.in(house);
        days = city.days();
    }

    @Test
    void the_case_waits_for_another_home_and_the_next_one_is_signed_for_the_flat() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate today = days.today();
        ready.home().sign(today.plusDays(10)).demand(201);
        UUID lease = ready.home().sublease();

        assertThat(ended(lease, "\"keys\": {\"outOn\": \"" + today + "\"},", today)
                        .code())
                .isEqualTo("keys-still-out");
        assertThat(ended(lease, "", today.plusDays(15)).code()).isEqualTo("later-than-notice");
        ready.home().endUnentered(today.plusDays(9)).demand(204);

        Answer read = ready.home().readSublease().demand(200);
        assertThat(read.text("/state")).isEqualTo("UNENTERED");
        assertThat(read.text("/unentered/lastDay")).isEqualTo(today.plusDays(9).toString());
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + ready.story().caseId())
                        .demand(200)
                        .text("/state"))
                .isEqualTo("WAITING_FOR_FLAT");
        assertThat(city.as(Part.COORDINATOR)
                        .get("flats/" + ready.flats().a())
                        .demand(200)
                        .text("/state"))
                .isEqualTo("VACANT");
        assertThat(ready.home().moveIn().code()).isEqualTo("sublease-not-there");
        assertThat(ready.home().declareVoid().code()).isEqualTo("sublease-not-there");
        days.moveTo(today.plusDays(1)).demand(200);
        assertThat(days.night(today).json().at("/counts/differences").asInt()).isZero();
    }

    private Answer ended(UUID lease, String keys, LocalDate lastDay) {
        return city.as(Part.LETTING_OFFICER)
                .post(
                        "subleases/" + lease + "/unentered-end",
                        """
                {%3$s "ground": "AGREED", "on": "%1$s", "agreedLastDay": "%2$s", "writtenOn": "%1$s", "reason": "Kommer inte."}"""
                                .formatted(days.today(), lastDay, keys));
    }
}
