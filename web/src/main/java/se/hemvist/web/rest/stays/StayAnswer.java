package se.hemvist.web.rest.stays;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.checkpoint.CheckpointRecord;
import se.hemvist.followup.checkpoint.StayView;
import se.hemvist.followup.checkpoint.StruckCheckpoint;
import se.hemvist.web.rest.page.Link;

/**
 * A stay as it is told.
 *
 * @param held  the checkpoint, once it has been held
 * @param trial how the trial goes; left out for a training flat
 * @param struckCheckpoints those that were recorded and not held; left out where there is none, and for the agency
 */
public record StayAnswer(
        @JsonUnwrapped StayRowAnswer row,
        @JsonUnwrapped Parties parties,
        @Nullable Held held,
        @Nullable Trial trial,
        @Nullable List<StruckHeld> struckCheckpoints,
        @JsonProperty("_links") Map<String, Link> links) {

    /** The case, who follows the stay up and which agency is told. */
    public record Parties(UUID caseId, UUID administrationId, UUID agencyId) {}

    /**
     * The checkpoint as it was held.
     *
     * @param summary left out for those who only are told of it
     */
    public record Held(
            LocalDate heldOn,
            Set<CheckpointRecord.Participant> participants,
            CheckpointRecord.Result result,
            @Nullable String summary) {

        static Held of(CheckpointRecord held) {
            return new Held(
                    held.heldOn(),
                    held.present(),
                    held.result(),
                    Optional.of(held.summary()).filter(text -> !text.isEmpty()).orElse(null));
        }

        /** When and what came of it; the summary is about a person. */
        @Override
        public String toString() {
            return "Held[" + heldOn + ", " + result + "]";
        }
    }

    /** A checkpoint that was recorded and not held, and what was wrong. */
    public record StruckHeld(Held recorded, LocalDate struckOn, String reason) {

        static StruckHeld of(StruckCheckpoint struck) {
            return new StruckHeld(
                    Held.of(struck.record()),
                    struck.struck().on(),
                    struck.struck().reason());
        }

        /** When; the words are about a person. */
        @Override
        public String toString() {
            return "StruckHeld[" + recorded + ", " + struckOn + "]";
        }
    }

    /**
     * How the trial goes.
     *
     * @param decideByOn when the next decision on its stop is due; left out once it is to be broken off
     */
    public record Trial(
            LocalDate reviewFromOn,
            LocalDate normalEndOn,
            @Nullable LocalDate decideByOn,
            List<TrialReviewAnswer> reviews,
            List<TrialDecisionRequest> decisions) {

        static Trial of(StayView.Trial trial) {
            return new Trial(
                    trial.reviewFrom(),
                    trial.normalEnd(),
                    trial.decideBy().orElse(null),
                    trial.reviews().stream().map(TrialReviewAnswer::of).toList(),
                    trial.decisions().stream().map(TrialDecisionRequest::of).toList());
        }
    }

    static StayAnswer of(StayView view, UriInfo uri) {
        return new StayAnswer(
                StayRowAnswer.of(view.row()),
                new Parties(
                        view.about().caseId().value(),
                        view.about().administration().value(),
                        view.about().agency().value()),
                view.held().map(Held::of).orElse(null),
                view.trial().map(Trial::of).orElse(null),
                Optional.of(view.struck().stream().map(StruckHeld::of).toList())
                        .filter(struck -> !struck.isEmpty())
                        .orElse(null),
                Link.self(uri));
    }
}
