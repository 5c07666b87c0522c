package se.hemvist.web.rest.handback;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.time.HouseClock;
import se.hemvist.lease.handback.HeadLeaseEnding;
import se.hemvist.lease.handback.OwnerGround;
import se.hemvist.lease.handback.OwnerNotice;
import se.hemvist.lease.handback.OwnerNoticeState;
import se.hemvist.lease.handback.OwnerNoticeView;
import se.hemvist.lease.handback.ReceivedNotice;
import se.hemvist.lease.handback.Shortcoming;
import se.hemvist.lease.headlease.FormerNotice;
import se.hemvist.lease.headlease.HeadLeaseEnd;
import se.hemvist.lease.headlease.HeadLeaseState;
import se.hemvist.lease.notice.MoveOutTime;
import se.hemvist.lease.notice.NoticeEnds;
import se.hemvist.lease.recovery.RecoveryWindow;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.web.rest.page.Link;
import se.hemvist.web.rest.terminations.ForfeitureRequest;
import se.hemvist.web.rest.terminations.RecoveryRequest;
import se.hemvist.web.rest.terminations.TerminationAnswer.DisputePart;
import se.hemvist.web.rest.terminations.TerminationAnswer.ServicePart;
import se.hemvist.web.rest.terminations.TerminationWithdrawalRequest;

/**
 * How the city's own lease of a flat ends, as it is told.
 *
 * @param ends         when; left out until notice is given that ends it, or it is taken over
 * @param ownerNotices all that came from the owner, also what ended nothing
 * @param formerNotices the city's own that were taken back or recorded wrongly
 */
