package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.Plots.Pair;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens to applications beside the steps of their programmes, in both cities, by REST on the running house. */
@InHouse
class ApplicationCourseIT {

    private final City city;

    ApplicationCourseIT(House house) {
        city = City.in(house);
    }

    @Test
    void an_application_taken_back_holds_no_flat_waits_for_no_district_and_has_nothing_due() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        ConsentStory consents = new ConsentStory(city, story);
        story.apply().demand(201);
        story.grant().demand(204);
        UUID flat = consents.handOver();
        story.ask(flat).demand(201);
        story.landlordYes().demand(204);
        consents.ask().demand(201);
        assertThat(new Worklist(city.as(Part.CONTACT_PERSON), story.caseId()).kinds())
                .isNotEmpty();

        assertThat(withdraw(Part.AGENCY_OFFICER, story.caseId()).status()).isEqualTo(403);
        withdraw(Part.CONTACT_PERSON, story.caseId()).demand(204);

        assertThat(story.state()).isEqualTo("WITHDRAWN");
        assertThat(city.as(Part.AGENCY_OFFICER).get("flats/" + flat).text("/state"))
                .isEqualTo("VACANT");
        assertThat(story.readMediation(Part.AGENCY_OFFICER).text("/state")).isEqualTo("CANCELLED");
        assertThat(consents.read(Part.RECEIVING_DISTRICT).text("/state")).isEqualTo("CLOSED");
        assertThat(consents.give().code()).isEqualTo("consent-not-awaited");
        assertThat(new Worklist(city.as(Part.CONTACT_PERSON), story.caseId()).kinds())
                .isEmpty();
        assertThat(withdraw(Part.CONTACT_PERSON, story.caseId()).code()).isEqualTo("not-possible-now");
    }

    @Test
    void a_person_with_two_flats_to_choose_from_takes_the_application_back_and_only_its_own_side_reads_why() {
        CaseStory story = new Plots(city).granted(TestPerson.next());
        Pair pair = new Plots(city).twoFlats();
        new HomeStory(story).hold(pair.a(), pair.b()).demand(201);

        withdraw(Part.SOCIAL_WORKER, story.caseId()).demand(204);

        assertThat(story.state()).isEqualTo("WITHDRAWN");
        assertThat(city.as(Part.COORDINATOR).get("flats/" + pair.a()).text("/state"))
                .isEqualTo("VACANT");
        assertThat(new Worklist(city.as(Part.COORDINATOR), story.caseId()).kinds())
                .isEmpty();
        assertThat(new Worklist(city.as(Part.SOCIAL_WORKER), story.caseId()).kinds())
                .isEmpty();
        JsonNode own = read(Part.SOCIAL_WORKER, story.caseId());
        assertThat(own.path("wishedBy").asText()).isEqualTo("PERSON");
        assertThat(own.path("reason").asText()).isEqualTo("Flyttar till sin syster.");
        assertThat(read(Part.COORDINATOR, story.caseId()).has("reason")).isFalse();
    }

    @Test
    @Shows({"S-56", "S-57"})
    void an_application_that_lacks_parts_is_completed_by_its_contact_person_and_then_ruled_on() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply("BACKGROUND", "REHABILITATION").demand(201);
        LocalDate by = city.days().today().plusDays(14);
        String question = "{\"parts\": [\"ACTION_PLAN\", \"ABILITY\"], \"answerBy\": \"%s\"}".formatted(by);
        assertThat(act(Part.CONTACT_PERSON, story, "completion-requests", question)
                        .status())
                .isEqualTo(403);

        act(Part.AGENCY_OFFICER, story, "completion-requests", question).demand(204);

        assertThat(story.state()).isEqualTo("COMPLETION_REQUESTED");
        assertThat(new Worklist(city.as(Part.CONTACT_PERSON), story.caseId()).find("FL-20", ""))
                .hasValueSatisfying(due -> assertThat(due.get("dueOn").asText()).isEqualTo(by.toString()));
        assertThat(new Worklist(city.as(Part.AGENCY_OFFICER), story.caseId()).kinds())
                .containsExactly("FL-20-END");
        assertThat(story.grant().code()).isEqualTo("not-done-in-this-state");
        assertThat(act(Part.AGENCY_OFFICER, story, "completion-requests/end", "{\"reason\": \"Inget kom.\"}")
                        .code())
                .isEqualTo("still-time");
        assertThat(act(Part.CONTACT_PERSON, story, "completion", parts("ABILITY"))
                        .code())
                .isEqualTo("part-not-described");
        act(Part.CONTACT_PERSON, story, "completion", parts("ABILITY", "ACTION_PLAN"))
                .demand(204);

        assertThat(story.state()).isEqualTo("RECEIVED");
        assertThat(new Worklist(city.as(Part.CONTACT_PERSON), story.caseId()).kinds())
                .isEmpty();
        assertThat(new Worklist(city.as(Part.AGENCY_OFFICER), story.caseId()).kinds())
                .containsExactly("T-36");
        assertThat(city.as(Part.CONTACT_PERSON)
                        .get("cases/" + story.caseId() + "/completion-requests")
                        .demand(200)
                        .json()
                        .at("/completions/0/end/completed")
                        .asBoolean())
                .isTrue();
        story.grant().demand(204);
    }

    @Test
    @Shows({"G-48", "G-54", "L-18"})
    void a_referral_of_somebody_protected_gets_the_same_receipt_and_only_the_named_see_the_task() {
        TestPerson person = TestPerson.next();
        String message = ReferralMessage.about(person, city.days().today())
                .replace("<ref:protectedIdentity>false", "<ref:protectedIdentity>true");

        Answer receipt =
                city.as(Part.BROKER).soap("receive-referral/1", message).demand(200);

        assertThat(receipt.body()).contains("OK", "HV-").doesNotContain(person.identityNumber());
        String id = receipt.element("caseId");
        assertThat(city.as(Part.BROKER).get("cases/" + id).status()).isEqualTo(200);
        for (Part part : List.of(Part.SOCIAL_WORKER, Part.COORDINATOR)) {
            assertThat(city.as(part).get("cases/" + id).status()).as("%s", part).isEqualTo(404);
        }
        assertThat(tasks(Part.SOCIAL_WORKER)).isEmpty();
        assertThat(due(Part.UNIT_HEAD)).as("though nobody is named").isNotEmpty();
        assertThat(due(Part.SOCIAL_WORKER)).isEmpty();
        name(Part.UNIT_HEAD, Part.SOCIAL_WORKER).demand(201);
        assertThat(tasks(Part.OTHER_SOCIAL_WORKER)).isEmpty();
        JsonNode task = tasks(Part.SOCIAL_WORKER).stream()
                .filter(one -> one.at("/receipt/caseId").asText().equals(id))
                .findFirst()
                .orElseThrow();
        String path = "paper-tasks/" + task.path("id").asText();
        assertThat(task.toString()).doesNotContain(person.identityNumber(), person.familyName());
        assertThat(city.as(Part.OTHER_SOCIAL_WORKER).get(path).status()).isEqualTo(404);
        assertThat(city.as(Part.UNIT_HEAD).get(path).status()).as("not named").isEqualTo(404);
        assertThat(city.as(Part.SOCIAL_WORKER).get(path).demand(200).text("/person/identityNumber"))
                .isEqualTo(person.identityNumber());
        String sent = "{\"sentOn\": \"%s\", \"courierReference\": \"Bud 4711\"}"
                .formatted(city.days().today());
        assertThat(due(Part.UNIT_HEAD)).contains(task.path("id").asText());
        city.as(Part.SOCIAL_WORKER).post(path + "/closing", sent).demand(204);
        assertThat(city.as(Part.SOCIAL_WORKER).post(path + "/closing", sent).code())
                .isEqualTo("already-sent");
        assertThat(due(Part.UNIT_HEAD)).doesNotContain(task.path("id").asText());
        city.as(Part.SOCIAL_WORKER)
                .post(path + "/no-case", "{\"reason\": \"Remissen togs tillbaka.\"}")
                .demand(204);
        assertThat(city.as(Part.SOCIAL_WORKER).get(path).demand(200).text("/closed/noCaseOn"))
                .isEqualTo(city.days().today().toString());
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .post(path + "/answers", answer("LANDLORD"))
                        .status())
                .as("none of Stockholm's forms")
                .isEqualTo(403);
    }

    @Test
    @Shows({"G-48", "G-54", "L-18"})
    void the_case_of_somebody_protected_is_registered_from_the_paper_and_known_to_few() {
        TestPerson person = TestPerson.next();
        String application = AssessmentPaper.complete(city.days().today())
                .application(person, "BACKGROUND", "REHABILITATION", "ACTION_PLAN", "ABILITY", "RESPONSIBILITY")
                .replaceFirst("\"protectedIdentity\": *false", "\"protectedIdentity\": true");
        UUID receipt = city.as(Part.INSTITUTION_CONTACT)
                .post("flat-applications", application)
                .demand(201)
                .id();
        assertThat(city.as(Part.AGENCY_OFFICER).get("cases/" + receipt).status())
                .isEqualTo(404);
        name(Part.INSTITUTION_HEAD, Part.INSTITUTION_CONTACT).demand(201);
        String path = "paper-tasks/"
                + tasks(Part.INSTITUTION_CONTACT).stream()
                        .filter(one -> one.at("/receipt/caseId").asText().equals(receipt.toString()))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asText();
        assertThat(city.as(Part.INSTITUTION_CONTACT)
                        .post(path + "/application", application)
                        .code())
                .isEqualTo("not-sent-yet");
        city.as(Part.INSTITUTION_CONTACT)
                .post(
                        path + "/closing",
                        "{\"sentOn\": \"%s\", \"courierReference\": \"Bud 4711\"}"
                                .formatted(city.days().today()))
                .demand(204);

        assertThat(city.as(Part.INSTITUTION_CONTACT)
                        .post(path + "/application", application)
                        .demand(201)
                        .id())
                .isEqualTo(receipt);

        assertThat(city.as(Part.INSTITUTION_CONTACT)
                        .get("cases/" + receipt)
                        .demand(200)
                        .text("/person/identityNumber"))
                .isEqualTo(person.identityNumber());
        assertThat(city.as(Part.AGENCY_OFFICER)
                        .get("cases/" + receipt)
                        .demand(200)
                        .json()
                        .has("person"))
                .isFalse();
        assertThat(city.as(Part.INSTITUTION_HEAD).get("cases/" + receipt).status())
                .as("not named")
                .isEqualTo(404);
        assertThat(new Worklist(city.as(Part.AGENCY_OFFICER), receipt).kinds()).containsExactly("T-36");
    }

    @Test
    @Shows({"S-64", "S-67", "L-18"})
    void a_tenant_whose_identity_is_protected_is_presented_on_paper_and_answered_so() {
        TestPerson person = TestPerson.next();
        UUID training = city.as(Part.CONTACT_PERSON)
                .post(
                        "flat-applications",
                        """
                        {"programme": "TRAINING", %s"""
                                .formatted(parts("TARGET_GROUP", "FOLLOW_UP", "PLANNING", "RESPONSIBILITY")
                                        .substring(1)))
                .demand(201)
                .id();
        UUID offer = proposed(training);
        String presentation =
                """
                {"on": "%s", "told": {"activity": "Stödboende i egen regi.", "contact": "Jouren.",
                "followUp": "Varje månad.", "intended": "Har klarat sitt program."},
                "person": {"identityNumber": "%s", "givenName": "%s", "familyName": "%s", "protectedIdentity": true}}"""
                        .formatted(
                                city.days().today(), person.identityNumber(), person.givenName(), person.familyName());

        city.as(Part.CONTACT_PERSON)
                .post("mediations/" + offer + "/presentation", presentation)
                .demand(204);

        name(Part.DISTRICT_UNIT_HEAD, Part.CONTACT_PERSON).demand(201);
        String task = tasks(Part.CONTACT_PERSON).stream()
                .filter(one -> one.at("/receipt/caseId").asText().equals(training.toString()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        String path = "paper-tasks/" + task;
        assertThat(state(offer)).isEqualTo("PROPOSED_TO_LANDLORD");
        assertThat(due(Part.DISTRICT_UNIT_HEAD)).contains(task);
        assertThat(city.as(Part.CONTACT_PERSON)
                        .post(path + "/answers", answer("LANDLORD"))
                        .code())
                .isEqualTo("not-sent-yet");
        city.as(Part.CONTACT_PERSON)
                .post(
                        path + "/closing",
                        "{\"sentOn\": \"%s\", \"courierReference\": \"Bud 4711\"}"
                                .formatted(city.days().today()))
                .demand(204);
        assertThat(state(offer)).isEqualTo("PRESENTED");
        assertThat(city.as(Part.SVENSKA_BOSTADER)
                        .get("mediations/" + offer)
                        .demand(200)
                        .body())
                .doesNotContain(person.identityNumber(), person.familyName(), "Stödboende");
        city.as(Part.CONTACT_PERSON).post(path + "/answers", answer("LANDLORD")).demand(204);
        assertThat(state(offer)).isEqualTo("APPROVED");
        JsonNode papers = city.as(Part.CONTACT_PERSON)
                .get("cases/" + training + "/papers?limit=100")
                .demand(200)
                .json();
        assertThat(papers.findValuesAsText("detail")).contains("tenant-presentation", "tenant-presentation-answer");
    }

    @Test
    @Shows("L-24")
    void what_an_organisation_writes_of_a_case_stands_and_is_its_own_to_read() {
        CaseStory story = new Plots(city).referred(TestPerson.next());
        write(Part.SOCIAL_WORKER, story, "\"text\": \"Ringde. Vill bo nära barnen.\"")
                .demand(204);
        write(Part.SOCIAL_WORKER, story, "\"text\": \"Ringde. Vill bo nära föräldrarna.\", \"corrects\": 1")
                .demand(204);
        write(Part.COORDINATOR, story, "\"text\": \"Ringde handläggaren.\"").demand(204);

        JsonNode own = notes(Part.SOCIAL_WORKER, story);
        assertThat(own.at("/items").findValuesAsText("number")).containsExactly("2", "1");
        assertThat(own.at("/items/1/corrections/correctedBy").asInt()).isEqualTo(2);
        assertThat(own.at("/items/1/signed/by").asText()).isEqualTo(Part.SOCIAL_WORKER.user());
        assertThat(notes(Part.COORDINATOR, story).at("/_meta/totalRecords").asInt())
                .isEqualTo(1);
        assertThat(write(Part.SOCIAL_WORKER, story, "\"text\": \"Igen.\", \"corrects\": 1")
                        .code())
                .isEqualTo("already-corrected");
        assertThat(city.as(Part.OTHER_SOCIAL_WORKER)
                        .get("cases/" + story.caseId() + "/notes")
                        .status())
                .isEqualTo(403);
    }

    private Answer write(Part part, CaseStory story, String rest) {
        return city.as(part)
                .post(
                        "cases/" + story.caseId() + "/notes",
                        "{\"on\": \"%s\", %s}".formatted(city.days().today(), rest));
    }

    private JsonNode notes(Part part, CaseStory story) {
        return city.as(part)
                .get("cases/" + story.caseId() + "/notes")
                .demand(200)
                .json();
    }

    /** A training flat's offer, as far as the tenant proposal. */
    private UUID proposed(UUID training) {
        city.as(Part.AGENCY_OFFICER)
                .post(
                        "cases/" + training + "/ruling",
                        "{\"granted\": true, \"on\": \"%s\"}"
                                .formatted(city.days().today()))
                .demand(204);
        UUID flat = new FlatStory(city, TestPerson.next()).handOver();
        UUID offer = city.as(Part.AGENCY_OFFICER)
                .post(
                        "cases/" + training + "/inquiries",
                        "{\"flat\": \"%s\", \"on\": \"%s\", \"confirmation\": \"Brådskande.\"}"
                                .formatted(flat, city.days().today()))
                .demand(201)
                .id();
        String yes = "{\"yes\": true, \"on\": \"%s\"}".formatted(city.days().today());
        city.as(Part.SVENSKA_BOSTADER)
                .post("mediations/" + offer + "/inquiry-answer", yes)
                .demand(204);
        city.as(Part.CONTACT_PERSON)
                .post("mediations/" + offer + "/offer-answer", yes)
                .demand(204);
        city.as(Part.AGENCY_OFFICER)
                .post(
                        "mediations/" + offer + "/proposal",
                        "{\"on\": \"%s\"}".formatted(city.days().today()))
                .demand(204);
        return offer;
    }

    private String state(UUID offer) {
        return city.as(Part.AGENCY_OFFICER)
                .get("mediations/" + offer)
                .demand(200)
                .text("/state");
    }

    private String answer(String from) {
        return "{\"from\": \"%s\", \"cameOn\": \"%s\", \"courierReference\": \"Bud 4712\", \"yes\": true}"
                .formatted(from, city.days().today());
    }

    /** The tasks of the paper way that the part answers for. */
    private List<String> due(Part part) {
        JsonNode page = city.as(part).get("deadlines?limit=100").demand(200).json();
        return StreamSupport.stream(page.at("/items").spliterator(), false)
                .filter(one -> one.path("kind").asText().equals("L-18"))
                .map(one -> one.path("subjectId").asText())
                .toList();
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

    private List<JsonNode> tasks(Part part) {
        JsonNode page = city.as(part).get("paper-tasks?limit=100").demand(200).json();
        return StreamSupport.stream(page.at("/items").spliterator(), false).toList();
    }

    private Answer act(Part part, FlatStory story, String what, String json) {
        return city.as(part).post("cases/" + story.caseId() + "/" + what, json);
    }

    private static String parts(String... parts) {
        return Stream.of(parts)
                .map(part -> "{\"part\": \"%s\", \"text\": \"Påhittad text.\"}".formatted(part))
                .collect(Collectors.joining(", ", "{\"parts\": [", "]}"));
    }

    private Answer withdraw(Part part, UUID id) {
        return city.as(part)
                .post(
                        "cases/" + id + "/withdrawal",
                        """
                {"wishedBy": "PERSON", "on": "%s", "reason": "Flyttar till sin syster."}"""
                                .formatted(city.days().today()));
    }

    private JsonNode read(Part part, UUID id) {
        return city.as(part).get("cases/" + id + "/withdrawal").demand(200).json();
    }
}
