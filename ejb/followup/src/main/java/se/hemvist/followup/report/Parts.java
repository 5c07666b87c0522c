package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.report.WrittenReports.Written;
import se.hemvist.followup.sheet.Audience;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.spreadsheet.ReportTables;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.outbox.Attachment;
import se.hemvist.kernel.outbox.HouseAddress;
import se.hemvist.kernel.outbox.Message;
import se.hemvist.kernel.outbox.Message.Text;
import se.hemvist.kernel.outbox.Outbox;
import se.hemvist.kernel.store.Bytes;

/** What each recipient gets of a version. */
@ApplicationScoped
class Parts {

    @Inject
    Figures figures;

    @Inject
    Editions editions;

    @Inject
    WrittenReports reports;

    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    @Inject
    HouseAddress address;

    /** Who has not got the latest version; a provider or an institution of which nothing is counted gets none. */
    List<Recipient> missing(YearMonth month) {
        return figures.municipalities(month).stream()
                .flatMap(municipality -> reports.latest(municipality, month).stream())
                .flatMap(this::missing)
                .sorted(Comparator.comparing(Recipient::key))
                .toList();
    }

    /** Writes the latest version to all who have not got it. */
    void send(Municipality municipality, YearMonth month) {
        reports.latest(municipality, month)
                .ifPresent(report -> missing(report).forEach(recipient -> write(report, recipient)));
    }

    private Stream<Recipient> missing(Written report) {
        Municipality municipality = report.edition().municipality();
        List<Cell> cells = reports.cells(report);
        return directory.of(municipality, Audience.KINDS).stream()
                .filter(organisation ->
                        organisation.valid().covers(report.edition().month().atEndOfMonth()))
                .map(organisation -> recipient(municipality, organisation))
                .filter(recipient -> !recipient.audience().isSentFiguresOnly()
                        || !recipient
                                .audience()
                                .of(cells, recipient.organisation())
                                .isEmpty())
                .filter(recipient -> !reports.hasPart(report, recipient.organisation()));
    }

    private static Recipient recipient(Municipality municipality, OrganisationView organisation) {
        return new Recipient(
                municipality,
                organisation.id().value(),
                organisation.code().value(),
                Audience.of(organisation.nature().kind()));
    }

    /** Whether the recipient had not got it before; then it goes out by mail. */
    boolean write(YearMonth month, Recipient recipient) {
        return reports.latest(recipient.municipality(), month)
                .filter(report -> write(report, recipient))
                .isPresent();
    }

    private boolean write(Written report, Recipient recipient) {
        String body = body(report, recipient);
        boolean isNew = reports.addPart(report, recipient, body);
        if (isNew) {
            outbox.put(mail(report, recipient, body));
        }
        return isNew;
    }

    private String body(Written report, Recipient recipient) {
        return editions.document(report, reports.cells(report)).partOf(recipient);
    }

    /**
     * The part as it can be read at the link, to the organisation's own address. It holds counts by organisation and
     * nothing else, and small ones for the case team only; the letter itself tells none of them.
     */
    private Message mail(Written report, Recipient recipient, String body) {
        YearMonth month = report.edition().month();
        Text text = new Text(
                "Månadsrapport %s, %s".formatted(month, recipient.code()),
                "Rapporten för %s (version %d) är bifogad och finns att läsa: %s/v1/reports/%s"
                        .formatted(month, report.edition().version(), address.root(), month));
        return new Message(recipient.organisation(), "month-report", Optional.empty(), text, attached(month, body));
    }

    /** The same part in three forms. */
    private static List<Attachment> attached(YearMonth month, String body) {
        String name = "manadsrapport-" + month;
        ReportTables tables = ReportTables.of(body);
        return List.of(
                new Attachment(name + ".json", "application/json", Bytes.of(body)),
                new Attachment(name + ".csv", ReportTables.CSV, Bytes.of(tables.csv())),
                new Attachment(name + ".xlsx", ReportTables.WORKBOOK, Bytes.of(tables.workbook())));
    }
}
