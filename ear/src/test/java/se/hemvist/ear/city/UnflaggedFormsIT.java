package se.hemvist.ear.city;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * OSL 21:3: once a form has said that somebody's identity is protected, one that says it is not opens no case, and is
 * answered as one about anybody.
 */
@InHouse
@Shows({"G-48", "G-54", "L-18"})
class UnflaggedFormsIT {

    private static final String OPEN = "already-open";

    private final City city;
    private final BySoap partners;

    UnflaggedFormsIT(House house) {
        city = City.in(house);
        partners = new BySoap(house);
    }

    @Test
    void an_application_by_another_sender_is_answered_as_one_about_anybody_with_an_open_case() {
        TestPerson protectedOne = TestPerson.next();
        TestPerson anybody = TestPerson.next();
        apply(Part.CONTACT_PERSON, protectedOne, true).demand(201);
        apply(Part.CONTACT_PERSON, anybody, false).demand(201);

        Answer hidden = apply(Part.INSTITUTION_CONTACT, protectedOne, false).demand(409);
        Answer open = apply(Part.INSTITUTION_CONTACT, anybody, false).demand(409);

        assertThat(hidden.code()).isEqualTo(OPEN);
        assertThat(hidden.text("/detail")).isEqualTo(open.text("/detail")).doesNotContain("HV-");
        assertThat(hidden.text("/rule/name")).isEqualTo("A-66");
        assertThat(hidden.json().path("facts")).isEqualTo(open.json().path("facts"));
        assertThat(apply(Part.CONTACT_PERSON, anybody, false).demand(409).text("/detail"))
                .contains("HV-");
    }

    @Test
    void so_is_one_once_the_case_has_been_registered_from_the_paper() {
        TestPerson person = TestPerson.next();
        PaperCaseStory story = PaperCaseStory.upToTheOffer(city, person);

        Answer another = apply(Part.INSTITUTION_CONTACT, person, false).demand(409);
        Answer sender = apply(Part.CONTACT_PERSON, person, false).demand(409);

        assertThat(story.number()).startsWith("HV-");
        assertThat(another.code()).isEqualTo(OPEN);
        assertThat(another.text("/detail")).doesNotContain("HV-");
        assertThat(sender.text("/detail")).as("who sent the form").contains(story.number());
    }

    /** Whoever sent the form is shown what stands in for the case, as long as it waits and once one is there. */
    @Test
    void the_receipt_of_a_protected_one_reads_the_same_to_its_sender_over_its_whole_life() {
        UUID waiting =
                apply(Part.CONTACT_PERSON, TestPerson.next(), true).demand(201).id();
        UUID registered = PaperCaseStory.upToTheOffer(city, TestPerson.next()).caseId();

        List<String> shown = reads(waiting);

        assertThat(reads(registered)).isEqualTo(shown);
        assertThat(shown.get(0)).startsWith("200 ");
        assertThat(shown.get(shown.size() - 1)).contains(">RECEIVED<");
    }

    /** What its sender gets of a case, by each way to read one, without the id, the number, the person and the days. */
    private List<String> reads(UUID id) {
        Caller sender = city.as(Part.CONTACT_PERSON);
        String status = partners.sendBytes(
                        Part.CONTACT_PERSON,
                        PartnerMessage.of(SoapContract.GET_CASE_STATUS)
                                .with("LogicalAddress", "bostadsformedlingen")
                                .with("caseId", id))
                .body();
        return Stream.concat(
                        Stream.of("", "/timeline", "/papers", "/notes", "/files", "/completion-requests")
                                .map(part -> sender.get("cases/" + id + part))
                                .map(answer -> answer.status() + " " + answer.body()),
                        Stream.of(status))
                .map(read -> read.replace(id.toString(), "ID")
                        .replaceAll("\"person\":\\{[^}]*}", "PERSON")
                        .replaceAll("HV-[0-9-]+", "NUMBER")
                        .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z)?", "TIME"))
                .toList();
    }

    @Test
    void a_referral_by_the_broker_is_answered_as_one_about_anybody_with_an_open_case() {
        CaseStory protectedOne = new CaseStory(city, TestPerson.next());
        CaseStory anybody = new CaseStory(city, TestPerson.next());
        Answer receipt = protectedOne
                .referral(referral(protectedOne).replace("<ref:protectedIdentity>false", "<ref:protectedIdentity>true"))
                .demand(200);
        anybody.referral().demand(200);

        Answer own = protectedOne.referral(referral(protectedOne)).demand(500);
        Answer hidden = protectedOne.referral(ofNordost(protectedOne)).demand(500);
        Answer open = anybody.referral(ofNordost(anybody)).demand(500);

        assertThat(own.element("code")).isEqualTo(OPEN);
        assertThat(own.element("textSv")).contains(receipt.element("caseNumber"));
        assertThat(hidden.element("code")).isEqualTo(OPEN);
        assertThat(hidden.element("textSv"))
                .isEqualTo(open.element("textSv"))
                .isNotBlank()
                .doesNotContain("HV-");
        assertThat(city.as(Part.COORDINATOR)
                        .get("cases/" + receipt.element("caseId"))
                        .status())
                .isEqualTo(404);
    }

    private Answer apply(Part part, TestPerson person, boolean flagged) {
        String application = AssessmentPaper.complete(city.days().today())
                .application(person, "BACKGROUND", "REHABILITATION", "ACTION_PLAN", "ABILITY", "RESPONSIBILITY");
        return city.as(part)
                .post(
                        "flat-applications",
                        application.replaceFirst("\"protectedIdentity\": *false", "\"protectedIdentity\": " + flagged));
    }

    private static String referral(CaseStory story) {
        return ReferralMessage.about(story.person(), story.today());
    }

    private static String ofNordost(CaseStory story) {
        return referral(story).replace("sf-hisingen", "sf-nordost");
    }
}
