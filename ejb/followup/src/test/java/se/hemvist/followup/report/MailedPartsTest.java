package se.hemvist.followup.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.followup.assignment.AssignmentState;
import se.hemvist.followup.report.Happenings.Assigned;
import se.hemvist.followup.spreadsheet.ReportTables;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.outbox.Attachment;
import se.hemvist.kernel.outbox.Message;
import se.hemvist.kernel.store.Bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.followup.report.Wired.CENTRUM;
import static se.hemvist.followup.report.Wired.COOPERATION_GROUP;
import static se.hemvist.followup.report.Wired.GOTEBORG;
import static se.hemvist.followup.report.Wired.HISINGEN;
import static se.hemvist.followup.report.Wired.LETTING_OFFICE;
import static se.hemvist.followup.report.Wired.OWN_UNIT;
import static se.hemvist.followup.report.Wired.SUPPLIER;

/** Who is sent what of a month in which one participant has support. */
class MailedPartsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final Wired house = new Wired();

    @BeforeEach
    void one_participant_in_the_month() {
        house.emptied();
        Assigned assigned = Assigned.by(CENTRUM, OWN_UNIT);
        house.run(
                beans -> beans.assignmentFacts.on(assigned.enters(AssignmentState.PHASE_2, LocalDate.of(2026, 10, 1))));
        house.run(beans -> beans.count(NOVEMBER, LocalDate.of(2026, 12, 8)));
        assertThat(write()).isEqualTo(5);
    }

    @Test
    void each_recipient_gets_its_part_once_and_is_told_once() {

        assertThat(write()).isZero();

        assertThat(house.sent)
                .extracting(Message::to)
                .containsExactly(LETTING_OFFICE, OWN_UNIT, COOPERATION_GROUP, CENTRUM, HISINGEN)
                .doesNotContain(SUPPLIER);
        assertThat(house.sent).allSatisfy(message -> {
            assertThat(message.about()).isEmpty();
            assertThat(message.text().body())
                    .contains("2026-11", "https://hemvist.example.org/hemvist/v1/reports/2026-11");
        });
    }

    @Test
    void the_mail_carries_the_part_that_the_recipient_reads() {
        assertThat(house.sent).hasSize(5).allSatisfy(message -> {
            String body = read(message.to()).body();
            assertThat(message.attachments())
                    .extracting(Attachment::name)
                    .containsExactly(
                            "manadsrapport-2026-11.json", "manadsrapport-2026-11.csv", "manadsrapport-2026-11.xlsx");
            assertThat(message.attachments())
                    .startsWith(
                            new Attachment("manadsrapport-2026-11.json", "application/json", Bytes.of(body)),
                            new Attachment(
                                    "manadsrapport-2026-11.csv",
                                    "text/csv; charset=utf-8",
                                    Bytes.of(ReportTables.of(body).csv())));
        });
    }

    @Test
    void the_cooperation_group_is_sent_the_masked_figures_of_the_municipality() {
        String sent = read(COOPERATION_GROUP).body();

        assertThat(read(COOPERATION_GROUP).masked()).isTrue();
        assertThat(sent).contains("\"participants\":null").doesNotContain("\"participants\":1");
        assertThat(sheets(sent)).isEqualTo(sheets(read(Related.NO_SUBJECT).body()));
    }

    private long write() {
        return house.ask(beans -> beans.parts.missing(NOVEMBER).stream()
                .filter(recipient -> beans.parts.write(NOVEMBER, recipient))
                .count());
    }

    private MonthReport read(UUID reader) {
        return house.ask(beans ->
                beans.reports.read(beans.reports.latest(GOTEBORG, NOVEMBER).orElseThrow(), reader));
    }

    private static String sheets(String document) {
        return document.substring(document.indexOf("\"sheets\""));
    }
}
