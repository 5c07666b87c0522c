package se.hemvist.ear.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.FlatStory;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.ear.rest.Rest.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/** Files go into a case and come out as they were, and every paper of a case has its line in the register. */
@InHouse
class FilesIT {

    private static final String NAME = "Intyg från vården.pdf";
    private static final String PDF = "%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n";
    private static final Map<String, String> AS_PDF = Map.of(
            "Content-Type",
            "application/pdf",
            "Content-Disposition",
            "attachment; filename*=UTF-8''Intyg%20fr%C3%A5n%20v%C3%A5rden.pdf");
    private static final int MOST = 10_000 * 1024;

    private static City city;
    private static Rest rest;
    private String place = "";

    @BeforeAll
    static void open_the_house(House shared) {
        city = City.in(shared);
        rest = new Rest(shared);
    }

    @BeforeEach
    void refer_somebody() {
        place = "cases/" + new Plots(city).referred(TestPerson.next()).caseId();
    }

    @Test
    void a_file_is_read_as_it_was_sent_and_is_kept_not_shown() {
        String file = added();

        Reply read = rest.get(Part.COORDINATOR.user(), file);

        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).isEqualTo(PDF);
        assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(read.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"Intyg fran varden.pdf\";"
                        + " filename*=UTF-8''Intyg%20fr%C3%A5n%20v%C3%A5rden.pdf");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Cache-Control")).contains("no-store");
        JsonNode listed = list("files").get(0);
        assertThat(listed.at("/file/name").asText()).isEqualTo(NAME);
        assertThat(listed.at("/file/kind").asText()).isEqualTo("PDF");
        assertThat(listed.at("/added/bytes").asInt()).isEqualTo(PDF.length());
        assertThat(listed.at("/added/recordedBy").asText()).isEqualTo(Part.SOCIAL_WORKER.user());
    }

    @Test
    void nobody_without_a_part_in_the_case_reads_it() {
        String file = added();

        for (Part part : List.of(Part.POSEIDON, Part.LETTING_OFFICER, Part.SUPPLIER_WORKER, Part.UNIT_HEAD)) {
            assertThat(rest.get(part.user(), file).status()).as(part.user()).isEqualTo(403);
        }
        assertThat(rest.get(Part.CONTACT_PERSON.user(), file).status()).isEqualTo(404);
        assertThat(rest.get(Part.POSEIDON.user(), place + "/papers").status()).isEqualTo(403);
    }

    @Test
    void what_a_file_is_said_to_be_does_not_make_it_so() {
        Reply program = send("MZ\0\0", Map.of("Content-Type", "application/pdf"));
        Reply other = send(PDF, Map.of("Content-Type", "image/png"));
        Reply unknown = send(PDF, Map.of("Content-Type", "application/octet-stream"));
        Reply page = send("<html></html>", Map.of("Content-Type", "text/html"));

        assertThat(program.code()).isEqualTo("kind-not-taken");
        assertThat(program.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("not-as-said");
        assertThat(unknown.status()).isEqualTo(201);
        assertThat(page.status()).isEqualTo(415);
        assertThat(send("", Map.of("Content-Type", "application/pdf")).status()).isEqualTo(400);
        assertThat(list("files")).hasSize(1);
    }

    @Test
    void a_file_may_be_larger_than_a_body_and_not_larger_than_the_house_takes() {
        String large = PDF + "0".repeat(MOST - PDF.length());

        Reply taken = send(large, Map.of("Content-Type", "application/pdf"));
        Reply refused = send(large + "0", Map.of("Content-Type", "application/pdf"));

        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        String file = place + "/files/" + taken.json().path("id").asText();
        assertThat(rest.get(Part.SOCIAL_WORKER.user(), file).body()).isEqualTo(large);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("detail").asText()).contains(String.valueOf(MOST), String.valueOf(MOST + 1));
    }

    @Test
    void a_file_that_is_sent_again_under_its_key_is_there_once() {
        Map<String, String> keyed =
                Map.of("Content-Type", "application/pdf", "Idempotency-Key", "fil-" + place.substring(6));

        Reply first = send(PDF, keyed);
        Reply again = send(PDF, keyed);
        Reply changed = send(PDF + "mer", keyed);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(changed.code()).isEqualTo("body-changed");
        assertThat(list("files")).hasSize(1);
    }

    @Test
    void what_does_not_belong_in_the_case_is_taken_out_and_its_line_struck() {
        String file = added();

        Reply taken = act(file + "/removal", """
                {"reason": "Hör till ett annat ärende."}""");

        assertThat(taken.status()).as(taken.body()).isEqualTo(204);
        assertThat(rest.get(Part.SOCIAL_WORKER.user(), file).status()).isEqualTo(404);
        assertThat(list("files").get(0).has("file")).isFalse();
        assertThat(list("files").get(0).at("/takenOut/reason").asText()).startsWith("Hör till");
        assertThat(list("papers").get(1).at("/line/struck/reason").asText()).startsWith("Hör till");
    }

    @Test
    void the_register_has_what_passed_through_the_house_and_what_came_by_post() {
        String file = added();
        LocalDate today = city.days().today();
        String scan = file.substring(file.lastIndexOf('/') + 1);

        Reply registered = act(
                place + "/papers",
                """
                {"passage": {"on": "%s", "direction": "IN", "way": "PAPER"}, "kind": "COMPLETION",
                 "with": {"side": "PERSON"}, "fileId": "%s"}"""
                        .formatted(today, scan));

        assertThat(registered.status()).as(registered.body()).isEqualTo(204);
        assertThat(lines()).containsExactly("1 IN SOAP REFERRAL", "2 IN REST FILE", "3 IN PAPER COMPLETION");
        String wrong = list("papers").get(2).path("id").asText();
        assertThat(act(
                                place + "/papers/" + wrong + "/strike",
                                """
                {"reason": "Förtecknad två gånger."}""")
                        .status())
                .isEqualTo(204);
        assertThat(list("papers").get(2).at("/line/struck/struckBy").asText()).isEqualTo(Part.SOCIAL_WORKER.user());
        assertThat(lines()).hasSize(3);
    }

    @Test
    void every_letter_in_a_case_is_in_its_register() {
        FlatStory story = new FlatStory(city, TestPerson.next());
        story.apply().demand(201);
        story.grant().demand(204);
        story.ask(story.handOver()).demand(201);
        story.landlordYes().demand(204);
        place = "cases/" + story.caseId();

        assertThat(lines(Part.CONTACT_PERSON))
                .startsWith("1 IN REST APPLICATION", "2 OUT MAIL LETTER application-ruled")
                .contains("3 OUT MAIL LETTER landlord-inquiry", "4 OUT MAIL LETTER flat-offer");
    }

    private String added() {
        Reply added = send(PDF, AS_PDF);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String path = URI.create(added.header("Location")).getPath();
        return path.substring(path.indexOf("/v1/") + 4);
    }

    private Reply send(String content, Map<String, String> headers) {
        return rest.post(Part.SOCIAL_WORKER.user(), place + "/files", content, headers);
    }

    private static Reply act(String path, String body) {
        return rest.post(Part.SOCIAL_WORKER.user(), path, body);
    }

    private JsonNode list(String what) {
        return list(Part.SOCIAL_WORKER, what);
    }

    private JsonNode list(Part reader, String what) {
        Reply reply = rest.get(reader.user(), place + "/" + what + "?limit=100");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().path("items");
    }

    private List<String> lines() {
        return lines(Part.SOCIAL_WORKER);
    }

    /** As «4 OUT MAIL LETTER flat-offer». */
    private List<String> lines(Part reader) {
        return StreamSupport.stream(list(reader, "papers").spliterator(), false)
                .map(line -> String.join(
                                " ",
                                line.path("number").asText(),
                                line.at("/passage/direction").asText(),
                                line.at("/passage/way").asText(),
                                line.at("/paper/kind").asText(),
                                line.at("/paper/detail").asText())
                        .strip())
                .toList();
    }
}
