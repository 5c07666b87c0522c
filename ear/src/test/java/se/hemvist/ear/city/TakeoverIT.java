package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both cities come into the house with leases that run: what was past is told to nobody and done by nobody until somebody has
 * decided. {@code -Dhemvist.takeover.lines} says how many at once.
 */
@InHouse
class TakeoverIT {

    private static final int LINES = Integer.getInteger("hemvist.takeover.lines", 40);

    private final House house;
    private final City city;
    private final String series = UUID.randomUUID().toString().substring(0, 8);

    TakeoverIT(House house) {
        this.house = house;
        this.city = City.in(house);
    }

    @Test
    @Shows({"T-20", "T-28", "T-29", "L-03"})
    void a_lease_of_housing_first_is_taken_over_and_its_past_is_decided_on() throws SQLException {
        RunningLeaseList list =
                new RunningLeaseList(city, Part.UNIT_HEAD).housingFirst(TestPerson.next(), series + "-1");
        Answer tried = list.tryOut().demand(200);
        assertThat(count("takeover where flat_number = '%s-1'".formatted(series)))
                .isZero();

        Answer taken = list.send().demand(200);

        assertThat(tried.json().path("refusals")).isEmpty();
        assertThat(tried.text("/leases/0/pastDeadlines")).isEqualTo("4");
        assertThat(taken.text("/leases/0/pastDeadlines")).isEqualTo("4");
        String caseId = taken.text("/leases/0/caseId");
        assertThat(city.as(Part.SOCIAL_WORKER)
                        .get("cases/" + caseId)
                        .demand(200)
                        .text("/state"))
                .isEqualTo("HOUSED");
        Answer sublease = city.as(Part.LETTING_OFFICER)
                .get("subleases/" + taken.text("/leases/0/subleaseId"))
                .demand(200);
        assertThat(sublease.text("/state")).isEqualTo("IN_FORCE");
        assertThat(sublease.json().path("case").has("offerId")).isFalse();

        assertThat(prospect(taken).at("/tenure/status").asText()).isEqualTo("PROTECTED");
        assertThat(prospect(taken).at("/ownLease/deductedDays").asText()).isEqualTo("0");

        LocalDate day = city.days().today();
        city.days().liveUntil(day.plusDays(1));
        assertThat(mails(taken)).isEmpty();
        assertThat(waiting(Part.LETTING_OFFICER, caseId)).containsExactlyInAnyOrder("T-20", "T-29", "L-03", "T-28");

        decide(waits(Part.LETTING_OFFICER, caseId, "T-20"), "\"DONE_ELSEWHERE\", \"on\": \"%s\"".formatted(day), 204);
        String waiver = waits(Part.LETTING_OFFICER, caseId, "T-28");
        decide(waiver, "\"STILL_TO_DO\"", 204);
        decide(waiver, "\"STILL_TO_DO\"", 404);
        decide(waits(Part.LETTING_OFFICER, caseId, "T-29"), "\"STILL_TO_DO\"", 204);
        city.days().liveUntil(day.plusDays(2));
        assertThat(waiver(taken)).isEqualTo("EXPIRED");
        assertThat(transfer(taken)).isEqualTo("DUE");
        assertThat(waiting(Part.LETTING_OFFICER, caseId)).containsExactly("L-03");
    }

    @Test
    @Shows({"T-07", "T-09"})
    void a_trial_is_taken_over_and_its_past_waits_for_the_district_and_the_agency() throws SQLException {
        RunningLeaseList list = new RunningLeaseList(city, Part.CONTACT_PERSON).trial(TestPerson.next(), series + "-2");

        Answer taken = list.send().demand(200);

        String caseId = taken.text("/leases/0/caseId");
        assertThat(taken.json().path("refusals")).isEmpty();
        city.days().liveUntil(city.days().today().plusDays(1));
        assertThat(mails(taken)).isEmpty();
        assertThat(waiting(Part.CONTACT_PERSON, caseId)).containsExactlyInAnyOrder("T-07", "T-08", "T-09", "L-03");
        assertThat(waiting(Part.AGENCY_OFFICER, caseId)).containsExactly("T-07");
        assertThat(waiting(Part.BROMMA_CONTACT, caseId)).isEmpty();
        String review = waits(Part.CONTACT_PERSON, caseId, "T-09");
        assertThat(city.as(Part.BROMMA_CONTACT)
                        .post("past-deadlines/" + review + "/decision", "{\"decision\": \"STILL_TO_DO\"}")
                        .status())
                .isEqualTo(403);
        assertThat(city.as(Part.CONTACT_PERSON)
                        .post("past-deadlines/" + review + "/decision", "{\"decision\": \"DONE_ELSEWHERE\"}")
                        .demand(400)
                        .code())
                .isEqualTo("day-of-done");
        city.as(Part.CONTACT_PERSON)
                .post("past-deadlines/" + review + "/decision", "{\"decision\": \"STILL_TO_DO\"}")
                .demand(204);
        city.days().liveUntil(city.days().today().plusDays(1));
        assertThat(mails(taken)).hasSize(1);
    }

