package se.hemvist.intake.referral;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * An invitation to an information meeting (inbjudan till informationsmöte), as it stands.
 *
 * @param number from 1, in the order in which the person was invited
 * @param at     in Swedish time
 * @param ended  why the person was invited anew; empty for the latest
 */
public record MeetingInvitation(
        int number, LocalDate invitedOn, LocalDateTime at, String place, Optional<Ending> ended) {

    /** What became of an invitation that led to no meeting. */
    public enum Ending {
        /** The person did not come. */
        NOT_COME,
        /** Another time or place was agreed on. */
        MOVED;

        /** As the timeline tells it. */
        String told() {
            return "information-meeting-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Which it is, and the time; the place may tell of a person. */
    @Override
    public String toString() {
        return "MeetingInvitation[" + number + ", " + at + "]";
    }
}
