package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** What of those whose identity is protected goes on paper, in both cities, by REST on the running house. */
@InHouse
class PaperTasksIT {

    private final City city;

    PaperTasksIT(House house) {
        city = City.in(house);
    }

    @Test
    @Shows({"G-48", "G-54", "L-18"})
    void a_referral_of_somebody_protected_gets_the_same_receipt_and_only_the_named_see_the_task() {
        TestPerson person = TestPerson.next();
        String receipt = referred(person);
        assertThat(tasks(Part.SOCIAL_WORKER)).isEmpty();
        assertThat(due(Part.UNIT_HEAD)).as("though nobody is named").isNotEmpty();
        assertThat(due(Part.SOCIAL_WORKER)).isEmpty();

        name(Part.UNIT_HEAD, Part.SOCIAL_WORKER).demand(201);

        String task = readByTheNamedOnly(receipt, person);
        sentOnce(task);
        nothingComesOf(task);
    }

    /** What the receipt knows the case by, which nobody reads but the broker who sent it. */
    private String referred(TestPerson person) {
        String message = ReferralMessage.about(person, city.days().today())
                .replace("<ref:protectedIdentity>false", "<ref:protectedIdentity>true");
        Answer receipt =
                city.as(Part.BROKER).soap("receive-referral/1", message).demand(200);
        assertThat(receipt.body()).contains("OK", "HV-").doesNotContain(person.identityNumber());
        String id = receipt.element("caseId");
        assertThat(readCase(Part.BROKER, id).status()).isEqualTo(200);
        for (Part part : List.of(Part.SOCIAL_WORKER, Part.COORDINATOR)) {
            assertThat(readCase(part, id).status()).as("%s", part).isEqualTo(404);
        }
        return id;
    }

    private String readByTheNamedOnly(String receipt, TestPerson person) {
        assertThat(tasks(Part.OTHER_SOCIAL_WORKER)).isEmpty();
        JsonNode task = tasks(Part.SOCIAL_WORKER)
                .filter(one -> one.at("/receipt/caseId").asText().equals(receipt))
                .findFirst()
                .orElseThrow();
        assertThat(task.toString()).doesNotContain(person.identityNumber(), person.familyName());
        String id = task.path("id").asText();
        assertThat(readTask(Part.OTHER_SOCIAL_WORKER, id).status()).isEqualTo(404);
        assertThat(readTask(Part.UNIT_HEAD, id).status()).as("not named").isEqualTo(404);
        assertThat(readTask(Part.SOCIAL_WORKER, id).demand(200).text("/person/identityNumber"))
                .isEqualTo(person.identityNumber());
        return id;
    }

    private void sentOnce(String task) {
        PaperDesk desk = new PaperDesk(city, Part.SOCIAL_WORKER);
        assertThat(due(Part.UNIT_HEAD)).contains(task);
        desk.send(task).demand(204);
        assertThat(desk.send(task).code()).isEqualTo("already-sent");
        assertThat(due(Part.UNIT_HEAD)).doesNotContain(task);
    }

    private void nothingComesOf(String task) {
        PaperDesk desk = new PaperDesk(city, Part.SOCIAL_WORKER);
        desk.act(task, "no-case", "{\"reason\": \"Remissen togs tillbaka.\"}").demand(204);
        assertThat(readTask(Part.SOCIAL_WORKER, task).demand(200).text("/closed/noCaseOn"))
                .isEqualTo(city.days().today().toString());
        assertThat(answeredByLandlord(desk, task).status())
                .as("none of Stockholm's forms")
                .isEqualTo(403);
    }

    @Test
    @Shows({"G-48", "G-54", "L-18"})
    void the_case_of_somebody_protected_is_registered_from_the_paper_and_known_to_few() {
        TestPerson person = TestPerson.next();
        String application = AssessmentPaper.complete(city.days().today())
                .applicationOfProtected(
                        person, "BACKGROUND", "REHABILITATION", "ACTION_PLAN", "ABILITY", "RESPONSIBILITY");
        Caller contact = city.as(Part.INSTITUTION_CONTACT);
        UUID receipt =
                contact.post("flat-applications", application).demand(201).id();
        assertThat(readCase(Part.AGENCY_OFFICER, receipt).status()).isEqualTo(404);
        name(Part.INSTITUTION_HEAD, Part.INSTITUTION_CONTACT).demand(201);
        PaperDesk desk = new PaperDesk(city, Part.INSTITUTION_CONTACT);
        String task = desk.waiting(receipt.toString());
        assertThat(desk.act(task, "application", application).code()).isEqualTo("not-sent-yet");
        desk.send(task).demand(204);

        assertThat(desk.act(task, "application", application).demand(201).id()).isEqualTo(receipt);

        assertThat(readCase(Part.INSTITUTION_CONTACT, receipt).demand(200).text("/person/identityNumber"))
                .isEqualTo(person.identityNumber());
        assertThat(readCase(Part.AGENCY_OFFICER, receipt).demand(200).json().has("person"))
                .isFalse();
        assertThat(readCase(Part.INSTITUTION_HEAD, receipt).status())
                .as("not named")
                .isEqualTo(404);
        assertThat(new Worklist(city.as(Part.AGENCY_OFFICER), receipt).kinds()).containsExactly("T-36");
    }

