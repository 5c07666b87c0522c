package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Where Stockholm's flats come from and what they are used for, by REST. */
@InHouse
class SupplyIT {

    private static final String HEADER =
            "company;number;street;postalCode;town;area;rooms;squareMetres;monthlyRent;availableFrom";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final House house;
    private final City city;

    SupplyIT(House house) {
        this.house = house;
        city = City.in(house);
    }

    @Test
    void a_landlord_s_file_is_taken_in_line_by_line_and_once() {
        String file = oneGoodLineAndFiveBad(UUID.randomUUID().toString());

        Answer first = send(Part.SVENSKA_BOSTADER, file).demand(200);
        Answer second = send(Part.SVENSKA_BOSTADER, file).demand(200);

        assertThat(first.json().at("/flats").findValuesAsText("line")).containsExactly("2");
        assertThat(refusals(first))
                .containsExactly(
                        "3 area unknown-area",
                        "4 rooms wrong-cell",
                        "5 company not-the-callers",
                        "6 rooms wrong-cell",
                        "6 monthlyRent wrong-cell",
                        "7 company not-the-callers",
                        "7 area unknown-area");
        assertThat(first.json().at("/refusals/4/detail").asText()).contains("NNNNNNN,NN");
        assertThat(second.json().at("/flats")).isEmpty();
        assertThat(second.json().at("/knownLines").get(0).asInt()).isEqualTo(2);
    }

    private static String oneGoodLineAndFiveBad(String number) {
        return String.join(
                "\r\n",
                "\uFEFF" + HEADER,
                line("", number, "Farsta", "1"),
                line("", number + "b", "Ingenstans", "1"),
                line("", number + "c", "Farsta", "noll"),
                line("stockholmshem", number + "d", "Farsta", "1"),
                line("", number + "e", "Farsta", "noll").replace("6450,00", "gratis"),
                line("stockholmshem", number + "f", "Ingenstans", "1"));
    }

