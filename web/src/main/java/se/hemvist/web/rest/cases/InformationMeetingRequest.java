package se.hemvist.web.rest.cases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.MeetingRecord;
import se.hemvist.intake.referral.MeetingRecord.ProviderJudgement;
import se.hemvist.intake.referral.MeetingRecord.Stand;
import se.hemvist.intake.referral.MeetingRecord.Topic;

/** An information meeting (informationsmöte) that was held, as it is sent. */
public record InformationMeetingRequest(
        @NotNull LocalDate heldOn,
        @NotNull Set<@NotNull Topic> topics,
        @NotNull Stand stand,
        @NotNull @Valid Judgement judgement,
        @NotNull @Size(max = 4000) String notes) {

    /** Whether the provider can meet the need of support, and together with what other measures. */
    public record Judgement(@NotNull Boolean canMeetNeed, @Nullable @Size(max = 1000) String combinedWith) {

        /** The answer only; the rest is about a person. */
        @Override
        public String toString() {
            return "Judgement[" + canMeetNeed + "]";
        }
    }

    static InformationMeetingRequest of(MeetingRecord held) {
        ProviderJudgement judgement = held.judgement();
        return new InformationMeetingRequest(
                held.heldOn(),
                held.topics(),
                held.stand(),
                new Judgement(judgement.canMeetNeed(), judgement.combinedWith().orElse(null)),
                held.notes());
    }

    MeetingRecord read() {
        return new MeetingRecord(
                heldOn,
                topics,
                stand,
                new ProviderJudgement(judgement.canMeetNeed(), Optional.ofNullable(judgement.combinedWith())),
                notes);
    }

    /** The day only; the notes are about a person. */
    @Override
    public String toString() {
        return "InformationMeetingRequest[" + heldOn + "]";
    }
}
