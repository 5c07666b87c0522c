package se.hemvist.intake.referral;

import java.time.LocalDateTime;
import java.util.Optional;
import se.hemvist.intake.referral.MeetingInvitation.Ending;

/**
 * That the person is invited to an information meeting (inbjudan till informationsmöte).
 *
 * @param at      in Swedish time
 * @param earlier what became of the invitation before this one; empty for the first
 */
public record NewInvitation(LocalDateTime at, String place, Optional<Ending> earlier) {

    /** The time only; the place may tell of a person. */
    @Override
    public String toString() {
        return "NewInvitation[" + at + "]";
    }
}