    @Test
    @Shows({"L-03", "C-13", "A-81"})
    void what_was_hired_in_a_row_before_it_counts_towards_tenure_and_is_put_right() {
        LocalDate today = city.days().today();
        LocalDate start = today.minusMonths(10);
        LocalDate since = today.minusMonths(22);
        RunningLeaseList early = new RunningLeaseList(city, Part.CONTACT_PERSON, start)
                .trial(TestPerson.next(), series + "-8")
                .and("inARowSince", since);
        assertThat(early.tryOut().demand(200).text("/refusals/0/column")).isEqualTo("inARowSince");
        RunningLeaseList list = new RunningLeaseList(city, Part.CONTACT_PERSON, start)
                .trial(TestPerson.next(), series + "-9")
                .inARowSince(since);

        Answer taken = list.send().demand(200);

        assertThat(taken.json().path("refusals")).isEmpty();
        String sublease = "subleases/" + taken.text("/leases/0/subleaseId");
        assertThat(protectedFrom(sublease)).isEqualTo(since.plusYears(2).plusDays(1));
        assertThat(inARowSince(sublease, since.minusDays(1)).demand(400).code()).isEqualTo("day-too-early");
        assertThat(inARowSince(sublease, since).code()).isEqualTo("nothing-corrected");
        inARowSince(sublease, since.plusDays(1)).demand(204);
        assertThat(protectedFrom(sublease))
                .isEqualTo(since.plusDays(1).plusYears(2).plusDays(1));
        city.days().moveTo(today.plusDays(1)).demand(200);
        assertThat(city.days().night(today).json().at("/counts/differences").asInt())
                .isZero();
    }

    private LocalDate protectedFrom(String sublease) {
        return LocalDate.parse(city.as(Part.CONTACT_PERSON)
                .get(sublease + "/tenure")
                .demand(200)
                .text("/protectedFrom"));
    }

    private Answer inARowSince(String sublease, LocalDate day) {
        return city.as(Part.CONTACT_PERSON)
                .post(
                        sublease + "/day-correction",
                        """
                        {"which": "IN_A_ROW_SINCE", "on": "%s", "reason": "Fel dag i listan."}"""
                                .formatted(day));
    }

    @Test
    @Shows("C-25")
    void a_case_that_waits_for_a_flat_is_taken_over_and_offered_two() {
        LocalDate day = city.days().today();
        TestPerson person = TestPerson.next();
        WaitingCaseList list = new WaitingCaseList(city, Part.UNIT_HEAD, person, series, day.minusMonths(4));
        assertThat(list.tryOut().demand(200).json().path("refusals")).isEmpty();

        Answer taken = list.send().demand(200);

        assertThat(taken.text("/leases/0/pastDeadlines")).isEqualTo("2");
        String caseId = taken.text("/leases/0/caseId");
        city.days().liveUntil(day.plusDays(1));
        assertThat(waiting(Part.SOCIAL_WORKER, caseId)).containsExactly("C-25", "C-25");
        CaseStory story = new CaseStory(city, person);
        story.goOnWith(UUID.fromString(caseId), taken.text("/leases/0/caseNumber"));
        Plots.Pair pair = new Plots(city).twoFlats();
        new HomeStory(story).hold(pair.a(), pair.b()).demand(201);
        assertThat(list.send().demand(200).json().path("knownLines")).hasSize(1);
    }

    @Test
    @Shows({"S-36", "A-03", "A-12", "T-08", "T-09"})
    void a_training_flat_made_a_trial_flat_comes_with_its_waiver_and_its_absences() throws SQLException {
        RunningLeaseList list = new RunningLeaseList(city, Part.CONTACT_PERSON)
                .training(TestPerson.next(), series + "-4")
                .and("reference", series + " F4");
        LocalDate moved = list.movedInOn();
        list.and("absences", "%s/%s;%s/".formatted(moved.plusDays(40), moved.plusDays(90), moved.plusMonths(29)))
                .and("noticeMonths", 6)
                .and("waiverDraftedOn", moved.plusMonths(8))
                .and("waiverFiledOn", moved.plusMonths(9))
                .and("waiverTribunalCase", "HN 7-26")
                .and("convertedOn", moved.plusMonths(10))
                .and("conversionAgreedOn", moved.plusMonths(9))
                .and("trialAppliedOn", moved.plusMonths(9));
        assertThat(list.tryOut().demand(200).json().findValuesAsText("column"))
                .as("nothing is sent that was not signed")
                .containsExactly("waiverSignedOn");
        list.with("Kontoret;;", "Kontoret;%s;".formatted(moved.plusMonths(9)));

        Answer taken = list.send().demand(200);

        assertThat(taken.json().path("refusals")).isEmpty();
        String sublease = taken.text("/leases/0/subleaseId");
        Answer waiver = city.as(Part.CONTACT_PERSON)
                .get("subleases/" + sublease + "/waiver")
                .demand(200);
        assertThat(waiver.text("/state")).isEqualTo("FILED");
        assertThat(city.as(Part.CONTACT_PERSON)
                        .get("subleases/" + sublease)
                        .demand(200)
                        .text("/lease/agreedNotice"))
                .isEqualTo("P6M");
        assertThat(list("select programme || ' ' || converted_on from lease.transfer where sublease_id = '%s'"
                        .formatted(sublease)))
                .containsExactly("TRIAL " + moved.plusMonths(10));
        assertThat(list("select first_day from lease.absence where sublease_id = '%s' order by 1".formatted(sublease)))
                .hasSize(2);
        assertThat(mails(taken)).isEmpty();
    }

