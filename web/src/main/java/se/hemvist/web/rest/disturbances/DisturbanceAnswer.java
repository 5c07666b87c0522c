package se.hemvist.web.rest.disturbances;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.conduct.AssessmentLine;
import se.hemvist.lease.conduct.DisturbanceView;
import se.hemvist.lease.conduct.DisturbanceView.ReportView;
import se.hemvist.lease.conduct.ReportSource;
import se.hemvist.lease.conduct.Struck;
import se.hemvist.lease.rectification.RectificationNotice;
import se.hemvist.lease.rectification.SendingCorrection;
import se.hemvist.lease.rectification.Sendings;
import se.hemvist.web.rest.page.Link;

/**
 * A disturbance as it is told.
 *
 * @param reports     what was told; empty for all but the office that assesses it
 * @param assessments empty for all but that office and the social administration
 * @param notices     those that were sent, in order
 * @param noticeCorrections how some of them were recorded before that was put right
 */
public record DisturbanceAnswer(
        @JsonUnwrapped DisturbanceRowAnswer standing,
        List<Report> reports,
        List<Assessed> assessments,
        List<Notice> notices,
        List<NoticeCorrection> noticeCorrections,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * What was told, by whom.
     *
     * @param struck if it was registered by mistake
     */
    public record Report(
            ReportSource source,
            LocalDate on,
            LocalDate receivedOn,
            String description,
            @Nullable String reporter,
            @Nullable Mistake struck) {

        static Report of(ReportView report) {
            return new Report(
                    report.source(),
                    report.on(),
                    report.receivedOn(),
                    report.description(),
                    report.reporter().orElse(null),
                    report.struck().map(Mistake::of).orElse(null));
        }

        /** From where and when; the words are about people. */
        @Override
        public String toString() {
            return "Report[" + source + ", " + on + "]";
        }
    }

    /** That a report was registered by mistake. */
    public record Mistake(LocalDate struckOn, String struckBy, String reason) {

        static Mistake of(Struck struck) {
            return new Mistake(struck.on(), struck.by(), struck.because());
        }

        /** When; what was wrong may be about a person. */
        @Override
        public String toString() {
            return "Mistake[" + struckOn + "]";
        }
    }

    /** An assessment, and who made it. */
    public record Assessed(@JsonUnwrapped DisturbanceAssessmentRequest assessment, String by) {

        static Assessed of(AssessmentLine line) {
            return new Assessed(DisturbanceAssessmentRequest.of(line.assessment()), line.by());
        }
    }

    /** A rectification notice, and what came of it. */
    public record Notice(@JsonUnwrapped RectificationRequest sent, @JsonUnwrapped Course course) {

        static Notice of(RectificationNotice notice) {
            Sendings sendings = notice.sendings();
            return new Notice(
                    new RectificationRequest(
                            notice.letter().fault(),
                            notice.letter().grounds(),
                            notice.letter().demand(),
                            notice.letter().correctBy(),
                            sendings.letterOn(),
                            sendings.registeredOn(),
                            sendings.postingId(),
                            sendings.copyOn(),
                            sendings.boardToldOn(),
                            sendings.servedOn(),
                            sendings.apartBecause()),
                    Course.of(notice.course()));
        }
    }

    /**
     * How a notice was recorded to have gone before that was put right.
     *
     * @param notice     its number, from 1 in the order of sending
     * @param putRightBy the account by which it was
     * @param reason     why it was recorded otherwise
     */
    public record NoticeCorrection(
            int notice,
            @JsonUnwrapped Parts was,
            LocalDate correctBy,
            LocalDate putRightOn,
            String putRightBy,
            String reason) {

        static NoticeCorrection of(SendingCorrection correction) {
            return new NoticeCorrection(
                    correction.notice(),
                    Parts.of(correction.was()),
                    correction.correctBy(),
                    correction.putRight().on(),
                    correction.putRight().by(),
                    correction.putRight().because());
        }

        /** Which notice, and when; the reason may be about a person. */
        @Override
        public String toString() {
            return "NoticeCorrection[" + notice + ", " + putRightOn + "]";
        }
    }

    /** The parts of a notice, as they went. */
    public record Parts(
            @Nullable LocalDate letterOn,
            @Nullable LocalDate registeredOn,
            @Nullable String postingId,
            @Nullable LocalDate copyOn,
            @Nullable LocalDate boardToldOn,
            @Nullable LocalDate servedOn,
            @Nullable String apartBecause) {

        static Parts of(Sendings sendings) {
            return new Parts(
                    sendings.letterOn(),
                    sendings.registeredOn(),
                    sendings.postingId(),
                    sendings.copyOn(),
                    sendings.boardToldOn(),
                    sendings.servedOn(),
                    sendings.apartBecause());
        }

        /** The days of the letters; the words are about people. */
        @Override
        public String toString() {
            return "Parts[" + letterOn + ", " + registeredOn + "]";
        }
    }

    /**
     * What came of a notice.
     *
     * @param providerToldOn  the day on which whoever gives the support had the copy
     * @param nextWorkingDay  the first working day after that; it decides nothing
     * @param contactedOn     the day on which they reached the tenant
     * @param contactResult   what was offered, and what the tenant said
     * @param contactMissedOn the day by whose end nobody had
     * @param correctedOn     the day on which what it asked for was done
     */
    public record Course(
            LocalDate providerToldOn,
            LocalDate nextWorkingDay,
            @Nullable LocalDate contactedOn,
            @Nullable String contactResult,
            @Nullable LocalDate contactMissedOn,
            @Nullable LocalDate correctedOn) {

        static Course of(RectificationNotice.Course course) {
            return new Course(
                    course.providerToldOn(),
                    course.nextWorkingDay(),
                    course.contactedOn(),
                    course.result(),
                    course.missedOn(),
                    course.correctedOn());
        }

        /** The days; the words are about a person. */
        @Override
        public String toString() {
            return "Course[" + providerToldOn + ", " + contactedOn + ", " + contactMissedOn + "]";
        }
    }

    static DisturbanceAnswer of(DisturbanceView view, UriInfo uri) {
        return new DisturbanceAnswer(
                DisturbanceRowAnswer.of(view.standing()),
                view.reports().stream().map(Report::of).toList(),
                view.assessments().stream().map(Assessed::of).toList(),
                view.notices().stream().map(Notice::of).toList(),
                view.corrections().stream().map(NoticeCorrection::of).toList(),
                Link.self(uri));
    }
}
