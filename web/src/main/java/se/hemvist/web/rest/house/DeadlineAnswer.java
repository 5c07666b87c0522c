package se.hemvist.web.rest.house;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.deadline.DeadlineView;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;

/** A deadline on the worklist. */
public record DeadlineAnswer(
        UUID id, @JsonUnwrapped Kind kind, @JsonUnwrapped About about, @JsonUnwrapped Times times, Reason why) {

    /** What is to be done, and by whom. */
    public record Kind(@JsonProperty("kind") String code, String title, String role) {}

    /** In which case, if it is in one that may be told, and on which occasion, such as a week or a month. */
    public record About(@Nullable UUID caseId, @Nullable String caseNumber, UUID subjectId, @Nullable String occasion) {

        static About of(Subject subject) {
            String occasion = subject.occasion().isEmpty() ? null : subject.occasion();
            UUID caseId = subject.about().map(Subject.About::caseId).orElse(null);
            String number = subject.about().map(about -> about.number().value()).orElse(null);
            return new About(caseId, number, subject.id(), occasion);
        }
    }

    /** When it is due, and what the night has done about it. */
    public record Times(
            LocalDate dueOn,
            boolean overdue,
            LocalDate warnOn,
            @Nullable LocalDate warnedOn,
            @JsonUnwrapped Late late) {}

    /** When it was told that it is late, and when once more. */
    public record Late(@Nullable LocalDate escalatedOn, @Nullable LocalDate escalatedAgainOn) {}

    /** By which rule, in which version, from which facts. */
    public record Reason(String rule, LocalDate version, Map<String, String> facts) {}

    static DeadlineAnswer of(DeadlineView view) {
        Span span = view.derived().span();
        DeadlineView.Progress progress = view.progress();
        Why why = view.derived().why();
        return new DeadlineAnswer(
                view.id(),
                new Kind(
                        view.kind(),
                        view.title(),
                        view.derived().responsible().role().name()),
                About.of(view.derived().subject()),
                new Times(
                        span.dueOn(),
                        progress.overdue(),
                        span.warnOn(),
                        progress.warnedOn().orElse(null),
                        new Late(
                                progress.escalatedOn().orElse(null),
                                progress.escalatedAgainOn().orElse(null))),
                new Reason(why.rule(), why.ruleVersion(), why.facts()));
    }
}
