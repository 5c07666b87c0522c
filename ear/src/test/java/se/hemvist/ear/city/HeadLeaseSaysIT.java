package se.hemvist.ear.city;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;

import static org.assertj.core.api.Assertions.assertThat;

/** What a head lease says, recorded wrongly, put right on the server; refused once the owner has given notice. */
@InHouse
class HeadLeaseSaysIT {

    private final City city;
    private final Days days;

    HeadLeaseSaysIT(House house) {
        city = City.in(house);
        days = city.days();
    }

    @Test
    void block_and_months_of_notice_are_put_right_and_tenure_follows() {
        Plots.ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        LocalDate signed = days.today();
        LocalDate start = signed.plusDays(1);
        ready.home().sign(start).demand(201);
        String sublease = "subleases/" + ready.home().sublease();
        days.moveTo(start).demand(200);
        ready.home().moveIn().demand(204);
        assertThat(tenure(sublease)).isEqualTo("NONE_YET");

        assertThat(correct(sublease, signed.plusDays(1), start).code()).isEqualTo("head-lease-missing");
        correct(sublease, signed, start).demand(204);

        assertThat(tenure(sublease)).isEqualTo("PROTECTED_FROM_START");
        Answer read =
                city.as(Part.LETTING_OFFICER).get(sublease + "/head-lease").demand(200);
        assertThat(read.text("/noticeMonths")).isEqualTo("6");
        assertThat(read.text("/corrections/0/noticeMonths")).isEqualTo("3");
        assertThat(read.text("/corrections/0/blockLet")).isEqualTo("false");
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + ready.story().caseId() + "/timeline")
                        .demand(200)
                        .body())
                .contains("head-lease-corrected", "Fel kryss i registreringen.");

        city.as(Part.LETTING_OFFICER)
                .post(
                        sublease + "/head-lease/owner-notice",
                        """
                        {"on": "%s", "kind": "ORDINARY", "ground": "OWNERS_INTEREST",
                         "because": "Huset ska byggas om.", "way": "SERVED", "servedOn": "%s"}"""
                                .formatted(start, start))
                .demand(204);
        assertThat(correct(sublease, signed, start).code()).isEqualTo("head-lease-is-settled");
        days.moveTo(days.today().plusDays(1)).demand(200);
        assertThat(days.night(days.today().minusDays(1))
                        .json()
                        .at("/counts/differences")
                        .asInt())
                .isZero();
    }

    private String tenure(String sublease) {
        return city.as(Part.LETTING_OFFICER)
                .get(sublease + "/tenure")
                .demand(200)
                .text("/status");
    }

    private Answer correct(String sublease, LocalDate signed, LocalDate start) {
        return city.as(Part.LETTING_OFFICER)
                .post(
                        sublease + "/head-lease/correction",
                        """
                        {
                          "headLease": {
                            "contractDate": "%s", "start": "%s", "blockLet": true, "noticeMonths": 6
                          },
                          "reason": "Fel kryss i registreringen."
                        }"""
                                .formatted(signed, start));
    }
}
