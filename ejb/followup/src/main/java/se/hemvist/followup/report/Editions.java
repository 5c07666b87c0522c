package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.followup.report.MonthReport.Edition;
import se.hemvist.followup.report.WrittenReports.Written;
import se.hemvist.followup.sheet.Audience;
import se.hemvist.followup.sheet.Cell;
import se.hemvist.followup.sheet.Survey;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** Makes a version of the figures whenever they have come to differ from the last one. */
@ApplicationScoped
class Editions {

    @Inject
    Figures figures;

    @Inject
    WrittenReports reports;

    @Inject
    Directory directory;

    /** Those that are owed a report of the month, in the order of the codes. */
    List<Municipality> municipalities(YearMonth month) {
        return figures.municipalities(month);
    }

    /** Whether there is a new version. */
    boolean count(Survey survey) {
        List<Cell> counted = figures.count(survey);
        Optional<Written> latest = reports.latest(survey.municipality(), survey.month());
        if (latest.map(reports::cells).equals(Optional.of(counted))) {
            return false;
        }
        Edition edition = next(survey.municipality(), survey.month(), latest);
        Written written = new Written(UUID.randomUUID(), edition, survey.asOf());
        reports.add(written, counted, document(written, counted).overview());
        return true;
    }

    private static Edition next(Municipality municipality, YearMonth month, Optional<Written> latest) {
        int before = latest.map(written -> written.edition().version()).orElse(0);
        return new Edition(municipality, month, before + 1);
    }

    /** The version as it is written for its readers, from its own figures and not from today's. */
    ReportDocument document(Written written, List<Cell> cells) {
        return new ReportDocument(
                written.edition(),
                written.countedOn(),
                cells,
                codes(cells),
                figures.sheets(),
                present(written.edition()));
    }

    /** Who reads in the municipality at the end of the month. */
    private Set<Audience> present(Edition edition) {
        return directory.of(edition.municipality(), Audience.KINDS).stream()
                .filter(organisation ->
                        organisation.valid().covers(edition.month().atEndOfMonth()))
                .map(organisation -> Audience.of(organisation.nature().kind()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Audience.class)));
    }

    /** What partners call the organisations in the cells; one that is not in the register has no code. */
    private Map<UUID, String> codes(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.concat(Stream.of(cell.administration()), cell.provider().stream()))
                .distinct()
                .map(OrganisationId::new)
                .flatMap(id -> directory.find(id).stream())
                .collect(Collectors.toMap(
                        organisation -> organisation.id().value(),
                        organisation -> organisation.code().value()));
    }
}