    @Test
    @Shows({"T-12", "T-24", "T-25", "L-10", "T-42"})
    void what_was_under_way_is_taken_over_and_its_past_waits_for_a_decision() throws SQLException {
        LocalDate today = city.days().today();
        RunningLeaseList leases = new RunningLeaseList(city, Part.UNIT_HEAD)
                .housingFirst(TestPerson.next(), series + "-5")
                .and("reference", series + " 5")
                .housingFirst(TestPerson.next(), series + "-6")
                .and("reference", series + " 6");
        Answer taken = leases.send().demand(200);
        PastEventList ending = events("5")
                .report(today.minusDays(90))
                .rectification(today.minusDays(85))
                .leaving(today.minusDays(4))
                .and("endsOn", today.plusDays(90));
        PastEventList waiting = events("6").postponed(today.minusDays(60), today.plusDays(30));

        Answer refused = ending.tryOut().demand(200);
        assertThat(refused.json().findValuesAsText("code")).containsExactly("ends-otherwise");
        assertThat(refused.text("/refusals/0/facts/lastDay"))
                .isEqualTo(today.plusDays(10).toString());
        ending.and("endsOn", today.plusDays(10));
        assertThat(ending.tryOut().demand(200).json().path("leases")).hasSize(3);
        Answer sent = ending.send().demand(200);
        Answer postponed = waiting.send().demand(200);

        assertThat(sent.json().path("refusals")).isEmpty();
        assertThat(sent.json().findValuesAsText("pastDeadlines")).containsExactly("0", "2", "0");
        assertThat(ending.send().demand(200).json().path("knownLines")).hasSize(3);
        assertThat(postponed.json().path("refusals")).isEmpty();
        String first = taken.text("/leases/0/subleaseId");
        assertThat(city.as(Part.LETTING_OFFICER)
                        .get("subleases/" + first)
                        .demand(200)
                        .text("/state"))
                .isEqualTo("NOTICE_GIVEN");
        assertThat(list("select used_end from lease.termination where sublease_id = '%s'".formatted(first)))
                .containsExactly(today.plusDays(10).toString());
        city.days().liveUntil(today.plusDays(1));
        assertThat(mails(taken)).isEmpty();
        assertThat(list("select kind from kernel.deadline where case_id = '%s' and kind in ('T-24', 'T-25')"
                                .formatted(taken.text("/leases/0/caseId"))
                        + " and state = 'OPEN' and due_on < taken_over_on order by 1"))
                .containsExactly("T-24", "T-25");
        assertThat(list("select state from lease.transfer where sublease_id = '%s'"
                        .formatted(taken.text("/leases/1/subleaseId"))))
                .containsExactly("POSTPONED");
        assertThat(events("7").report(today.minusDays(9)).send().demand(200).text("/refusals/0/code"))
                .isEqualTo("no-such-lease");
    }

    private PastEventList events(String lease) {
        return new PastEventList(city, Part.UNIT_HEAD, series + " " + lease);
    }

