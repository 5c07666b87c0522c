package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom one reaches in Stockholm, by REST: contact persons, the agency's officers, and somebody for each flat. */
@InHouse
class ContactsIT {

    private final House house;
    private final City city;

    ContactsIT(House house) {
        this.house = house;
        this.city = City.in(house);
    }

    @Test
    @Shows({"S-48", "S-93"})
    void a_second_contact_person_of_a_district_is_entered_and_both_are_warned_of() {
        UUID second = enter("sdf-bromma", "Andra Bromma");

        JsonNode entered = contactPerson(Part.AGENCY_OFFICER, second);
        assertThat(entered.at("/warning/rule").asText()).isEqualTo("OneContactPersonPolicy");
        UUID first = UUID.fromString(entered.at("/warning/others/0").asText());
        assertThat(contactPerson(Part.SVENSKA_BOSTADER, first)
                        .at("/warning/others")
                        .toString())
                .contains(second.toString());
        assertThat(contactPerson(Part.CONTACT_PERSON, first).at("/person/phone").asText())
                .isNotEmpty();
        assertThat(contactPersons(Part.CONTACT_PERSON)
                        .filter(one -> one.path("role").asText().equals("AGENCY_OFFICER"))
                        .map(one -> one.at("/person/name").asText()))
                .contains("Handläggare Ett", "Handläggare Två");
        assertThat(city.as(Part.SOCIAL_WORKER).get("contact-persons").status()).isEqualTo(403);
    }

    @Test
    void a_stand_in_comes_for_a_while_and_a_successor_for_good() {
        LocalDate today = city.days().today();
        UUID first = enter("pahittade-varden", "Första Vården");
        String person =
                """
                {"name": "Andra Vården", "phone": "08-000 00 51", "email": "andra@varden.example"}""";

        post(
                        "contact-persons/" + first + "/cover",
                        """
                {"standIn": %s, "from": "%s", "to": "%s"}"""
                                .formatted(person, today, today.plusDays(6)))
                .demand(204);
        city.days().moveTo(today.plusDays(1)).demand(200);
        UUID after = post(
                        "contact-persons/" + first + "/successor",
                        """
                        {"successor": %s, "on": "%s", "reason": "Byter tjänst"}"""
                                .formatted(person, today.plusDays(1)))
                .demand(201)
                .id();

        JsonNode before = contactPerson(Part.AGENCY_OFFICER, first);
        assertThat(before.at("/covers/0/standIn/name").asText()).isEqualTo("Andra Vården");
        assertThat(before.path("to").asText()).isEqualTo(today.toString());
        assertThat(before.path("successorId").asText()).isEqualTo(after.toString());
    }

    @Test
    @Shows({"S-02", "S-48"})
    void a_contact_person_is_for_a_section_that_the_organisation_has_that_day() {
        UUID institution = organisations()
                .filter(one -> one.path("code").asText().equals("pahittade-varden"))
                .map(one -> UUID.fromString(one.path("id").asText()))
                .findFirst()
                .orElseThrow();
        city.as(Part.OPERATOR)
                .post(
                        "organisations/" + institution + "/sections",
                        """
                        {"name": "Ungdom", "from": "2002-01-01"}""")
                .demand(204);

        assertThat(organisations()
                        .filter(one -> one.path("id").asText().equals(institution.toString()))
                        .map(one -> one.at("/sections/0/name").asText()))
                .containsExactly("Ungdom");
        enter("pahittade-varden", "Ungdom Vården");
        assertThat(post(
                                "contact-persons",
                                """
                        {"organisation": "pahittade-varden", "sections": ["Okänd"], "from": "%s",
                         "person": {"name": "Ingen", "phone": "08-000 00 50", "email": "kontakt@prov.example"}}"""
                                        .formatted(city.days().today()))
                        .code())
                .isEqualTo("unknown-section");
    }

    @Test
    @Shows("S-93")
    void the_agency_is_reached_by_phone_fax_post_and_web() {
        UUID agency = organisations()
                .filter(one -> one.path("code").asText().equals("bostadsformedlingen"))
                .map(one -> UUID.fromString(one.path("id").asText()))
                .findFirst()
                .orElseThrow();

        city.as(Part.OPERATOR)
                .post(
                        "organisations/" + agency + "/reach",
                        """
                        {"phone": "08-000 00 00", "fax": "08-000 00 10", "officeAddress": "Provgatan 1",
                         "postalAddress": "Box 1, 123 45 Provstad", "web": "https://bostad.example"}""")
                .demand(204);

        JsonNode reach = organisations()
                .filter(one -> one.path("id").asText().equals(agency.toString()))
                .map(one -> one.path("reach"))
                .findFirst()
                .orElseThrow();
        assertThat(reach.path("fax").asText()).isEqualTo("08-000 00 10");
        assertThat(reach.path("postalAddress").asText()).contains("Box 1");
    }

