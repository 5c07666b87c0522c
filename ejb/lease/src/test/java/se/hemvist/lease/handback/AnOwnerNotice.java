package se.hemvist.lease.handback;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.ground.Evidence;
import se.hemvist.lease.ground.KnownForfeiture;
import se.hemvist.lease.notice.KnowledgeLimit;
import se.hemvist.lease.termination.Delivery;
import se.hemvist.lease.termination.NoticeKind;
import se.hemvist.lease.termination.ServiceWay;

/** Notices of the owner's for tests: written on the last of May 2027, and served on the first of June. */
final class AnOwnerNotice {

    static final LocalDate SIGNED = LocalDate.of(2027, 1, 11);
    static final LocalDate WRITTEN = LocalDate.of(2027, 5, 31);
    static final LocalDate GIVEN = LocalDate.of(2027, 6, 1);
    static final LocalDate TODAY = LocalDate.of(2027, 6, 10);
    static final OwnerCall CALLED = new OwnerCall(null, LocalDate.of(2027, 5, 2), LocalDate.of(2027, 5, 3), null);

    private AnOwnerNotice() {}

    static ReceivedNotice of(NoticeKind kind, OwnerGround ground) {
        return new ReceivedNotice(saying(kind, ground, "Påhittade skäl."), served(), CALLED, null, null);
    }

    static OwnerNotice saying(NoticeKind kind, OwnerGround ground, String because) {
        return new OwnerNotice(
                WRITTEN,
                kind,
                ground,
                because,
                ground == OwnerGround.UNPAID_RENT ? new BigDecimal("8450.50") : null,
                ground == OwnerGround.KNOWN_FORFEITURE ? knownSince(LocalDate.of(2027, 4, 5)) : null);
    }

    static KnownForfeiture knownSince(LocalDate day) {
        return new KnownForfeiture(KnowledgeLimit.Ground.VERMIN, day, null, null);
    }

    static Delivery served() {
        return new Delivery(ServiceWay.SERVED, WRITTEN, GIVEN, null, null, null, null);
    }

    static ReceivedNotice by(ReceivedNotice notice, Delivery service) {
        return new ReceivedNotice(notice.notice(), service, notice.call(), notice.correctedOn(), notice.formServedOn());
    }

    static ReceivedNotice after(ReceivedNotice notice, @Nullable OwnerCall call) {
        return new ReceivedNotice(notice.notice(), notice.service(), call, notice.correctedOn(), notice.formServedOn());
    }

    static ReceivedNotice putRight(ReceivedNotice notice, @Nullable LocalDate on) {
        return new ReceivedNotice(notice.notice(), notice.service(), notice.call(), on, notice.formServedOn());
    }

    /** One for unpaid rent before time, of which form and message came on these days. */
    static ReceivedNotice forRent(@Nullable LocalDate form, @Nullable LocalDate boardTold) {
        return new ReceivedNotice(
                saying(NoticeKind.EARLY, OwnerGround.UNPAID_RENT, "Obetald hyra för maj."),
                new Delivery(ServiceWay.SERVED, WRITTEN, GIVEN, null, null, boardTold, null),
                null,
                null,
                form);
    }

    /** What it lacks first, by the name of the refusal. */
    static String lacking(ReceivedNotice notice, Evidence conduct) {
        return notice.lacks(conduct).map(Refusal::code).orElse("nothing");
    }
}
