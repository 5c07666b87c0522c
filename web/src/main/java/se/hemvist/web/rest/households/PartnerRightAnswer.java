package se.hemvist.web.rest.households;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.lease.partner.NoRight;
import se.hemvist.lease.partner.PartnerAnswer;
import se.hemvist.lease.partner.PartnerAppeal;
import se.hemvist.lease.partner.PartnerCall;
import se.hemvist.lease.partner.PartnerOutcome;
import se.hemvist.lease.partner.PartnerRightFile;
import se.hemvist.lease.partner.PartnerRightState;
import se.hemvist.lease.partner.PartnerRightView;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.web.rest.page.Link;

/**
 * Whether a spouse or cohabitant has an own right to the lease, as it is told; parts that have not come to be are left out.
 *
 * @param lacking why nobody has one, as things stand
 * @param actBy   by when the landlord calls on them, or goes to the rent tribunal
 */
public record PartnerRightAnswer(
        UUID subleaseId,
        @Nullable NoRight lacking,
        @Nullable LocalDate actBy,
        @Nullable Right right,
        @JsonProperty("_links") Map<String, Link> links) {

    /** The right that somebody has or had. */
    public record Right(
            PartnerRightState state,
            UUID coResident,
            @Nullable Said answer,
            @Nullable Call call,
            @Nullable LocalDate referredOn,
            @Nullable Outcome outcome,
            @Nullable Appealed appeal) {

        static Right of(PartnerRightFile file, boolean withWords) {
            return new Right(
                    file.state(),
                    file.coResident().value(),
                    file.answer().map(Said::of).orElse(null),
                    file.call().map(call -> Call.of(call, withWords)).orElse(null),
                    file.referredOn().orElse(null),
                    file.outcome()
                            .map(outcome -> Outcome.of(outcome, file.appealableThrough()))
                            .orElse(null),
                    file.appeal().map(Appealed::of).orElse(null));
        }
    }

    /** What they have said. */
    public record Said(LocalDate on, boolean wantsLease) {

        static Said of(PartnerAnswer answer) {
            return new Said(answer.on(), answer.wants());
        }
    }

    /**
     * The landlord's call on them to move.
     *
     * @param because left out, as is with whom a copy was left, for those who are not to know
     */
    public record Call(
            ServiceWay way,
            LocalDate sentOn,
            LocalDate servedOn,
            @Nullable String because,
            @Nullable String postingNumber,
            @Nullable String copyLeftWith,
            @Nullable LocalDate soughtOn) {

        static Call of(PartnerCall call, boolean withWords) {
            return new Call(
                    call.delivery().way(),
                    call.delivery().sentOn(),
                    call.on(),
                    withWords ? call.because() : null,
                    call.delivery().postingNumber(),
                    withWords ? call.delivery().copyLeftWith() : null,
                    call.delivery().soughtOn());
        }

        /** How and when; why is about people. */
        @Override
        public String toString() {
            return "Call[" + way + ", " + servedOn + "]";
        }
    }

    /**
     * What became of it.
     *
     * @param appealableThrough until when the rent tribunal's decision may be appealed, and they stay; left out once it is
     */
    public record Outcome(LocalDate on, boolean byTribunal, @Nullable LocalDate appealableThrough) {

        static Outcome of(PartnerOutcome outcome, Optional<LocalDate> appealableThrough) {
            return new Outcome(outcome.on(), outcome.byTribunal(), appealableThrough.orElse(null));
        }
    }

    /**
     * That the tribunal's decision was appealed.
     *
     * @param decidedOn the day on which Svea hovrätt decided; left out until then
     */
    public record Appealed(LocalDate on, boolean byLandlord, @Nullable LocalDate decidedOn) {

        static Appealed of(PartnerAppeal appeal) {
            return new Appealed(appeal.on(), appeal.byLandlord(), appeal.decidedOn());
        }
    }

    static PartnerRightAnswer of(PartnerRightView view, UriInfo uri) {
        return new PartnerRightAnswer(
                view.sublease().value(),
                view.lacking().orElse(null),
                view.actBy().orElse(null),
                view.right().map(file -> Right.of(file, view.withWords())).orElse(null),
                Link.self(uri));
    }
}
