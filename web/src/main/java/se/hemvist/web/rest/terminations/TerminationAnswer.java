package se.hemvist.web.rest.terminations;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.dispute.Appeal;
import se.hemvist.lease.dispute.AppealedBy;
import se.hemvist.lease.dispute.Dispute;
import se.hemvist.lease.dispute.ProlongationRight;
import se.hemvist.lease.eviction.EvictionCase;
import se.hemvist.lease.eviction.EvictionOrder;
import se.hemvist.lease.eviction.EvictionRespite;
import se.hemvist.lease.ground.Ground;
import se.hemvist.lease.ground.GroundRecord;
import se.hemvist.lease.notice.MoveOutTime;
import se.hemvist.lease.notice.NoticeEnds;
import se.hemvist.lease.recovery.Recovery;
import se.hemvist.lease.recovery.RecoveryWay;
import se.hemvist.lease.recovery.RentClaim;
import se.hemvist.lease.tenure.TenureStatus;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.EndingDay;
import se.hemvist.lease.termination.Ends;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.PostingCorrection;
import se.hemvist.lease.termination.PreparedNotice;
import se.hemvist.lease.termination.RecordedEndingDay;
import se.hemvist.lease.termination.ServiceWay;
import se.hemvist.lease.termination.TerminationFile;
import se.hemvist.lease.termination.TerminationState;
import se.hemvist.lease.termination.TerminationView;
import se.hemvist.web.rest.page.Link;

/**
 * How a sublease is ended, as it is told; parts that have not come to be are left out.
 *
 * @param ground why; left out, as are notice and withdrawal, for those who are not to know
 * @param tenure what security of tenure means for the notice, if it is one that can be disputed; left out as the ground is
 * @param partnerLivesThere whether a spouse or cohabitant does by the register, who may have a right of their own to the lease;
 *     left out as the ground is
 * @param claim for which rents; left out as the ground is
 * @param postingCorrections under which numbers its letter was recorded to be posted before; left out as the ground is
 * @param dayCorrections days of it that were put right, as they were recorded; left out if there are none, and as the ground is
 * @param ends when the lease ends; before the service as if notice were given on the day of its writing
 */