    @Test
    @Shows({"S-51", "S-52"})
    void nothing_is_signed_before_the_landlord_has_somebody_to_reach_and_each_change_is_told() throws SQLException {
        FlatStory story = granted();
        story.mediate(story.handOver());
        Worklist mine = new Worklist(city.as(Part.CONTACT_PERSON), story.caseId());
        UUID mediation = story.offer();
        assertNothingIsSigned(mediation);
        story.contact().appoint("Jour Farsta").demand(204);
        assertThat(mine.kinds()).containsExactly("T-44");
        readByTheLandlord(mediation).demand(204);
        assertThat(mine.kinds()).isEmpty();
        story.sign().demand(201);
        story.contact().appoint("Boendestöd Farsta").demand(204);

        assertThat(mine.kinds()).contains("T-44");
        JsonNode history =
                story.contact().read(Part.SVENSKA_BOSTADER).demand(200).json();
        assertThat(history.findValuesAsText("name")).containsExactly("Jour Farsta", "Boendestöd Farsta");
        assertThat(history.at("/contacts/0/told/how").asText()).isEqualTo("READ_HERE");
        assertThat(history.at("/contacts/1/told").isMissingNode()).isTrue();
        assertThat(story.contact().read(Part.CONTACT_PERSON).body()).contains("Boendestöd Farsta");
        assertThat(story.contact().read(Part.PRIVATE_LANDLORD).status()).isEqualTo(403);
        assertThat(letters(mediation)).hasSize(2).noneMatch(letter -> letter.contains("Farsta"));
    }

    private void assertNothingIsSigned(UUID mediation) {
        LocalDate today = city.days().today();
        String papers = new LeasePapers(mediation, today, today).json(LeasePapers.FIRST_YEAR);
        Answer refused = city.as(Part.CONTACT_PERSON).post("subleases", papers);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("contact-needed");
    }

    private Answer readByTheLandlord(UUID mediation) {
        return city.as(Part.SVENSKA_BOSTADER)
                .post(
                        "mediations/" + mediation + "/landlord-notice",
                        """
                        {"on": "%s", "how": "READ_HERE"}"""
                                .formatted(city.days().today()));
    }

    @Test
    @Shows({"S-89", "S-91"})
    void an_officer_s_cases_go_to_the_other_and_a_waiting_person_is_referred() {
        FlatStory story = granted();
        post("cases/" + story.caseId() + "/officer", "{\"user\": \"formedling\"}")
                .demand(204);

        refer(story).demand(204);
        handOverAll().demand(204);

        assertThat(city.as(Part.AGENCY_OFFICER)
                        .get("cases/" + story.caseId())
                        .demand(200)
                        .text("/handling/officer"))
                .isEqualTo("formedlingschef");
        assertThat(city.as(Part.CONTACT_PERSON)
                        .get("cases/" + story.caseId() + "/timeline")
                        .demand(200)
                        .json()
                        .findValuesAsText("what"))
                .endsWith("officer-assigned", "referred-to-social-worker", "caseload-handed-over");
    }

    private Answer refer(FlatStory story) {
        return post(
                "cases/" + story.caseId() + "/referred-contacts",
                """
                {"on": "%s", "referredTo": "SOCIAL_WORKER"}"""
                        .formatted(city.days().today()));
    }

    private Answer handOverAll() {
        return city.as(Part.AGENCY_MANAGER)
                .post(
                        "caseload-transfers",
                        """
                        {"from": "formedling", "to": "formedlingschef", "on": "%s", "reason": "Ledig"}"""
                                .formatted(city.days().today()));
    }

    @Test
    @Shows({"S-90", "S-92"})
    void contact_persons_are_informed_by_letter_and_at_meetings() {
        UUID mailing = post(
                        "mailings",
                        """
                        {"subject": "Nya riktlinjer", "body": "Gäller från årsskiftet.", "organisations": []}""")
                .demand(201)
                .id();
        UUID meeting = post(
                        "agency-meetings",
                        """
                        {"heldOn": "%s", "audiences": ["CONTACT_PERSONS", "OFFICIALS"], "about": "Så förmedlas"}"""
                                .formatted(city.days().today()))
                .demand(201)
                .id();

        JsonNode sent = item("mailings", mailing);
        assertThat(sent.path("recipients").asInt()).isGreaterThanOrEqualTo(12);
        assertThat(sent.path("sentBy").asText()).isEqualTo("formedling");
        assertThat(item("agency-meetings", meeting).at("/audiences").toString())
                .isEqualTo("[\"CONTACT_PERSONS\",\"OFFICIALS\"]");
        assertThat(post(
                                "mailings",
                                """
                {"subject": "Om 199906042388", "body": "Nej", "organisations": []}""")
                        .code())
                .isEqualTo("names-a-person");
    }

    private FlatStory granted() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        story.grant().demand(204);
        return story;
    }

    private UUID enter(String organisation, String name) {
        return post(
                        "contact-persons",
                        """
                        {"organisation": "%s", "sections": ["Ungdom"], "from": "%s",
                         "person": {"name": "%s", "phone": "08-000 00 50", "email": "kontakt@prov.example"}}"""
                                .formatted(organisation, city.days().today(), name))
                .demand(201)
                .id();
    }

    private Answer post(String path, String json) {
        return city.as(Part.AGENCY_OFFICER).post(path, json);
    }

    private JsonNode contactPerson(Part reader, UUID id) {
        return contactPersons(reader)
                .filter(one -> one.path("id").asText().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> contactPersons(Part reader) {
        return items(reader, "contact-persons?limit=100");
    }

    private Stream<JsonNode> organisations() {
        return items(Part.CONTACT_PERSON, "organisations?limit=100");
    }

    private JsonNode item(String list, UUID id) {
        return items(Part.CONTACT_PERSON, list + "?limit=100")
                .filter(one -> one.path("id").asText().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> items(Part reader, String path) {
        return StreamSupport.stream(
                city.as(reader).get(path).demand(200).json().at("/items").spliterator(), false);
    }

    private List<String> letters(UUID mediation) throws SQLException {
        List<String> letters = new ArrayList<>();
        try (Connection connection = house.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select subject || body from kernel.outbox where kind = 'flat-contact' and body like '%/mediations/"
                                + mediation + "/contacts'")) {
            while (rows.next()) {
                letters.add(rows.getString(1));
            }
        }
        return letters;
    }
}