    private static Stream<String> refusals(Answer answer) {
        return StreamSupport.stream(answer.json().at("/refusals").spliterator(), false)
                .map(one -> Stream.of("line", "column", "code")
                        .map(part -> one.path(part).asText())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void the_districts_that_two_became_are_there_from_their_first_day_on() {
        JsonNode areas =
                city.as(Part.AGENCY_OFFICER).get("areas?limit=100").demand(200).json();

        assertThat(StreamSupport.stream(areas.at("/items").spliterator(), false)
                        .filter(area -> Set.of("Järva", "Norra innerstaden")
                                .contains(area.path("name").asText()))
                        .map(area -> area.at("/valid/from").asText()))
                .containsExactly("2023-07-01", "2023-07-01");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_why() {
        assertThat(send(Part.SVENSKA_BOSTADER, "number;company\n1;2").code()).isEqualTo("wrong-header");
        assertThat(city.as(Part.SVENSKA_BOSTADER)
                        .post("flats/csv", "{}", Map.of("Content-Type", "application/json"))
                        .status())
                .isEqualTo(415);
        assertThat(city.as(Part.SVENSKA_BOSTADER)
                        .post("flats/csv", HEADER, Map.of("Content-Type", "text/csv; charset=windows-1252"))
                        .code())
                .isEqualTo("not-utf8");
    }

    @Test
    @Shows({"S-06", "S-15"})
    void a_flat_comes_in_under_its_agreement_and_is_used_for_one_stream() {
        UUID flat = handedOver();

        settle(flat, "QUEUE").demand(204);

        JsonNode read =
                city.as(Part.AGENCY_OFFICER).get("flats/" + flat).demand(200).json();
        assertThat(read.path("stream").asText()).isEqualTo("QUEUE");
        assertThat(read.path("areaClass").asText()).isEqualTo("OUTER");
        assertThat(read.path("agreementId").asText()).isNotEmpty();
        assertThat(settle(flat, "PRIORITY").code()).isEqualTo("other-stream");
    }

    @Test
    @Shows("S-10")
    void a_flat_is_taken_back_by_its_landlord_and_is_not_to_be_had_any_longer() {
        UUID flat = handedOver();

        assertThat(withdraw(Part.PRIVATE_LANDLORD, flat).status()).isEqualTo(403);
        withdraw(Part.SVENSKA_BOSTADER, flat).demand(204);

        assertThat(city.as(Part.AGENCY_OFFICER).get("flats/" + flat).text("/state"))
                .isEqualTo("WITHDRAWN");
        assertThat(withdraw(Part.SVENSKA_BOSTADER, flat).code()).isEqualTo("not-vacant");
        assertThat(settle(flat, "QUEUE").code()).isEqualTo("not-vacant");
    }

    @Test
    @Shows({"S-08", "S-09"})
    void a_value_that_is_set_governs_from_its_day_and_past_the_quota_somebody_confirms() {
        LocalDate today = city.days().today();
        UUID flat = handedOver();
        set(0, today).demand(204);

        Answer refused = settle(flat, "TRIAL_TRAINING");
        Answer confirmed = city.as(Part.AGENCY_OFFICER)
                .post(
                        "flats/" + flat + "/stream",
                        """
                        {"stream": "TRIAL_TRAINING", "confirmation": "Styrelsen har sagt ja"}""");
        JsonNode quota = city.as(Part.AGENCY_MANAGER).get("quota").demand(200).json();
        set(25, today).demand(204);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("over-quota");
        confirmed.demand(204);
        assertThat(confirmation(flat).at("/confirmedBy").asText()).isEqualTo("formedling");
        assertThat(confirmation(flat).at("/reason").asText()).isEqualTo("Styrelsen har sagt ja");
        assertThat(quota.at("/quota/mostPercent").asInt()).isZero();
        assertThat(quota.at("/quota/source").asText()).isEqualTo("Prov, styrelsen");
        assertThat(quota.at("/quota/nextExceeds").asBoolean()).isTrue();
        JsonNode settings = city.as(Part.AGENCY_MANAGER)
                .get("settings?limit=50")
                .demand(200)
                .json();
        assertThat(settings.at("/items").findValuesAsText("name"))
                .contains("quota-most-outside-queue", "quota-warn-outside-queue");
        assertThat(settings.at("/items").findValuesAsText("setBy")).contains("regler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "criteria", "delegations", "volume-goals/2003"})
    void whoever_belongs_to_no_city_but_may_read_of_any_is_asked_which(String list) {
        Answer unnamed = city.as(Part.RULE_OWNER).get(list);

        assertThat(unnamed.status()).as(unnamed.body()).isEqualTo(400);
        assertThat(unnamed.code()).isEqualTo("missing-parameter");
        assertThat(unnamed.text("/errors/0/pointer")).isEqualTo("municipality");
        assertThat(city.as(Part.RULE_OWNER).get(list + "?municipality=1480").status())
                .isNotIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas", "organisations"})
    void whoever_belongs_to_no_city_and_may_read_of_none_is_not_asked_which(String list) {
        Answer refused = city.as(Part.RULE_OWNER).get(list);

        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(refused.code()).isIn("not-allowed", "of-no-organisation");
        assertThat(refused.text("/rule/name")).isEqualTo("L-19");
    }

    @Test
    @Shows({"S-10", "S-74"})
    void the_agency_sees_each_agreement_with_its_annexes_and_a_landlord_its_own() {
        JsonNode all = city.as(Part.AGENCY_OFFICER)
                .get("landlord-agreements?limit=100")
                .demand(200)
                .json();
        JsonNode own = city.as(Part.PRIVATE_LANDLORD)
                .get("landlord-agreements")
                .demand(200)
                .json();

        assertThat(all.at("/items").findValuesAsText("from"))
                .filteredOn(from -> from.startsWith("2026"))
                .hasSize(5);
        assertThat(own.at("/items").size()).isOne();
        assertThat(own.at("/items/0/share").asText()).isEqualTo("PART");
        assertThat(own.at("/items/0/annexes/0/link").asText()).startsWith("https://");
    }

    /** For days that no other test comes to. */
    @Test
    @Shows("S-10")
    void an_agreement_until_further_notice_is_ended_by_the_agency_and_followed_by_another() {
        String landlord = landlord("0180");
        UUID id = agreement(landlord, "2999-01-01").demand(201).id();

        assertThat(agreement(landlord, "2999-07-01").code()).isEqualTo("agreement-there");
        assertThat(end(Part.PRIVATE_LANDLORD, id, "2999-06-30").status()).isEqualTo(403);
        assertThat(end(Part.BROKER, id, "2999-06-30").status()).isEqualTo(403);
        assertThat(end(Part.AGENCY_OFFICER, id, "2998-12-31").code()).isEqualTo("last-day-too-early");
        end(Part.AGENCY_OFFICER, id, "2999-06-30").demand(204);
        assertThat(end(Part.AGENCY_OFFICER, id, "2999-06-30").code()).isEqualTo("agreement-over");
        assertThat(end(Part.AGENCY_OFFICER, UUID.randomUUID(), "2999-06-30").code())
                .isEqualTo("unknown");
        agreement(landlord, "2999-07-01").demand(201);
    }

    @Test
    @Shows("G-26")
    void an_agreement_of_the_letting_office_with_one_owner_binds_no_other() {
        agreement(Part.LETTING_OFFICER, landlord(City.MUNICIPALITY), "2026-01-01")
                .demand(201);

        new Flats(city).offerFlat(Part.POSEIDON).demand(201);
    }

    @Test
    @Shows("G-41")
    void a_framework_agreement_is_ended_by_whoever_enters_them_and_followed_by_another() {
        UUID id = framework("2999-01-01").demand(201).id();

        assertThat(framework("2999-07-01").code()).isEqualTo("supplier-has-agreement");
        assertThat(endFramework(Part.SOCIAL_WORKER, id, "2999-06-30").status()).isEqualTo(403);
        assertThat(endFramework(Part.BROKER, id, "2998-12-31").code()).isEqualTo("last-day-too-early");
        endFramework(Part.BROKER, id, "2999-06-30").demand(204);
        UUID next = framework("2999-07-01").demand(201).id();
        endFramework(Part.BROKER, next, "2999-07-01").demand(204);
    }

    /** The code of a private landlord of the municipality that no other test knows. */
    private String landlord(String municipality) {
        String code = "p-" + UUID.randomUUID();
        city.as(Part.OPERATOR)
                .post(
                        "organisations",
                        """
                        {"municipality": "%s", "code": "%s", "nature": {"kind": "LANDLORD", "ownership": "PRIVATE"},
                         "contact": {"name": "Provvärden", "email": "prov@provvarden.example"},
                         "valid": {"from": "2026-01-01"}}"""
                                .formatted(municipality, code))
                .demand(201);
        return code;
    }

    private Answer agreement(String landlord, String from) {
        return agreement(Part.AGENCY_OFFICER, landlord, from);
    }

    private Answer agreement(Part part, String landlord, String from) {
        return city.as(part)
                .post(
                        "landlord-agreements",
                        """
                        {"landlord": "%s", "share": "ALL", "annexes": [], "valid": {"from": "%s"}}"""
                                .formatted(landlord, from));
    }

    private Answer end(Part part, UUID agreement, String lastDay) {
        return city.as(part)
                .post("landlord-agreements/" + agreement + "/end", "{\"lastDay\": \"%s\"}".formatted(lastDay));
    }

    private Answer framework(String from) {
        return city.as(Part.BROKER)
                .post(
                        "framework-agreements",
                        """
                        {"supplier": "bostad-forst-goteborg", "number": "RA %s", "valid": {"from": "%s"}}"""
                                .formatted(from, from));
    }

    private Answer endFramework(Part part, UUID agreement, String lastDay) {
        return city.as(part)
                .post("framework-agreements/" + agreement + "/end", "{\"lastDay\": \"%s\"}".formatted(lastDay));
    }

    @Test
    @Shows({"S-12", "S-13", "S-14"})
    void the_report_of_2003_shows_what_was_published() {
        JsonNode report = city.as(Part.AGENCY_MANAGER)
                .get("year-reports/2003")
                .demand(200)
                .json();

        assertThat(report.at("/mediated/total").asInt()).isEqualTo(236);
        assertThat(report.at("/mediated/published/source").asText()).contains("Bostadsförmedlingen");
        assertThat(report.at("/comparison/yearBefore/published/derived").asBoolean())
                .isTrue();
        assertThat(report.at("/comparison/change").asInt()).isEqualTo(80);
        assertThat(report.at("/comparison/percentOfGoal").asInt()).isEqualTo(79);
    }

    @Test
    @Shows({"S-06", "S-09", "S-11", "K-01", "K-02", "K-05", "K-08"})
    void the_month_tells_the_agency_of_incoming_flats_in_each_form() throws SQLException {
        YearMonth month = YearMonth.from(city.days().today());
        settle(handedOver(), "QUEUE").demand(204);
        city.days().moveTo(month.plusMonths(1).atDay(1)).demand(200);
        assertThat(city.days().month(month).text("/state")).isEqualTo("DONE");

        JsonNode report =
                city.as(Part.AGENCY_MANAGER).get("reports/" + month).demand(200).json();
        assertThat(report.path("masked").asBoolean()).isFalse();
        assertThat(report.at("/report/sheets").findValuesAsText("figure"))
                .containsExactly("K-01", "K-02", "K-02", "K-03", "K-05", "K-08", "K-09", "K-10", "K-27");
        assertStaysAsNoted(month);
        assertLandlordIsTold(landlord(report, "svenska-bostader"));
        assertTheSameInEachForm(month, report);
        assertThat(city.as(Part.CONTACT_PERSON)
                        .get("reports/" + month)
                        .demand(200)
                        .json()
                        .at("/report/sheets")
                        .findValuesAsText("figure"))
                .containsExactly("K-02", "K-05", "K-08", "K-09", "K-10", "K-27");
    }

    private void assertStaysAsNoted(YearMonth month) throws SQLException {
        ReportedStays stays = ReportedStays.read(house, city, month);
        stays.demandMediatedAsNoted();
        stays.demandOngoingAsNoted();
        stays.demandCheckpointsAsNoted();
    }

    private static void assertLandlordIsTold(JsonNode landlord) {
        assertThat(landlord.path("monthMunicipal").asInt()).isPositive();
        assertThat(landlord.path("monthOuter").asInt()).isPositive();
        assertThat(Stream.of("monthInnerCity", "monthInnerSuburb", "monthOuter", "monthUnclassed")
                        .mapToInt(place -> landlord.path(place).asInt())
                        .sum())
                .as("other tests' flats among them")
                .isEqualTo(landlord.path("monthReceived").asInt());
    }

    private void assertTheSameInEachForm(YearMonth month, JsonNode report) {
        Caller manager = city.as(Part.AGENCY_MANAGER);
        Answer csv = manager.get("reports/" + month, "text/csv").demand(200);
        Answer workbook = manager.get("reports/" + month, WORKBOOK).demand(200);
        JsonNode incoming = report.at("/report/sheets/0/total");
        assertThat(incoming.path("monthQueue").asInt()).isPositive();
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body())
                .startsWith("\uFEFFsheet;")
                .contains(
                        "incoming;K-01;TOTAL;monthQueue;%s;0".formatted(incoming.path("monthQueue")),
                        "landlords;K-03;svenska-bostader;monthOuter;%s;0"
                                .formatted(landlord(report, "svenska-bostader").path("monthOuter")));
        assertThat(workbook.header("Content-Type")).isEqualTo(WORKBOOK);
        Map<String, String> figures = ReportFigures.ofJson(report.path("report"));
        assertThat(figures.keySet()).extracting(key -> key.split(";", -1)[1]).contains("K-01", "K-02", "K-05", "K-08");
        assertThat(ReportFigures.ofWorkbook(manager.file("reports/" + month, WORKBOOK)))
                .isEqualTo(figures);
        assertThat(ReportFigures.ofCsv(csv.body())).isEqualTo(figures);
        assertThat(manager.get("reports/" + month, "application/pdf").status()).isEqualTo(406);
    }

    /** The landlord's line of K-03. */
    private static JsonNode landlord(JsonNode report, String code) {
        return StreamSupport.stream(report.at("/report/sheets/3/lines").spliterator(), false)
                .filter(line -> line.path("landlord").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Answer set(int most, LocalDate from) {
        return city.as(Part.RULE_OWNER)
                .post(
                        "settings",
                        """
                        {"municipality": "0180", "name": "quota-most-outside-queue", "value": %d, "validFrom": "%s",
                         "decision": "Prov, styrelsen"}"""
                                .formatted(most, from));
    }

    private Answer settle(UUID flat, String stream) {
        return city.as(Part.AGENCY_OFFICER).post("flats/" + flat + "/stream", "{\"stream\": \"%s\"}".formatted(stream));
    }

    private UUID handedOver() {
        String file = HEADER + "\n" + line("", UUID.randomUUID().toString(), "Farsta", "1");
        return UUID.fromString(send(Part.SVENSKA_BOSTADER, file).demand(200).text("/flats/0/id"));
    }

    private Answer withdraw(Part part, UUID flat) {
        return city.as(part)
                .post(
                        "flats/" + flat + "/withdrawal",
                        "{\"on\": \"%s\"}".formatted(city.days().today()));
    }

    private static String line(String company, String number, String area, String rooms) {
        return "%s;%s;Provgatan 3, lgh 1102;123 45;Stockholm;%s;%s;38,5;6450,00;2027-02-01"
                .formatted(company, number, area, rooms);
    }

    /** Of the use of the flat, by which the quota was passed. */
    private JsonNode confirmation(UUID flat) {
        JsonNode all = city.as(Part.AGENCY_MANAGER)
                .get("quota/confirmations?limit=100")
                .demand(200)
                .json()
                .at("/items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path("flatId").asText().equals(flat.toString()))
                .findFirst()
                .orElseThrow();
    }

    private Answer send(Part part, String file) {
        return city.as(part).post("flats/csv", file, Map.of("Content-Type", "text/csv; charset=utf-8"));
    }
}