    @Test
    void bad_lines_are_told_with_column_and_reason_and_a_mended_list_comes_again(TestReporter reporter)
            throws SQLException {
        RunningLeaseList list = new RunningLeaseList(city, Part.UNIT_HEAD);
        RunningLeaseList mended = new RunningLeaseList(city, Part.UNIT_HEAD);
        List<Integer> bad = new ArrayList<>();
        for (int line = 2; line < LINES + 2; line++) {
            TestPerson person = TestPerson.next();
            String flat = series + "-3-" + line;
            told(list.housingFirst(person, flat), line);
            told(mended.housingFirst(person, flat), line);
            if (line % 20 == 0) {
                bad.add(line);
                list.with(";" + list.movedInOn() + ";", ";" + list.movedInOn().minusMonths(2) + ";");
            }
        }

        Answer tried = timed("tried", reporter, list::tryOut);
        Answer first = timed("taken over", reporter, list::send);
        Answer second = timed("mended", reporter, mended::send);

        reporter.publishEntry("lines", "%d, %d of them bad".formatted(LINES, bad.size()));
        assertThat(tried.json().path("refusals")).isEqualTo(first.json().path("refusals"));
        assertThat(tried.json().path("leases")).hasSize(LINES - bad.size());
        assertThat(first.json().path("leases")).hasSize(LINES - bad.size());
        JsonNode refusals = first.json().path("refusals");
        assertThat(refusals.findValues("line").stream()
                        .map(JsonNode::asInt)
                        .distinct()
                        .toList())
                .isEqualTo(bad);
        assertThat(refusals.findValuesAsText("code")).contains("day-too-early");
        assertThat(second.json().path("leases")).hasSize(bad.size());
        assertThat(second.json().path("knownLines")).hasSize(LINES - bad.size());
        assertThat(count("takeover where flat_number like '%s-3-%%'".formatted(series)))
                .isEqualTo(LINES);
    }

    /** Every further column that a lease of Housing First may have. */
    private void told(RunningLeaseList list, int line) {
        LocalDate moved = list.movedInOn();
        list.and("reference", "%s %d".formatted(series, line))
                .and("noticeMonths", 3)
                .and("waiverFiledOn", moved.plusMonths(1))
                .and("waiverTribunalCase", "HN %d-26".formatted(line))
                .and("waiverAnsweredOn", moved.plusMonths(2))
                .and("waiverAnswer", "APPROVED")
                .and(
                        "absences",
                        "%s/%s;%s/%s"
                                .formatted(
                                        moved.plusMonths(3),
                                        moved.plusMonths(5),
                                        moved.plusMonths(7),
                                        moved.plusMonths(8)));
    }

    private static Answer timed(String what, TestReporter reporter, Supplier<Answer> call) {
        long begun = System.nanoTime();
        Answer answer = call.get().demand(200);
        reporter.publishEntry(what, "%d ms".formatted((System.nanoTime() - begun) / 1_000_000));
        return answer;
    }

    private void decide(String deadline, String decision, int status) {
        city.as(Part.LETTING_OFFICER)
                .post("past-deadlines/" + deadline + "/decision", "{\"decision\": %s}".formatted(decision))
                .demand(status);
    }

    private List<String> waiting(Part part, String caseId) {
        return pages("past-deadlines", part).stream()
                .filter(one -> one.path("caseId").asText().equals(caseId))
                .map(one -> one.path("kind").asText())
                .toList();
    }

    private String waits(Part part, String caseId, String kind) {
        return pages("past-deadlines", part).stream()
                .filter(one -> one.path("caseId").asText().equals(caseId)
                        && one.path("kind").asText().equals(kind))
                .map(one -> one.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> pages(String list, Part part) {
        List<JsonNode> all = new ArrayList<>();
        Optional<String> next = Optional.of(list);
        for (int page = 1; next.isPresent(); page++) {
            Answer answer = city.as(part).get(list + "?limit=100&page=" + page).demand(200);
            StreamSupport.stream(answer.json().path("items").spliterator(), false)
                    .forEach(all::add);
            next = Optional.of(answer.text("/_links/next/href")).filter(href -> !href.isEmpty());
        }
        return all;
    }

    /** Those that tell of what was past. */
    private List<String> mails(Answer taken) throws SQLException {
        return list(
                """
                select body from kernel.outbox join kernel.deadline_kind on body ~ (title || '[^\\n]*%s')
                 where deadline_kind.code in ('T-07', 'T-09', 'T-20', 'T-28', 'T-29')
                """
                        .formatted(taken.text("/leases/0/caseId")));
    }

    private String waiver(Answer taken) throws SQLException {
        return list("select state from lease.tenure_waiver where sublease_id = '%s'"
                        .formatted(taken.text("/leases/0/subleaseId")))
                .get(0);
    }

    private String transfer(Answer taken) {
        return city.as(Part.LETTING_OFFICER)
                .get("subleases/" + taken.text("/leases/0/subleaseId") + "/transfer")
                .demand(200)
                .text("/course/state");
    }

    private JsonNode prospect(Answer taken) {
        return pages("prospects", Part.LETTING_OFFICER).stream()
                .filter(one -> one.path("subleaseId").asText().equals(taken.text("/leases/0/subleaseId")))
                .findFirst()
                .orElseThrow();
    }

    private int count(String from) throws SQLException {
        return Integer.parseInt(list("select count(*) from followup." + from).get(0));
    }

    private List<String> list(String select) throws SQLException {
        try (Connection connection = house.database().getConnection();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(select)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