public record TerminationAnswer(
        UUID subleaseId,
        TerminationState state,
        @Nullable GroundPart ground,
        @Nullable NoticePart notice,
        @Nullable ServicePart service,
        List<PostingBefore> postingCorrections,
        @Nullable EndsPart ends,
        @Nullable TenurePart tenure,
        @Nullable Boolean partnerLivesThere,
        @Nullable ClaimPart claim,
        @Nullable RecoveryPart recovery,
        @Nullable DisputePart dispute,
        @Nullable EvictionPart eviction,
        @Nullable LeavingRequest leaving,
        @Nullable SettlementRequest settlement,
        @Nullable TerminationWithdrawalRequest withdrawal,
        @Nullable List<DayCorrectionPart> dayCorrections,
        @JsonProperty("_links") Map<String, Link> links) {

    /** The ground. */
    public record GroundPart(
            Ground ground,
            LocalDate on,
            String because,
            String decidedBy,
            @Nullable LocalDate diedOn,
            @Nullable LocalDate seriousOn) {

        static GroundPart of(GroundRecord record) {
            return new GroundPart(
                    record.ground(),
                    record.on(),
                    record.because(),
                    record.decidedBy(),
                    record.diedOn(),
                    record.seriousOn());
        }

        /** The day only; the words are about a person. */
        @Override
        public String toString() {
            return "GroundPart[" + on + "]";
        }
    }

    /** The written notice. */
    public record NoticePart(
            LocalDate on,
            NoticeKind kind,
            String reason,
            @Nullable LocalDate leaseThrough,
            @Nullable BigDecimal amount,
            @Nullable ForfeitureRequest forfeitedBy) {

        static NoticePart of(PreparedNotice written) {
            return new NoticePart(
                    written.on(),
                    written.kind(),
                    written.reason(),
                    written.through(),
                    written.amount(),
                    Optional.ofNullable(written.forfeiture())
                            .map(ForfeitureRequest::of)
                            .orElse(null));
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
            @Nullable LocalDate boardToldOn,
            @Nullable LocalDate soughtOn) {

        /** As it is told. */
        public static ServicePart of(Delivery service) {
            return new ServicePart(
                    service.way(),
                    service.sentOn(),
                    service.on(),
                    service.postingNumber(),
                    service.copyLeftWith(),
                    service.boardToldOn(),
                    service.soughtOn());
        }
    }

    /** Under which number the letter was recorded to be posted before that was put right. */
    public record PostingBefore(String postingNumber, LocalDate putRightOn, String putRightBy, String reason) {

        static PostingBefore of(PostingCorrection correction) {
            return new PostingBefore(correction.was(), correction.on(), correction.by(), correction.because());
        }

        /** When; the reason may be about a person. */
        @Override
        public String toString() {
            return "PostingBefore[" + putRightOn + "]";
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

        static EndsPart of(Ends ends, LocalDate lastDay) {
            return new EndsPart(
                    ends.agreed(),
                    ends.statutory(),
                    ends.used(),
                    ends.why(),
                    ends.respiteUntil(),
                    MoveOutTime.latest(lastDay).atZone(HouseClock.ZONE).toInstant());
        }
    }

    /**
     * What security of tenure (besittningsskydd) on the last day of the lease means for a landlord's ordinary notice.
     *
     * @param protectedFrom the first day on which the tenant has it, where it is not waived
     * @param waivedThrough until when it is waived; left out if it is not
     * @param act           the wording that governs
     * @param referBy       by when the landlord refers a dispute to the rent tribunal; left out if the tenant has none
     */
    public record TenurePart(
            LocalDate leaseEnd,
            TenureStatus status,
            LocalDate protectedFrom,
            @Nullable LocalDate waivedThrough,
            String act,
            @Nullable LocalDate referBy,
            ProlongationRight.Respite respite) {

        static TenurePart of(ProlongationRight right) {
            return new TenurePart(
                    right.leaseEnd(),
                    right.tenure().status(),
                    right.tenure().protectedFrom(),
                    right.waivedThrough().orElse(null),
                    right.tenure().why().act().source().toString(),
                    right.referBy().orElse(null),
                    right.respite());
        }
    }

    /**
     * The rents for which notice was given.
     *
     * @param mustLeaveBy by when the tenant is to move anyway, where that leaves nothing to win back
     */
    public record ClaimPart(
            List<YearMonth> months,
            LocalDate forfeitedFrom,
            @Nullable LocalDate mustLeaveBy,
            @Nullable String because) {

        static ClaimPart of(RentClaim claim) {
            return new ClaimPart(
                    List.copyOf(claim.months()), claim.forfeitedFrom(), claim.mustLeaveBy(), claim.because());
        }

        /** Of which months; the words are about a person. */
        @Override
        public String toString() {
            return "ClaimPart[" + months + "]";
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
            @Nullable RecoveryWay how,
            @Nullable String boardReference) {

        static RecoveryPart of(Recovery recovery) {
            return new RecoveryPart(
                    recovery.servedOn(),
                    recovery.boardToldOn(),
                    recovery.window().lastDay(),
                    recovery.window().decisionFrom(),
                    recovery.recoveredOn(),
                    recovery.how(),
                    recovery.boardReference());
        }
    }

    /**
     * The dispute on whether the lease is prolonged.
     *
     * @param appealableThrough until when the tribunal's decision may be appealed
     * @param appealedBy        which side appealed it: the one that it went against
     */
    public record DisputePart(
            LocalDate on,
            boolean beyondWaiver,
            @Nullable LocalDate referredOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate appealableThrough,
            @Nullable Boolean respiteAgreed,
            @Nullable LocalDate appealedOn,
            @Nullable AppealedBy appealedBy,
            @Nullable LocalDate appealDecidedOn) {

        /** As it is told. */
        public static DisputePart of(Dispute dispute) {
            Optional<Appeal> appeal = Optional.ofNullable(dispute.appeal());
            return new DisputePart(
                    dispute.on(),
                    dispute.beyondWaiver(),
                    dispute.referredOn(),
                    dispute.decidedOn(),
                    dispute.appealableThrough().orElse(null),
                    dispute.respiteAgreed(),
                    appeal.map(Appeal::on).orElse(null),
                    appeal.map(Appeal::by).orElse(null),
                    appeal.map(Appeal::decidedOn).orElse(null));
        }
    }

    /**
     * The eviction.
     *
     * @param papersOn    from when on the time runs within which it is to be carried out
     * @param boardToldOn when the social board was told of the children
     */
    public record EvictionPart(
            LocalDate appliedOn,
            int children,
            @Nullable LocalDate orderedOn,
            @Nullable LocalDate heardOn,
            @Nullable LocalDate papersOn,
            @Nullable LocalDate respiteUntil,
            @Nullable LocalDate boardToldOn) {

        static EvictionPart of(EvictionCase eviction) {
            Optional<EvictionOrder> order = Optional.ofNullable(eviction.order());
            return new EvictionPart(
                    eviction.appliedOn(),
                    eviction.children(),
                    order.map(EvictionOrder::on).orElse(null),
                    order.map(EvictionOrder::heardOn).orElse(null),
                    order.map(EvictionOrder::runsFrom).orElse(null),
                    Optional.ofNullable(eviction.respite())
                            .map(EvictionRespite::until)
                            .orElse(null),
                    eviction.boardToldOn());
        }
    }

    /**
     * A day as it was recorded, before it was put right.
     *
     * @param was the day that was recorded
     */
    public record DayCorrectionPart(
            EndingDay which, LocalDate was, LocalDate putRightOn, String putRightBy, String reason) {

        static DayCorrectionPart of(RecordedEndingDay before) {
            return new DayCorrectionPart(before.which(), before.was(), before.on(), before.by(), before.because());
        }

        /** Which and when; the reason may be about a person. */
        @Override
        public String toString() {
            return "DayCorrectionPart[" + which + ", " + was + "]";
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
                view.withWords()
                        ? file.papers().postings().stream()
                                .map(PostingBefore::of)
                                .toList()
                        : List.of(),
                file.papers()
                        .ends()
                        .map(ends -> EndsPart.of(ends, file.lastDay().orElseGet(ends::lastDay)))
                        .orElse(null),
                view.right().map(TenurePart::of).orElse(null),
                view.partner().orElse(null),
                told(view, file.papers().claim()).map(ClaimPart::of).orElse(null),
                file.after().recovery().map(RecoveryPart::of).orElse(null),
                file.after().dispute().map(DisputePart::of).orElse(null),
                file.after().eviction().map(EvictionPart::of).orElse(null),
                file.after().leaving().map(LeavingRequest::of).orElse(null),
                file.after()
                        .settlement()
                        .map(settled -> SettlementRequest.of(settled, view.withWords()))
                        .orElse(null),
                told(view, file.after().withdrawal())
                        .map(TerminationWithdrawalRequest::of)
                        .orElse(null),
                Optional.of(view.before())
                        .filter(before -> !before.isEmpty())
                        .map(before ->
                                before.stream().map(DayCorrectionPart::of).toList())
                        .orElse(null),
                Link.self(uri));
    }

    private static <T> Optional<T> told(TerminationView view, Optional<T> words) {
        return words.filter(part -> view.withWords());
    }
}
