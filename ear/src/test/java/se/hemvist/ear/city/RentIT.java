package se.hemvist.ear.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import se.hemvist.ear.city.Plots.ReadyToSign;
import se.hemvist.ear.city.RentOffice.Entry;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** The rent of a home by REST, by the ledger's file and through the nights: paid, late, wrong, put right and watched. */
@InHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Shows("L-09")
class RentIT {

    private static final BigDecimal RENT = new BigDecimal("6450");

    private final City city;
    private final Days days;
    private final RentOffice office;
    private final UUID sublease;
    private final UUID caseId;
    private final LocalDate signedOn;

    RentIT(House house) {
        city = City.in(house);
        days = city.days();
        office = new RentOffice(city);
        ReadyToSign ready = new Plots(city).readyToSign(TestPerson.next());
        signedOn = days.today();
        ready.home().sign(signedOn.plusMonths(1).withDayOfMonth(1)).demand(201);
        sublease = ready.home().sublease();
        caseId = ready.story().caseId();
    }

    @Test
    @Order(1)
    @Shows({"A-40", "A-50"})
    void a_payment_is_recorded_once_and_read_with_the_rent() {
        Answer recorded = office.record(sublease, entry("one", RENT)).demand(201);
        assertThat(recorded.header("Location")).endsWith("/subleases/" + sublease + "/rent");
        assertThat(office.record(sublease, entry("one", RENT)).demand(201).id()).isEqualTo(recorded.id());

        Answer rent = office.read(sublease, signedOn).demand(200);

        assertThat(rent.json().path("payments")).hasSize(1);
        assertThat(rent.json().at("/arrears").decimalValue()).isZero();
        assertThat(office.record(sublease, entry("one", BigDecimal.ONE)).code()).isEqualTo("entry-otherwise");
    }

    @Test
    @Order(2)
    void a_wrong_one_is_declared_void_with_its_reason_and_still_read() {
        UUID wrong = office.record(sublease, entry("wrong", BigDecimal.TEN))
                .demand(201)
                .id();

        office.declareVoid(sublease, wrong).demand(204);

        assertThat(office.declareVoid(sublease, wrong).code()).isEqualTo("already-voided");
        assertThat(office.read(sublease, signedOn).json().path("payments").findValuesAsText("reason"))
                .containsExactly("Bokförd på fel kontrakt.");
        assertThat(office.declareVoid(sublease, new UUID(4, 2)).demand(404).code())
                .isEqualTo("unknown");
    }

    @Test
    @Order(3)
    void a_file_is_tried_then_taken_in_and_nothing_is_doubled() {
        List<String> lines = List.of(
                entry("file", BigDecimal.TEN).line(),
                "HV-1999-000001;%s;10;TENANT;%s unknown".formatted(signedOn, sublease),
                "x;%s;0;SOMEBODY;".formatted(signedOn));

        Answer tried = office.sendLines(lines, "/trial").demand(200);
        Answer taken = office.sendLines(lines, "").demand(200);
        Answer again = office.sendLines(lines, "").demand(200);

        assertThat(taken.json()).isEqualTo(tried.json());
        assertThat(taken.json().at("/takenLines/0").asInt()).isEqualTo(2);
        assertThat(taken.json().path("refusals").findValuesAsText("code"))
                .containsExactly("unknown-lease", "wrong-cell", "wrong-cell", "wrong-cell", "empty-cell");
        assertThat(again.json().path("takenLines")).isEmpty();
        assertThat(again.json().at("/knownLines/0").asInt()).isEqualTo(2);
    }

    @Test
    @Order(4)
    @Shows({"A-40", "C-02"})
    void a_rent_more_than_a_week_late_stands_on_the_office_s_list_until_it_is_paid() {
        LocalDate second = signedOn.plusMonths(2).withDayOfMonth(1);
        days.moveTo(second.plusDays(13)).demand(200);
        days.night(second.plusDays(12));

        Answer rent = office.read(sublease, second.plusDays(12)).demand(200);
        assertThat(rent.json().at("/months/1/state").asText()).isEqualTo("FORFEITABLE");
        assertThat(rent.json().at("/independence/paid").asBoolean()).isFalse();
        assertThat(isWatched(second)).isTrue();

        office.find(sublease, second, second.plusDays(12), true).demand(204);
        office.record(sublease, new Entry("", second.plusDays(13), RENT, "TENANT", sublease + " second"))
                .demand(201);

        assertThat(isWatched(second)).isFalse();
        assertThat(office.read(sublease, second.plusDays(13))
                        .json()
                        .at("/independence/findings/0/paysIndependently")
                        .asBoolean())
                .isTrue();
    }

    @Test
    @Order(5)
    @Shows("L-07")
    void the_rent_of_a_month_is_the_one_that_was_set_for_it_and_what_was_signed_stays() {
        LocalDate next = signedOn.plusMonths(3).withDayOfMonth(1);
        BigDecimal lowered = new BigDecimal("6000");

        office.set(sublease, YearMonth.from(next), lowered).demand(204);

        Answer rent = office.read(sublease, signedOn).demand(200);
        assertThat(rent.json().at("/amounts/0/month").asText())
                .isEqualTo(YearMonth.from(next).toString());
        assertThat(rent.json().at("/amounts/0/amount").decimalValue()).isEqualByComparingTo(lowered);
        assertThat(rent.json().at("/amounts/0/set/reason").asText()).startsWith("Nedsatt");
        assertThat(office.set(sublease, YearMonth.from(next).plusMonths(1), lowered)
                        .code())
                .isEqualTo("rent-is-so");
        days.moveTo(next.plusDays(1)).demand(200);
        JsonNode months = office.read(sublease, next).demand(200).json().path("months");
        assertThat(months.findValues("amount").get(1).decimalValue()).isEqualByComparingTo(RENT);
        assertThat(months.findValues("amount").get(2).decimalValue()).isEqualByComparingTo(lowered);
    }

    /** Whether the month's rent stands on the office's list. */
    private boolean isWatched(LocalDate month) {
        return new Worklist(city.as(Part.LETTING_OFFICER), caseId)
                .find("C-02", YearMonth.from(month).toString())
                .isPresent();
    }

    private Entry entry(String which, BigDecimal kronor) {
        return new Entry(sublease.toString(), signedOn, kronor, "TENANT", sublease + " " + which);
    }
}
