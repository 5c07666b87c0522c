package se.hemvist.lease.absence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An absence as readers see it.
 *
 * @param reason why; only for those who may know
 * @param struck when and why it was struck, if it was; only for those who may know why the tenant was away
 */
public record AbsenceView(Standing standing, AwayDays days, Optional<String> reason, Optional<Struck> struck) {

    /**
     * Which one, and where it stands.
     *
     * @param corrects the one that it takes the place of
     */
    public record Standing(AbsenceId absence, AbsenceState state, LocalDate recordedOn, Optional<AbsenceId> corrects) {}

    /** Which one and when; the reason is about a person. */
    @Override
    public String toString() {
        return "AbsenceView[" + standing + ", " + days + "]";
    }
}
