package se.hemvist.web.rest.terminations;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.notice.MoveOutTime;
import se.hemvist.lease.notice.NoticeEnds;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.Dispute;
import se.hemvist.lease.termination.Ends;
import se.hemvist.lease.termination.EvictionCase;
import se.hemvist.lease.termination.Ground;
import se.hemvist.lease.termination.GroundRecord;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.Recovery;
import se.hemvist.lease.termination.RecoveryWay;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.TerminationFile;
import se.hemvist.lease.termination.TerminationState;
import se.hemvist.lease.termination.TerminationView;
import se.hemvist.web.rest.page.Link;

/**
 * How a sublease is ended, as it is told; parts that have not come to be are left out.
 *
 * @param ground why; left out, as are notice and withdrawal, for those who are not to know
 * @param ends when the lease ends; before the service as if notice were given on the day of its writing
 */
public record TerminationAnswer(
        UUID subleaseId,
        TerminationState state,
        @Nullable GroundPart ground,
        @Nullable NoticePart notice,
        @Nullable ServicePart service,
        @Nullable EndsPart ends,
        @Nullable RecoveryPart recovery,
        @Nullable DisputePart dispute,
        @Nullable EvictionPart eviction,
        @Nullable LeavingRequest leaving,
        @Nullable SettlementRequest settlement,
        @Nullable TerminationWithdrawalRequest withdrawal,
        @JsonProperty("_links") Map<String, Link> links) {

    /** The ground. */
    public record GroundPart(
            Ground ground, LocalDate on, String because, String decidedBy, @Nullable LocalDate diedOn) {

        static GroundPart of(GroundRecord record) {
            return new GroundPart(record.ground(), record.on(), record.because(), record.decidedBy(), record.diedOn());
        }

        /** The day only; the words are about a person. */
        @Override
        public String toString() {
            return "GroundPart[" + on + "]";
        }
    }

    /** The written notice. */
    public record NoticePart(LocalDate on, NoticeKind kind, String reason, @Nullable BigDecimal amount) {

        static NoticePart of(PreparedNotice written) {
            return new NoticePart(written.on(), written.kind(), written.reason(), written.amount());
        }

        /** When and of which kind; the reason is about a person. */
        @Override
        public String toString() {
            return "NoticePart[" + on + ", " + kind + "]";
        }
    }

    /** How it reached the other side. */
    public record ServicePart(
            ServiceWay way,
            LocalDate sentOn,
            LocalDate servedOn,
            @Nullable String postingNumber,
            @Nullable String copyLeftWith,
            @Nullable LocalDate boardToldOn) {

        static ServicePart of(Delivery service) {
            return new ServicePart(
                    service.way(),
                    service.sentOn(),
                    service.on(),
                    service.postingNumber(),
                    service.copyLeftWith(),
                    service.boardToldOn());
        }
    }

    /**
     * When the lease ends.
     *
     * @param agreed    by the notice that was agreed on
     * @param statutory by the Tenancy Act
     * @param used      the one of them that holds
     * @param because   why that one
     * @param leaveBy   when the flat is to be left
     */
    public record EndsPart(
            LocalDate agreed,
            LocalDate statutory,
            LocalDate used,
            NoticeEnds.Reason because,
            @Nullable LocalDate respiteUntil,
            Instant leaveBy) {

        static EndsPart of(Ends ends) {
            return new EndsPart(
                    ends.agreed(),
                    ends.statutory(),
                    ends.used(),
                    ends.why(),
                    ends.respiteUntil(),
                    MoveOutTime.latest(ends.lastDay()).atZone(HouseClock.ZONE).toInstant());
        }
    }

    /**
     * The time in which the tenancy is won back.
     *
     * @param lastDay      the last day to pay, or for the social board to take on the rent
     * @param decisionFrom the first day on which an eviction may be decided on
     */
    public record RecoveryPart(
            LocalDate servedOn,
            LocalDate boardToldOn,
            LocalDate lastDay,
            LocalDate decisionFrom,
            @Nullable LocalDate recoveredOn,
            @Nullable RecoveryWay how) {

        static RecoveryPart of(Recovery recovery) {
            return new RecoveryPart(
                    recovery.servedOn(),
                    recovery.boardToldOn(),
                    recovery.window().lastDay(),
                    recovery.window().decisionFrom(),
                    recovery.recoveredOn(),
                    recovery.how());
        }
    }

    /** The dispute on whether the lease is prolonged. */
    public record DisputePart(LocalDate on, @Nullable LocalDate referredOn, @Nullable LocalDate decidedOn) {

        static DisputePart of(Dispute dispute) {
            return new DisputePart(dispute.on(), dispute.referredOn(), dispute.decidedOn());
        }
    }

    /** The eviction. */
    public record EvictionPart(
            LocalDate appliedOn, int children, @Nullable LocalDate orderedOn, @Nullable LocalDate heardOn) {

        static EvictionPart of(EvictionCase eviction) {
            return new EvictionPart(
                    eviction.appliedOn(), eviction.children(), eviction.orderedOn(), eviction.heardOn());
        }
    }

    static TerminationAnswer of(TerminationView view, UriInfo uri) {
        TerminationFile file = view.file();
        return new TerminationAnswer(
                file.about().sublease().value(),
                file.state(),
                told(view, Optional.of(file.ground())).map(GroundPart::of).orElse(null),
                told(view, file.papers().notice()).map(NoticePart::of).orElse(null),
                file.papers().service().map(ServicePart::of).orElse(null),
                file.papers().ends().map(EndsPart::of).orElse(null),
                file.after().recovery().map(RecoveryPart::of).orElse(null),
                file.after().dispute().map(DisputePart::of).orElse(null),
                file.after().eviction().map(EvictionPart::of).orElse(null),
                file.after().leaving().map(LeavingRequest::of).orElse(null),
                file.after().settlement().map(SettlementRequest::of).orElse(null),
                told(view, file.after().withdrawal())
                        .map(TerminationWithdrawalRequest::of)
                        .orElse(null),
                Link.self(uri));
    }

    private static <T> Optional<T> told(TerminationView view, Optional<T> words) {
        return words.filter(part -> view.withWords());
    }
}
