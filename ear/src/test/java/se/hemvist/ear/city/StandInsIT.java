package se.hemvist.ear.city;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.operate.Rows;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** OSL 21:3: who sent a form of somebody protected reads of its case, word for word, what any sender reads of theirs. */
@InHouse
@Shows({"G-48", "G-54", "L-18"})
class StandInsIT {

    private static final String TIME = "[0-9-]{10}T[0-9:.]+Z";
    private static final String TAG = "\"[A-Za-z0-9_-]{22}\"";

    private final City city;
    private final BySoap partners;
    private final Rows rows;

    StandInsIT(House house) {
        city = City.in(house);
        partners = new BySoap(house);
        rows = new Rows(house.database());
    }

    @Test
    void the_broker_of_a_referral() throws SQLException {
        TestPerson anybody = TestPerson.next();
        TestPerson hidden = protectedIn("1480");
        UUID ordinary = referred(anybody);
        UUID standIn = referred(hidden);

        assertThat(rows.number("select count(*) from intake.housing_case where case_id = ?", standIn))
                .isZero();
        List<String> any = reads(Part.BROKER, "boende-och-hemloshet", ordinary, anybody);
        assertThat(reads(Part.BROKER, "boende-och-hemloshet", standIn, hidden)).isEqualTo(any);
        assertThat(any.get(0)).startsWith("200 ").contains("REFERRED");
        assertThat(city.as(Part.SOCIAL_WORKER).get("cases/" + standIn).status()).isEqualTo(404);
        assertThat(city.as(Part.COORDINATOR).get("cases/" + standIn).status()).isEqualTo(404);
    }

    @Test
    void the_contact_person_of_an_application() throws SQLException {
        TestPerson anybody = TestPerson.next();
        TestPerson hidden = protectedIn("0180");
        UUID ordinary = applied(anybody);
        UUID standIn = applied(hidden);

        assertThat(rows.number("select count(*) from intake.housing_case where case_id = ?", standIn))
                .isZero();
        List<String> any = reads(Part.CONTACT_PERSON, "bostadsformedlingen", ordinary, anybody);
        assertThat(reads(Part.CONTACT_PERSON, "bostadsformedlingen", standIn, hidden))
                .isEqualTo(any);
        assertThat(any.get(0)).startsWith("200 ").contains("RECEIVED");
        assertThat(city.as(Part.AGENCY_OFFICER).get("cases/" + standIn).status())
                .isEqualTo(404);
    }

    /** Somebody whose identity the house knows to be protected, and no form says it. */
    private TestPerson protectedIn(String municipality) throws SQLException {
        TestPerson person = TestPerson.next();
        rows.run("insert into intake.person values ('%s', 0, '%s', '%s', '%s', '%s', true)"
                .formatted(
                        UUID.randomUUID(),
                        municipality,
                        person.identityNumber(),
                        person.givenName(),
                        person.familyName()));
        return person;
    }

    private UUID referred(TestPerson person) {
        CaseStory story = new CaseStory(city, person);
        story.referral().demand(200);
        return story.caseId();
    }

    private UUID applied(TestPerson person) {
        String application = AssessmentPaper.complete(city.days().today())
                .application(person, "BACKGROUND", "REHABILITATION", "ACTION_PLAN", "ABILITY", "RESPONSIBILITY");
        return city.as(Part.CONTACT_PERSON)
                .post("flat-applications", application)
                .demand(201)
                .id();
    }

    /** By each way to read a case, without who it is about, its id and number, and the times. */
    private List<String> reads(Part part, String addressee, UUID id, TestPerson person) {
        Caller sender = city.as(part);
        Answer read = sender.get("cases/" + id).demand(200);
        String status = partners.sendBytes(
                        part,
                        PartnerMessage.of(SoapContract.GET_CASE_STATUS)
                                .with("LogicalAddress", addressee)
                                .with("caseId", id))
                .body();
        Stream<String> parts = Stream.of(
                        "/timeline",
                        "/notes",
                        "/files",
                        "/completion-requests",
                        "/disclosures",
                        "/withdrawal",
                        "/supplier",
                        "/decisions",
                        "/landlord-checks")
                .map(under -> sender.get("cases/" + id + under))
                .map(StandInsIT::told);
        Stream<String> others = Stream.of(
                told(sender.get("deadlines?caseId=" + id)),
                row(sender, id),
                told(sender.post("cases/" + id + "/supplier-request", "{}")),
                status);
        return Stream.of(Stream.of(told(read)), parts, others)
                .flatMap(all -> all)
                .map(text -> text.replace(id.toString(), "ID")
                        .replace(read.text("/number"), "NUMBER")
                        .replace(read.text("/person/id"), "PERSON")
                        .replace(person.identityNumber(), "WHO")
                        .replace("\"" + person.givenName() + "\"", "GIVEN")
                        .replace("\"" + person.familyName() + "\"", "FAMILY")
                        .replaceAll("\"treservaNumber\":\"[^\"]*\"", "TRESERVA")
                        .replaceAll(TIME, "TIME")
                        .replaceAll(TAG, "TAG"))
                .toList();
    }

    private static String told(Answer answer) {
        return answer.status() + " " + answer.header("ETag") + " " + answer.body();
    }

    private static String row(Caller sender, UUID id) {
        return StreamSupport.stream(
                        sender.get("cases?limit=100")
                                .demand(200)
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(one -> one.path("id").asText().equals(id.toString()))
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