    @Test
    @Shows({"S-64", "S-67", "L-18"})
    void a_tenant_whose_identity_is_protected_is_presented_on_paper_and_answered_so() {
        TestPerson person = TestPerson.next();
        FlatStory story = proposed(person);
        presented(story, person).demand(204);
        name(Part.DISTRICT_UNIT_HEAD, Part.CONTACT_PERSON).demand(201);
        PaperDesk desk = new PaperDesk(city, Part.CONTACT_PERSON);
        String task = desk.waiting(story.caseId().toString());
        assertThat(standing(story)).isEqualTo("PROPOSED_TO_LANDLORD");
        assertThat(due(Part.DISTRICT_UNIT_HEAD)).contains(task);
        assertThat(answeredByLandlord(desk, task).code()).isEqualTo("not-sent-yet");

        desk.send(task).demand(204);

        assertThat(standing(story)).isEqualTo("PRESENTED");
        assertThat(story.readMediation(Part.SVENSKA_BOSTADER).demand(200).body())
                .doesNotContain(person.identityNumber(), person.familyName(), "Stödboende");
        answeredByLandlord(desk, task).demand(204);
        assertThat(standing(story)).isEqualTo("APPROVED");
        assertThat(papersOf(story)).contains("tenant-presentation", "tenant-presentation-answer");
    }

    /** A training flat, as far as the tenant proposal. */
    private FlatStory proposed(TestPerson person) {
        FlatStory story = new FlatStory(city, person);
        new TrainingStory(city, person, story).apply().demand(201);
        story.grant().demand(204);
        story.ask(story.handOver()).demand(201);
        story.landlordYes().demand(204);
        story.accept().demand(204);
        story.propose().demand(204);
        return story;
    }

    private static Answer presented(FlatStory story, TestPerson person) {
        return story.presentNaming(
                """
                , "person": {
                  "identityNumber": "%s", "givenName": "%s", "familyName": "%s", "protectedIdentity": true
                }"""
                        .formatted(person.identityNumber(), person.givenName(), person.familyName()));
    }

    private static String standing(FlatStory story) {
        return story.readMediation(Part.AGENCY_OFFICER).demand(200).text("/state");
    }

    private List<String> papersOf(FlatStory story) {
        return city.as(Part.CONTACT_PERSON)
                .get("cases/" + story.caseId() + "/papers?limit=100")
                .demand(200)
                .json()
                .findValuesAsText("detail");
    }

    private Answer answeredByLandlord(PaperDesk desk, String task) {
        return desk.act(
                task,
                "answers",
                """
                {"from": "LANDLORD", "cameOn": "%s", "courierReference": "Bud 4712", "yes": true}"""
                        .formatted(city.days().today()));
    }

    private Answer readCase(Part part, Object id) {
        return city.as(part).get("cases/" + id);
    }

    private Answer readTask(Part part, String id) {
        return city.as(part).get("paper-tasks/" + id);
    }

    /** The head names somebody for today only. */
    private Answer name(Part head, Part somebody) {
        return city.as(head)
                .post(
                        "named-persons",
                        """
                        {"user": "%1$s", "from": "%2$s", "to": "%2$s", "decision": "Delegation 7 §"}"""
                                .formatted(somebody.user(), city.days().today()));
    }

    /** The tasks of the paper way that the part answers for. */
    private List<String> due(Part part) {
        return items(part, "deadlines?limit=100")
                .filter(one -> one.path("kind").asText().equals("L-18"))
                .map(one -> one.path("subjectId").asText())
                .toList();
    }

    private Stream<JsonNode> tasks(Part part) {
        return items(part, "paper-tasks?limit=100");
    }

    private Stream<JsonNode> items(Part part, String list) {
        return StreamSupport.stream(
                city.as(part).get(list).demand(200).json().at("/items").spliterator(), false);
    }
}
