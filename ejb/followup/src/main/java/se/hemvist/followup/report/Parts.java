package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.hemvist.followup.report.WrittenReports.Written;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.outbox.HouseAddress;
import se.hemvist.kernel.outbox.Message;
import se.hemvist.kernel.outbox.Message.Text;
import se.hemvist.kernel.outbox.Outbox;

/** What each recipient gets of a version. */
@ApplicationScoped
class Parts {

    @Inject
    Facts facts;

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

    /** Who has not got the latest version; a provider without assignments gets none. */
    List<Recipient> missing(YearMonth month) {
        return facts.municipalities().stream()
                .flatMap(municipality -> reports.latest(municipality, month).stream())
                .flatMap(this::missing)
                .sorted(Comparator.comparing(Recipient::key))
                .toList();
    }

    private Stream<Recipient> missing(Written report) {
        Municipality municipality = report.edition().municipality();
        List<Cell> cells = reports.cells(report);
        return directory.of(municipality, Audience.KINDS).stream()
                .filter(organisation ->
                        organisation.valid().covers(report.edition().month().atEndOfMonth()))
                .map(organisation -> recipient(municipality, organisation))
                .filter(recipient -> recipient.audience() != Audience.SUPPORT_PROVIDER
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

    /** Whether the recipient had not got it before; then it goes out by mail where to read it. */
    boolean write(YearMonth month, Recipient recipient) {
        Optional<Written> latest = reports.latest(recipient.municipality(), month);
        boolean isNew = latest.filter(report -> reports.addPart(report, recipient, body(report, recipient)))
                .isPresent();
        latest.filter(report -> isNew).ifPresent(report -> outbox.put(announcement(report, recipient)));
        return isNew;
    }

    private String body(Written report, Recipient recipient) {
        return editions.document(report, reports.cells(report)).partOf(recipient);
    }

    /** The month, the recipient and the link; nothing of the figures. */
    private Message announcement(Written report, Recipient recipient) {
        YearMonth month = report.edition().month();
        Text text = new Text(
                "Månadsrapport %s, %s".formatted(month, recipient.code()),
                "Rapporten för %s (version %d) finns att läsa: %s/v1/reports/%s"
                        .formatted(month, report.edition().version(), address.root(), month));
        return new Message(recipient.organisation(), "month-report", Optional.empty(), text, List.of());
    }
}
