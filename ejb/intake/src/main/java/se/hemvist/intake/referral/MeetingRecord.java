package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an information meeting (informationsmöte) came to.
 *
 * @param topics what the person was told of
 * @param stand  what the person thinks of it
 * @param notes  the talk about receiving support in the flat, and which support is needed
 */
public record MeetingRecord(
        LocalDate heldOn, Set<Topic> topics, Stand stand, ProviderJudgement judgement, String notes) {

    public MeetingRecord {
        topics = Set.copyOf(topics);
    }

    /** What the person is told of. */
    public enum Topic {
        /** What the support is for, and what it can help with. */
        SUPPORT,
        /** What living in a rented flat means. */
        RENTED_FLAT,
        /** What tenancy law demands of a tenant's conduct. */
        CONDUCT
    }

    /** Whether the programme suits, as the person sees it. */
    public enum Stand {
        /** It suits, and its terms are accepted. */
        YES,
        /** It does not suit. */
        NO,
        /** Not made up yet. */
        THINKING
    }

    /**
     * Whether the provider can meet the need of support.
     *
     * @param combinedWith other measures that it takes; left out where the programme alone is enough
     */
    public record ProviderJudgement(boolean canMeetNeed, Optional<String> combinedWith) {

        /** The answer only; the rest is about a person. */
        @Override
        public String toString() {
            return "ProviderJudgement[" + canMeetNeed + "]";
        }
    }

    /** Nothing of what was said. */
    @Override
    public String toString() {
        return "MeetingRecord[" + heldOn + "]";
    }
}
