package se.hemvist.lease.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.onrecord.OnRecord;

/**
 * A reference as it is read.
 *
 * @param askedOn    when the landlord asked; nothing if it was given without that
 * @param answeredOn when it was answered, if it was
 * @param words      what was added, or for the office why there is none
 * @param content    what it says; only of one that was given
 */
public record ReferenceView(
        ReferenceState state,
        Optional<LocalDate> askedOn,
        Optional<LocalDate> answeredOn,
        Optional<String> words,
        Optional<Content> content) {

    /**
     * What a reference says: numbers and days of the trial, and nothing of the person.
     *
     * @param from             the first day that it is about
     * @param to               the last
     * @param checkpointHeldOn when the checkpoint after one year (kontrollstation) was held
     */
    public record Content(
            LocalDate from, LocalDate to, Rents rents, Conduct conduct, @Nullable LocalDate checkpointHeldOn) {

        /** Whether the tenant paid independently, for how many months the rent was due, and of how many it came late. */
        public record Rents(boolean independently, int due, int late) {}

        /** Whether the neighbours were left undisturbed, and on how many days they were not. */
        public record Conduct(boolean undisturbed, int days) {}

        static Content of(OnRecord record, @Nullable LocalDate checkpointHeldOn) {
            return new Content(
                    record.from(),
                    record.to(),
                    new Rents(
                            record.rents().independently(),
                            record.rents().due(),
                            record.rents().late()),
                    new Conduct(record.conduct().undisturbed(), record.conduct().days()),
                    checkpointHeldOn);
        }
    }

    /** Where it stands; the words are about a person. */
    @Override
    public String toString() {
        return "ReferenceView[" + state + ", " + askedOn + ", " + answeredOn + "]";
    }
}
