package se.hemvist.web.rest.takeovers;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.checkpoint.TrialDecision;
import se.hemvist.followup.takeover.TakeoverRow.Lived;
import se.hemvist.lease.training.ConversionRecord;
import se.hemvist.lease.waiver.PastWaiver;
import se.hemvist.lease.waiver.TribunalAnswer;
import se.hemvist.lease.waiver.TribunalRuling;
import se.hemvist.lease.waiver.WaiverDraft;
import se.hemvist.lease.waiver.WaiverFiling;

import static se.hemvist.web.rest.takeovers.TakeoverColumn.CONVERSION_AGREED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.CONVERTED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.SPECIAL_REASONS;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.SPECIAL_REASONS_BY;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.SPECIAL_REASONS_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.SPECIAL_REASONS_REVIEW_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.TRIAL_APPLIED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.WAIVER_ANSWER;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.WAIVER_ANSWERED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.WAIVER_DRAFTED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.WAIVER_FILED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.WAIVER_SIGNED_ON;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.WAIVER_TRIBUNAL_CASE;
import static se.hemvist.web.rest.takeovers.TakeoverColumn.WAIVER_VALID_TO;

/** Reads what a line says of living there: the waiver's way, a conversion, special reasons and absences. */
final class LivedLines {

    private static final String ELSEWHERE = "Övertagen, se akten.";

    private LivedLines() {}

    static Lived lived(TakeoverCells cells) {
        return new Lived(waiver(cells), conversion(cells), goesOn(cells), cells.absences());
    }

    /** The day of a waiver that was not drawn up later than the lease. */
    static Optional<LocalDate> signedWithLease(TakeoverCells cells) {
        return cells.givenDay(WAIVER_SIGNED_ON).filter(on -> !cells.has(WAIVER_DRAFTED_ON));
    }

    private static PastWaiver waiver(TakeoverCells cells) {
        return new PastWaiver(
                cells.givenDay(WAIVER_DRAFTED_ON)
                        .map(on -> new WaiverDraft(on, PastWaiver.GROUND, cells.givenDay(WAIVER_VALID_TO))),
                cells.givenDay(WAIVER_SIGNED_ON).filter(on -> cells.has(WAIVER_DRAFTED_ON)),
                cells.givenDay(WAIVER_FILED_ON).map(on -> new WaiverFiling(on, cells.text(WAIVER_TRIBUNAL_CASE))),
                cells.givenDay(WAIVER_ANSWERED_ON)
                        .map(on -> new TribunalRuling(on, TribunalAnswer.valueOf(cells.text(WAIVER_ANSWER)))));
    }

    private static Optional<ConversionRecord> conversion(TakeoverCells cells) {
        return cells.givenDay(CONVERTED_ON)
                .map(on -> new ConversionRecord(
                        on,
                        ELSEWHERE,
                        cells.day(CONVERSION_AGREED_ON),
                        cells.day(TRIAL_APPLIED_ON),
                        TakeoverLines.override(cells)));
    }

    private static Optional<TrialDecision> goesOn(TakeoverCells cells) {
        return cells.givenDay(SPECIAL_REASONS_ON)
                .map(on -> new TrialDecision(
                        on,
                        TrialDecision.Kind.SPECIAL_REASONS,
                        cells.text(SPECIAL_REASONS_BY),
                        cells.text(SPECIAL_REASONS),
                        cells.day(SPECIAL_REASONS_REVIEW_ON)));
    }
}
