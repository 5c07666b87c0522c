package se.hemvist.web.rest.takeovers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import se.hemvist.followup.takeover.WaitingRow.CompanyAnswer;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.kernel.number.IdentityNumber;
import se.hemvist.web.rest.csv.CsvCells;

/** The cells of one line of a list of cases that wait, by their columns. */
final class WaitingCells extends CsvCells<WaitingColumn> {

    private static final String ANSWER = "[a-z0-9]+(-[a-z0-9]+)*=(APPROVES|UNKNOWN_HERE)";

    /** Codes of companies with their answers, blanks between. */
    static final String ANSWERS = ANSWER + "( " + ANSWER + ")*";

    /** What is said all together, or not at all. */
    private static final List<Set<WaitingColumn>> TOGETHER = List.of(
            EnumSet.range(WaitingColumn.IDENTITY_NUMBER, WaitingColumn.PROTECTED),
            EnumSet.range(WaitingColumn.CONSENT_ON, WaitingColumn.COMPANIES_ANSWERED_ON));

    /** What goes with the first column, and says nothing without it. */
    private static final Map<WaitingColumn, WaitingColumn> AFTER = Map.of(
            WaitingColumn.HOME_DECIDED_ON, WaitingColumn.HOME_VALID_TO,
            WaitingColumn.SUPPORT_DECIDED_ON, WaitingColumn.SUPPORT_VALID_TO);

    WaitingCells(CSVRecord line, Map<WaitingColumn, Integer> places) {
        super(line, places);
    }

    @Override
    protected void demand(WaitingColumn column) {
        if (!has(column)) {
            demandNotNeeded(column, others(column));
        } else if (column.isDay()) {
            day(column);
        } else if (column == WaitingColumn.IDENTITY_NUMBER) {
            identityNumber();
        } else {
            text(column);
        }
    }

    /** What goes with it, in other columns. */
    private static Stream<WaitingColumn> others(WaitingColumn column) {
        return Stream.concat(
                Stream.ofNullable(AFTER.get(column)),
                TOGETHER.stream().filter(group -> group.contains(column)).flatMap(Set::stream));
    }

    IdentityNumber identityNumber() {
        return identityNumber(WaitingColumn.IDENTITY_NUMBER);
    }

    /** What each company answered. */
    List<CompanyAnswer> companies() {
        return Arrays.stream(text(WaitingColumn.COMPANIES).split(" ", -1))
                .map(answer -> answer.split("=", -1))
                .map(answer -> new CompanyAnswer(answer[0], Result.valueOf(answer[1])))
                .toList();
    }
}
