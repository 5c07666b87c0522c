package se.hemvist.web.rest.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.paper.MonthPaper;
import se.hemvist.followup.paper.MonthPaper.Presence;
import se.hemvist.followup.paper.PaperExcuses;
import se.hemvist.followup.paper.PaperStanding;
import se.hemvist.followup.paper.PaperStanding.Validity;
import se.hemvist.followup.spreadsheet.LineTable;
import se.hemvist.followup.template.Flaw;
import se.hemvist.followup.visit.VisitWeek;

/**
 * A line in the list of a month's papers.
 *
 * @param week     that a notice of a missed week tells of
 * @param presence whether it is there
 * @param sentOn   the day on which it was sent, if it was
 * @param excuse   why it is done without, if it is
 */
public record MonthPaperAnswer(
        MonthPaper.Kind kind,
        @Nullable String week,
        @JsonUnwrapped Whose whose,
        LocalDate dueOn,
        Presence presence,
        @Nullable LocalDate sentOn,
        @Nullable StandingInList standing,
        PaperExcuses.@Nullable Reason excuse) {

    private static final List<String> COLUMNS = List.of(
            "month",
            "kind",
            "caseNumber",
            "dueOn",
            "presence",
            "sentOn",
            "late",
            "validity",
            "lacks",
            "excuse",
            "week");

    /** Of which assignment and case it is. */
    public record Whose(UUID assignmentId, UUID caseId, String caseNumber) {}

    /**
     * How it stands, if it is there.
     *
     * @param lacks the questions whose answers are missing or cannot be read
     */
    public record StandingInList(boolean late, Validity validity, List<String> lacks, @Nullable LocalDate completedOn) {

        static StandingInList of(PaperStanding standing) {
            return new StandingInList(
                    standing.late(),
                    standing.validity(),
                    lacks(standing),
                    standing.completedOn().orElse(null));
        }

        private static List<String> lacks(PaperStanding standing) {
            return standing.flaws().stream()
                    .filter(Flaw::weighs)
                    .map(Flaw::code)
                    .toList();
        }
    }

    static MonthPaperAnswer of(MonthPaper paper) {
        MonthPaper.Outcome outcome = paper.outcome();
        return new MonthPaperAnswer(
                paper.which().kind(),
                paper.which().week().map(VisitWeek::toString).orElse(null),
                new Whose(
                        paper.assignment().value(),
                        paper.about().caseId().value(),
                        paper.about().number().value()),
                paper.dueOn(),
                outcome.presence(),
                outcome.on()
                        .filter(on -> outcome.presence() == Presence.PRESENT)
                        .orElse(null),
                outcome.standing().map(StandingInList::of).orElse(null),
                outcome.excuse().orElse(null));
    }

    /** The same for spreadsheets. */
    static LineTable table(YearMonth month, List<MonthPaper> papers) {
        return new LineTable(
                "månadshandlingar",
                COLUMNS,
                papers.stream()
                        .map(MonthPaperAnswer::of)
                        .map(line -> line.cells(month))
                        .toList());
    }

    private List<String> cells(YearMonth month) {
        Optional<StandingInList> there = Optional.ofNullable(standing);
        return List.of(
                month.toString(),
                kind.name(),
                whose.caseNumber(),
                dueOn.toString(),
                presence.name(),
                text(sentOn),
                there.map(found -> found.late() ? "1" : "0").orElse(""),
                there.map(found -> found.validity().name()).orElse(""),
                there.map(found -> String.join(", ", found.lacks())).orElse(""),
                text(excuse),
                text(week));
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
