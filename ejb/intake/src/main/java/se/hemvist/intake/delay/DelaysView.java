package se.hemvist.intake.delay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has been told and asked because a case takes long. */
public record DelaysView(List<DelayNotice> notices, Optional<Request> request) {

    /**
     * The request for a decision.
     *
     * @param turnedDownBecause why, where it was turned down in a decision of its own
     */
    public record Request(LocalDate askedOn, Optional<LocalDate> answeredOn, Optional<String> turnedDownBecause) {

        /** The days only; the reason is about a person. */
        @Override
        public String toString() {
            return "Request[" + askedOn + "]";
        }
    }
}
