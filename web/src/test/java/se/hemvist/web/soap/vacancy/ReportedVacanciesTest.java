package se.hemvist.web.soap.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal;
import se.hemvist.intake.vacancy.VacancyOutcome;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.intake.vacancy.VacancyOutcome.Taken;
import se.hemvist.intake.vacancy.VacancyRow;
import se.hemvist.web.soap.Samples;
import se.hemvist.web.soap.wire.report.ReportVacancyResponseType;
import se.hemvist.web.soap.wire.report.ReportVacancyType;
import se.hemvist.web.soap.wire.result.ResultCodeType;
import se.hemvist.web.soap.wire.vacancy.FlatType;
import se.hemvist.web.soap.wire.vacancy.ReportedFlatType;

import static org.assertj.core.api.Assertions.assertThat;

class ReportedVacanciesTest {

    private final List<FlatType> sample = Samples.message(
                    Samples.of("ReportVacancy"), "ReportVacancy", ReportVacancyType.class)
            .getFlat();

    @Test
    void everything_in_the_message_reaches_the_line_of_its_place() {
        List<VacancyRow> rows = IncomingVacancies.read(sample);

        assertThat(rows).extracting(VacancyRow::line).containsExactly(1, 2);
        VacancyRow second = rows.get(1);
        assertThat(second.named().company()).isEmpty();
        assertThat(second.named().number()).isEqualTo("SB-1103");
        assertThat(second.address().street()).isEqualTo("Provgatan 3, lgh 1102");
        assertThat(second.address().postalCode()).isEqualTo("123 45");
        assertThat(second.address().town()).isEqualTo("Stockholm");
        assertThat(second.address().area()).isEqualTo("Farsta");
        assertThat(second.size().rooms()).isEqualTo(1);
        assertThat(second.size().squareMetres()).isEqualTo(new BigDecimal("31.5"));
        assertThat(second.terms().monthlyRent().kronor()).isEqualTo(new BigDecimal("5900.00"));
        assertThat(second.terms().availableFrom()).isEqualTo("2027-02-01");
    }

    @Test
    void what_became_of_each_is_told_in_the_order_of_the_message() {
        UUID flat = new UUID(0, 7);
        ReportVacancyResponseType told = ReportedVacancies.of(
                List.of(sample.get(0), sample.get(1), sample.get(0)),
                new VacancyOutcome(
                        List.of(new Taken(2, new FlatId(flat))),
                        List.of(3),
                        List.of(new Refused(1, new FlatRefusal.UnknownArea(LocalDate.of(2026, 12, 1))))));

        assertThat(told.getResult().getResultCode()).isEqualTo(ResultCodeType.INFO);
        assertThat(told.getFlat())
                .extracting(ReportedFlatType::getOutcome)
                .containsExactly("REFUSED", "TAKEN_IN", "KNOWN");
        assertThat(told.getFlat())
                .extracting(ReportedFlatType::getNumber)
                .containsExactly("SB-1102", "SB-1103", "SB-1102");
        assertThat(told.getFlat().get(0).getRefusal().getCode()).isEqualTo("unknown-area");
        assertThat(told.getFlat().get(0).getRefusal().getField()).isEqualTo("area");
        assertThat(told.getFlat().get(1).getFlatId()).isEqualTo(flat.toString());
    }

    @Test
    void all_is_well_where_none_was_refused() {
        ReportVacancyResponseType told =
                ReportedVacancies.of(sample, new VacancyOutcome(List.of(), List.of(1, 2), List.of()));

        assertThat(told.getResult().getResultCode()).isEqualTo(ResultCodeType.OK);
    }
}
