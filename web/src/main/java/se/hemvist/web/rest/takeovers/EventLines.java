package se.hemvist.web.rest.takeovers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.hemvist.followup.takeover.EventRow;
import se.hemvist.followup.takeover.PastEvent;
import se.hemvist.lease.conduct.Assessment;
import se.hemvist.lease.conduct.NewReport;
import se.hemvist.lease.conduct.PastRectification;
import se.hemvist.lease.conduct.PastReport;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.Severity;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.rectification.Fault;
import se.hemvist.lease.rectification.NewRectification;
import se.hemvist.lease.rectification.Sendings;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PastEnding;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.transfer.Postponement;

/** Reads what a line of a list of events says, its cells being in order. */
final class EventLines {

    private static final String ELSEWHERE = "Övertagen, se akten.";

    private EventLines() {}

    static EventRow row(EventCells cells, int number) {
        PastEvent event =
                switch (EventKind.valueOf(cells.text(EventColumn.KIND))) {
                    case REPORT -> new PastEvent.Reported(report(cells));
                    case RECTIFICATION -> new PastEvent.CalledOn(rectification(cells));
                    case ENDING -> new PastEvent.UnderNotice(ending(cells), cells.givenDay(EventColumn.ENDS_ON));
                    case POSTPONED ->
                        new PastEvent.Postponed(new Postponement(
                                cells.day(EventColumn.ON),
                                cells.text(EventColumn.WORDS),
                                cells.givenDay(EventColumn.REVIEW_ON)));
                };
        return new EventRow(number, cells.text(EventColumn.REFERENCE), event);
    }

    private static PastReport report(EventCells cells) {
        LocalDate on = cells.day(EventColumn.ON);
        return new PastReport(
                new NewReport(
                        ReportSource.valueOf(cells.text(EventColumn.SOURCE)),
                        on,
                        cells.text(EventColumn.WORDS),
                        Optional.empty()),
                cells.givenDay(EventColumn.RECEIVED_ON).orElse(on),
                cells.given(EventColumn.SEVERITY).map(Severity::valueOf).map(found -> assessment(cells, found)),
                cells.givenDay(EventColumn.DIALOGUE_ON));
    }

    private static Assessment assessment(EventCells cells, Severity found) {
        return new Assessment(
                cells.day(EventColumn.ASSESSED_ON), found, false, false, new Assessment.Weighed(ELSEWHERE, ELSEWHERE));
    }

    private static PastRectification rectification(EventCells cells) {
        return new PastRectification(
                new NewRectification(
                        Fault.valueOf(cells.text(EventColumn.FAULT)),
                        cells.text(EventColumn.WORDS),
                        cells.text(EventColumn.DEMAND),
                        cells.givenDay(EventColumn.CORRECT_BY),
                        new Sendings(
                                cells.day(EventColumn.LETTER_ON),
                                cells.day(EventColumn.REGISTERED_ON),
                                cells.text(EventColumn.POSTING_ID),
                                cells.day(EventColumn.COPY_ON),
                                cells.givenDay(EventColumn.BOARD_TOLD_ON).orElse(null),
                                cells.givenDay(EventColumn.SERVED_ON).orElse(null))),
                cells.day(EventColumn.COPY_ON),
                cells.givenDay(EventColumn.CONTACTED_ON),
                cells.givenDay(EventColumn.CORRECTED_ON));
    }

    private static PastEnding ending(EventCells cells) {
        return new PastEnding(
                new GroundRecord(
                        Ground.valueOf(cells.text(EventColumn.GROUND)),
                        cells.day(EventColumn.ON),
                        cells.text(EventColumn.WORDS),
                        cells.text(EventColumn.DECIDED_BY),
                        cells.givenDay(EventColumn.DIED_ON).orElse(null)),
                new PreparedNotice(
                        cells.day(EventColumn.WRITTEN_ON),
                        NoticeKind.valueOf(cells.text(EventColumn.NOTICE_KIND)),
                        cells.text(EventColumn.WORDS),
                        null,
                        cells.given(EventColumn.AMOUNT)
                                .map(kronor -> new BigDecimal(kronor.replace(',', '.')))
                                .orElse(null),
                        null),
                new Delivery(
                        ServiceWay.valueOf(cells.text(EventColumn.SERVED_BY)),
                        cells.day(EventColumn.SENT_ON),
                        cells.day(EventColumn.SERVED_ON),
                        cells.given(EventColumn.POSTING_ID).orElse(null),
                        cells.given(EventColumn.COPY_LEFT_WITH).orElse(null),
                        cells.givenDay(EventColumn.BOARD_TOLD_ON).orElse(null),
                        cells.givenDay(EventColumn.SOUGHT_ON).orElse(null)),
                rents(cells),
                cells.givenDay(EventColumn.FORM_ONE_ON)
                        .map(on -> new PastEnding.RecoveryTold(on, cells.day(EventColumn.FORM_THREE_ON))));
    }

    private static SortedSet<YearMonth> rents(EventCells cells) {
        return cells.given(EventColumn.RENTS).stream()
                .flatMap(all -> Arrays.stream(all.split(" ", -1)))
                .map(YearMonth::parse)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
