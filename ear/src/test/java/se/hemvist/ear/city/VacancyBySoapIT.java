package se.hemvist.ear.city;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.BySoap.Heard;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Landlords' systems report vacant flats by SOAP; on the running house. */
@InHouse
class VacancyBySoapIT {

    private final City city;
    private final BySoap partners;

    VacancyBySoapIT(House house) {
        city = City.in(house);
        partners = new BySoap(house);
    }

    @Test
    @Shows({"S-10", "S-15"})
    void a_flat_reported_by_soap_is_judged_like_one_from_a_landlord_s_list() throws Exception {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        story.grant().demand(204);
        UUID listed = story.handOver();

        Heard answer = partners.send(Part.SVENSKA_BOSTADER, report("a", "b"));

        assertThat(answer.text("resultCode")).isEqualTo("OK");
        assertThat(answer.texts("outcome")).containsExactly("TAKEN_IN", "TAKEN_IN");
        String reported = answer.text("flatId");
        assertThat(flat(reported).text("/state")).isEqualTo("VACANT");
        assertThat(flat(reported).text("/areaClass"))
                .isEqualTo(flat(listed.toString()).text("/areaClass"));
        assertThat(flat(reported).text("/agreementId"))
                .isEqualTo(flat(listed.toString()).text("/agreementId"));
        assertThat(verdict(story, reported)).isEqualTo(verdict(story, listed.toString()));
    }

    @Test
    void the_same_message_gets_the_same_bytes_and_the_same_flats_in_another_are_known() throws Exception {
        PartnerMessage report = report("again-" + UUID.randomUUID(), "too-" + UUID.randomUUID());
        HttpResponse<String> first = partners.sendBytes(Part.SVENSKA_BOSTADER, report);
        int flats = flats();

        HttpResponse<String> second = partners.sendBytes(Part.SVENSKA_BOSTADER, report);
        Heard other = partners.send(Part.SVENSKA_BOSTADER, report.with("messageId", UUID.randomUUID()));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.text("resultCode")).isEqualTo("OK");
        assertThat(other.texts("outcome")).containsExactly("KNOWN", "KNOWN");
        assertThat(flats()).isEqualTo(flats);
    }

    @Test
    void a_flat_in_no_area_of_the_city_is_refused_by_its_element_and_the_other_is_taken_in() throws Exception {
        Heard answer = partners.send(Part.SVENSKA_BOSTADER, report("a", "b").with("area", "Ingenstans", "Farsta"));

        assertThat(answer.text("resultCode")).isEqualTo("INFO");
        assertThat(answer.texts("outcome")).containsExactly("REFUSED", "TAKEN_IN");
        assertThat(answer.texts("place")).containsExactly("1", "2");
        assertThat(answer.text("code")).isEqualTo("unknown-area");
        assertThat(answer.text("field")).isEqualTo("area");
        assertThat(answer.text("textSv")).isNotBlank();
    }

    @Test
    @Shows("S-10")
    void a_landlord_takes_back_a_flat_of_its_own_that_nobody_holds() throws Exception {
        String reported = partners.send(Part.SVENSKA_BOSTADER, report("a", "b")).text("flatId");
        PartnerMessage back = PartnerMessage.of(SoapContract.WITHDRAW_FLAT)
                .with("flatId", reported)
                .with("on", city.days().today());
        partners.assertRefused(Part.PRIVATE_LANDLORD, back, "not-allowed");
        partners.assertRefused(Part.SVENSKA_BOSTADER, back.with("flatId", UUID.randomUUID()), "unknown");

        assertThat(partners.send(Part.SVENSKA_BOSTADER, back).text("resultCode"))
                .isEqualTo("OK");

        assertThat(flat(reported).text("/state")).isEqualTo("WITHDRAWN");
        partners.assertRefused(Part.SVENSKA_BOSTADER, back.with("messageId", UUID.randomUUID()), "not-vacant");
    }

    @Test
    void a_landlord_reports_its_own_flats_only() throws Exception {
        PartnerMessage another = report("a", "b")
                .replaced("<flat:number>", "<flat:company>svenska-bostader</flat:company><flat:number>");

        Heard answer = partners.send(Part.PRIVATE_LANDLORD, another);

        assertThat(answer.texts("outcome")).containsOnly("REFUSED");
        assertThat(answer.texts("code")).containsOnly("not-the-callers");
    }

    @Test
    void what_cannot_be_taken_in_is_refused_and_leaves_nothing() {
        int flats = flats();
        PartnerMessage report = report("a", "b");

        partners.assertRefused(Part.CONTACT_PERSON, report, "not-allowed");
        partners.assertRefused(Part.OPERATOR, report, "of-no-organisation");
        partners.assertRefused(Part.SVENSKA_BOSTADER, report.with("rooms", 0, 1), "wrong-value");
        partners.assertRefused(Part.SVENSKA_BOSTADER, report.without("area"), "missing-element");
        partners.assertRefused(
                Part.SVENSKA_BOSTADER, report.with("LogicalAddress", "nobody-here"), "unknown-organisation-code");

        assertThat(flats()).isEqualTo(flats);
    }

    @Test
    void a_message_id_cannot_be_used_for_other_flats() {
        PartnerMessage report = report("a", "b");
        assertThat(partners.sendBytes(Part.SVENSKA_BOSTADER, report).statusCode())
                .isEqualTo(200);

        partners.assertRefused(Part.SVENSKA_BOSTADER, report.with("monthlyRent", "6000.00", "6100.00"), "body-changed");
    }

    /** Two flats of a landlord, by numbers that no other has. */
    private PartnerMessage report(String one, String other) {
        String series = UUID.randomUUID().toString().substring(0, 8);
        return PartnerMessage.of(SoapContract.REPORT_VACANCY)
                .with("number", shortened(series, one), shortened(series, other))
                .with("availableFrom", city.days().today(), city.days().today());
    }

    private static String shortened(String series, String number) {
        return series + "-" + number.substring(0, Math.min(number.length(), 20));
    }

    private Answer flat(String id) {
        return city.as(Part.AGENCY_OFFICER).get("flats/" + id).demand(200);
    }

    private String verdict(FlatStory story, String flat) {
        return city.as(Part.AGENCY_OFFICER)
                .get("cases/%s/verdicts/%s".formatted(story.caseId(), flat))
                .demand(200)
                .text("/verdict");
    }

    private int flats() {
        return city.as(Part.SVENSKA_BOSTADER)
                .get("flats")
                .demand(200)
                .json()
                .at("/_meta/totalRecords")
                .asInt();
    }
}