public record HeadLeaseEndingAnswer(
        UUID headLeaseId,
        HeadLeaseState state,
        @Nullable EndPart ends,
        List<OwnerNoticePart> ownerNotices,
        List<FormerNoticePart> formerNotices,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * When it ends.
     *
     * @param byOwner   who gave notice, and the day of it; left out, as is when to leave, where the resident has taken it over
     * @param agreed    by the notice that was agreed on; left out, as are the next and why, where only the last day is known
     * @param statutory by the Tenancy Act
     * @param used      the one of them that holds
     * @param because   why that one
     * @param respiteUntil the last day of the respite that the rent tribunal gave
     * @param leaveBy   when the flat is to be left
     */
    public record EndPart(
            @Nullable Boolean byOwner,
            @Nullable LocalDate noticeOn,
            @Nullable LocalDate agreed,
            @Nullable LocalDate statutory,
            LocalDate used,
            NoticeEnds.@Nullable Reason because,
            @Nullable LocalDate respiteUntil,
            @Nullable Instant leaveBy,
            @Nullable LocalDate inspectedOn) {

        static EndPart of(HeadLeaseEnd end) {
            Optional<NoticeEnds> both = end.computed();
            return new EndPart(
                    end.byOwner(),
                    end.noticeOn(),
                    both.map(NoticeEnds::agreed).orElse(null),
                    both.map(NoticeEnds::statutory).orElse(null),
                    end.lastDay(),
                    both.map(NoticeEnds::why).orElse(null),
                    end.respiteUntil(),
                    Optional.ofNullable(end.noticeOn())
                            .map(notice -> leaveBy(end))
                            .orElse(null),
                    end.inspectedOn());
        }

        private static Instant leaveBy(HeadLeaseEnd end) {
            return MoveOutTime.latest(end.stayThrough()).atZone(HouseClock.ZONE).toInstant();
        }
    }

    /**
     * A notice of the owner's, as it came.
     *
     * @param recovery the time in which paying wins the tenancy back
     * @param lacks    why it ended nothing; left out if it ended the lease
     * @param won      by what the city won its tenancy back
     * @param withdrawal that the owner took it back
     */
    public record OwnerNoticePart(
            LocalDate on,
            NoticeKind kind,
            OwnerGround ground,
            String because,
            @Nullable BigDecimal amount,
            @Nullable ForfeitureRequest forfeitedBy,
            ServicePart service,
            @Nullable OwnerCallRequest call,
            @Nullable LocalDate correctedOn,
            @Nullable LocalDate formServedOn,
            @Nullable RecoveryPart recovery,
            @Nullable LackPart lacks,
            OwnerNoticeState state,
            @Nullable DisputePart dispute,
            @Nullable RecoveryRequest won,
            @Nullable TerminationWithdrawalRequest withdrawal) {

        static OwnerNoticePart of(OwnerNoticeView kept) {
            ReceivedNotice came = kept.came();
            OwnerNotice notice = came.notice();
            return new OwnerNoticePart(
                    notice.on(),
                    notice.kind(),
                    notice.ground(),
                    notice.because(),
                    notice.amount(),
                    Optional.ofNullable(notice.forfeiture())
                            .map(ForfeitureRequest::of)
                            .orElse(null),
                    ServicePart.of(came.service()),
                    Optional.ofNullable(came.call()).map(OwnerCallRequest::of).orElse(null),
                    came.correctedOn(),
                    came.formServedOn(),
                    came.recovery().map(RecoveryPart::of).orElse(null),
                    kept.lacks().map(LackPart::of).orElse(null),
                    kept.course().state(),
                    Optional.ofNullable(kept.course().dispute())
                            .map(DisputePart::of)
                            .orElse(null),
                    Optional.ofNullable(kept.course().won())
                            .map(RecoveryRequest::of)
                            .orElse(null),
                    Optional.ofNullable(kept.course().withdrawal())
                            .map(TerminationWithdrawalRequest::of)
                            .orElse(null));
        }

        /** When and of which kind; the words, and even the ground, are about people. */
        @Override
        public String toString() {
            return "OwnerNoticePart[" + on + ", " + kind + "]";
        }
    }

    /**
     * The time in which the city wins its tenancy back.
     *
     * @param lastDay      the last day to pay, or for the social board to take on the rent
     * @param decisionFrom the first day on which an eviction may be decided on
     */
    public record RecoveryPart(LocalDate begin, LocalDate lastDay, LocalDate decisionFrom) {

        static RecoveryPart of(RecoveryWindow window) {
            return new RecoveryPart(window.begin(), window.lastDay(), window.decisionFrom());
        }
    }

    /**
     * What a notice lacks.
     *
     * @param code the name of the refusal that says so
     * @param by   where it is written
     */
    public record LackPart(String code, String by) {

        static LackPart of(Shortcoming lacking) {
            return new LackPart(lacking.code(), lacking.by());
        }
    }

    /**
     * A notice of the city's own that stands no more.
     *
     * @param noticeOn      the day of it
     * @param lastDay       the last day of the lease by it
     * @param ownerAgreedOn the day on which the owner agreed that it is taken back; left out where its day was recorded wrongly
     * @param changedOn     the day on which that was recorded
     */
    public record FormerNoticePart(
            LocalDate noticeOn,
            LocalDate lastDay,
            @Nullable LocalDate ownerAgreedOn,
            LocalDate changedOn,
            String reason,
            String by) {

        static FormerNoticePart of(FormerNotice former) {
            return new FormerNoticePart(
                    former.noticeOn(),
                    former.lastDay(),
                    former.ownerAgreedOn(),
                    former.changedOn(),
                    former.reason(),
                    former.by());
        }

        /** Which, and when; the reason is about people. */
        @Override
        public String toString() {
            return "FormerNoticePart[" + noticeOn + ", " + changedOn + "]";
        }
    }

    static HeadLeaseEndingAnswer of(HeadLeaseEnding ending, UriInfo uri) {
        return new HeadLeaseEndingAnswer(
                ending.headLease().headLease().value(),
                ending.headLease().state(),
                ending.end().map(EndPart::of).orElse(null),
                ending.notices().stream().map(OwnerNoticePart::of).toList(),
                ending.former().stream().map(FormerNoticePart::of).toList(),
                Link.self(uri));
    }
}
