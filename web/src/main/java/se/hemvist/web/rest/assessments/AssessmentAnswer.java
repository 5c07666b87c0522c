package se.hemvist.web.rest.assessments;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.assessment.AssessmentView;
import se.hemvist.intake.assessment.AssessmentView.Examined;
import se.hemvist.intake.assessment.AssessmentView.Filed;
import se.hemvist.intake.assessment.AssessmentView.GroupStanding;
import se.hemvist.intake.assessment.ConditionAnswer;
import se.hemvist.intake.assessment.Finding;
import se.hemvist.intake.assessment.Guard;
import se.hemvist.intake.assessment.Hint;
import se.hemvist.intake.assessment.Judgement;
import se.hemvist.intake.assessment.SupportNeed;
import se.hemvist.web.rest.page.Link;

/** An assessment as it is told. */
public record AssessmentAnswer(
        UUID caseId,
        Recorded recorded,
        Content content,
        Outcome outcome,
        @JsonProperty("_links") Map<String, Link> links) {

    /** Which one, and which there are, the latest first. */
    public record Recorded(Version read, List<Version> versions) {}

    /** When and by whom one was recorded. */
    public record Version(int number, LocalDate on, String by) {

        static Version of(Filed filed) {
            return new Version(filed.number(), filed.on(), filed.by());
        }
    }

    /**
     * What was assessed.
     *
     * @param treated what tells of treatment; only for those who must know of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Content(@Nullable Treated treated, AbilityBody ability, SupportNeed need) {}

    /**
     * What tells of treatment.
     *
     * @param connection what was decided last on the person's connection to the city
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Treated(CareBody care, Group targetGroup, String reasons, @Nullable Connection connection) {

        static Treated of(AssessmentView.Treated treated) {
            return new Treated(
                    CareBody.of(treated.care()),
                    Group.of(treated.group()),
                    treated.reasons(),
                    treated.connection().map(Connection::of).orElse(null));
        }

        /** Nothing; it is about a person. */
        @Override
        public String toString() {
            return "Treated[]";
        }
    }

    /** The target group with all its conditions. */
    public record Group(String code, String name, List<Condition> conditions) {

        static Group of(GroupStanding standing) {
            Map<String, ConditionAnswer> answers = standing.answers().conditions();
            return new Group(
                    standing.group().code(),
                    standing.group().name(),
                    standing.group().conditions().stream()
                            .map(each -> {
                                ConditionAnswer answer =
                                        answers.getOrDefault(each.code(), ConditionAnswer.of(Finding.UNKNOWN));
                                return new Condition(
                                        each.code(),
                                        each.text(),
                                        each.stated(),
                                        answer.answer(),
                                        GroupBody.LetterBody.of(answer));
                            })
                            .toList());
        }
    }

    /** One condition and how it was answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Condition(
            String condition, String text, boolean stated, Finding answer, GroupBody.@Nullable LetterBody letter) {}

    /** What was decided on the connection, and by whom. */
    public record Connection(ConnectionExceptionRequest decision, String by) {

        static Connection of(Examined examined) {
            return new Connection(ConnectionExceptionRequest.of(examined.decision()), examined.by());
        }
    }

    /**
     * What follows from it.
     *
     * @param suits the kind of flat that the need of support speaks for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outcome(@Nullable Programme suits, List<Hint> hints, List<GuardStanding> guards) {

        static Outcome of(AssessmentView.Outcome outcome) {
            return new Outcome(
                    outcome.suits().orElse(null),
                    outcome.hints().stream().sorted().toList(),
                    outcome.guards().stream().map(GuardStanding::of).toList());
        }
    }

    /** How one guard stands, and on what. */
    public record GuardStanding(
            Guard guard, Judgement.Standing standing, List<String> failedFacts, List<String> unknownFacts) {

        static GuardStanding of(Judgement judgement) {
            return new GuardStanding(judgement.guard(), judgement.standing(), judgement.failed(), judgement.unknown());
        }
    }

    static AssessmentAnswer of(AssessmentView view, UriInfo uri) {
        Optional<Treated> treated = view.treated().map(Treated::of);
        return new AssessmentAnswer(
                view.head().caseId().value(),
                new Recorded(
                        Version.of(view.head().filed()),
                        view.head().versions().stream().map(Version::of).toList()),
                new Content(treated.orElse(null), AbilityBody.of(view.ability()), view.need()),
                Outcome.of(view.outcome()),
                Link.self(uri));
    }
}
