package se.hemvist.web.rest.transfers;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.transfer.TransferReading;
import se.hemvist.lease.transfer.TransferState;
import se.hemvist.lease.transfer.TransferStep;
import se.hemvist.lease.transfer.TransferView;
import se.hemvist.web.rest.page.Link;

/**
 * How a sublease becomes the tenant's own lease, as it is told.
 *
 * @param forecast left out for those who may not know of absences
 * @param course   what has been done towards it; left out before the move-in
 * @param onRecord what is on record today of the time that counts; left out for those who may not know of rent and conduct
 */
public record TransferAnswer(
        @Nullable QualifyingAnswer forecast,
        @Nullable Course course,
        @Nullable OnRecordAnswer onRecord,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * Where it stands, and how it came there.
     *
     * @param steps        none for those who do not work on the case
     * @param reviewOn     when it is looked into again; left out unless it waits for that
     * @param ownStartOn   the first day of the lease of one's own; left out before it is signed
     * @param blocked      whether it is a training flat, and nobody has let its resident take over the lease
     * @param tribunalOpen whether the owner has said no, so that the head tenant may go to the rent tribunal (JB 12:37)
     */
    public record Course(
            TransferState state,
            List<Step> steps,
            @Nullable LocalDate reviewOn,
            @Nullable LocalDate ownStartOn,
            boolean blocked,
            boolean tribunalOpen) {

        static Course of(TransferView view) {
            return new Course(
                    view.state(),
                    view.steps().stream().map(Step::of).toList(),
                    view.reviewOn().orElse(null),
                    view.ownStart().orElse(null),
                    view.blocked(),
                    view.tribunalOpen());
        }
    }

    /** Something that was done; what it does not say is left out. */
    public record Step(
            TransferStep.Act act, LocalDate on, @Nullable String reason, TransferStep.@Nullable Found found) {

        static Step of(TransferStep step) {
            return new Step(step.act(), step.on(), step.reason(), step.found());
        }

        /** What and when; the reason is about a person. */
        @Override
        public String toString() {
            return "Step[" + act + ", " + on + "]";
        }
    }

    static TransferAnswer of(TransferReading reading, UriInfo uri) {
        return new TransferAnswer(
                reading.forecast().map(QualifyingAnswer::of).orElse(null),
                reading.transfer().map(Course::of).orElse(null),
                reading.onRecord().map(OnRecordAnswer::of).orElse(null),
                Link.self(uri));
    }
}
