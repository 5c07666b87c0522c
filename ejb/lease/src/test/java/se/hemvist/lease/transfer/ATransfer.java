package se.hemvist.lease.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.onrecord.OnRecord;
import se.hemvist.lease.qualifying.TransferPolicy;
import se.hemvist.lease.sublease.ASublease;
import se.hemvist.lease.sublease.SubleaseId;

/** Transfers in any state, each act on a day of its own. */
final class ATransfer {

    static final LocalDate START = LocalDate.of(2027, 2, 1);
    static final LocalDate DUE_ON = LocalDate.of(2028, 8, 1);
    static final LocalDate REVIEWED_ON = DUE_ON.plusDays(7);
    static final LocalDate TODAY = LocalDate.of(2028, 12, 1);
    static final ReviewPolicy POLICY = ReviewPolicy.ANY.on(TODAY).rule();

    /** Nothing on record speaks against it. */
    static final OnRecord WELL = onRecord(true, true);

    static final Qualifies REACHED = counted(DUE_ON);

    /** Whoever looks into it reads all. */
    static final Permit REVIEWER = reader("*");

    private ATransfer() {}

    /** Who reads these fields of it. */
    static Permit reader(String... fields) {
        return new Permit(Calling.somebody("letting-officer"), Set.of(fields));
    }

    static OnRecord onRecord(boolean rentPaid, boolean undisturbed) {
        return new OnRecord(
                START,
                REVIEWED_ON,
                new OnRecord.Rents(rentPaid, false, 18, rentPaid ? 0 : 2, BigDecimal.ZERO),
                new OnRecord.Conduct(undisturbed, undisturbed ? 0 : 1, 0),
                new OnRecord.Notices(0, 0, 0));
    }

    static Transfer counting(Programme programme) {
        return Transfer.counting(
                SubleaseId.next(),
                ASublease.aCase(123),
                ASublease.parties(),
                CountedDays.of(programme, START, START),
                START);
    }

    /** Under review, its conditions met where {@code met} says so. */
    static Transfer underReview(Programme programme, boolean met) {
        Transfer transfer = counting(programme);
        transfer.reach(DUE_ON);
        transfer.startReview(REVIEWED_ON, TODAY);
        if (met) {
            transfer.meetConditions(findings(true, true), WELL, REACHED, TODAY);
        }
        return transfer;
    }

    /** The conditions of Göteborg's are met in every state after the review. */
    static Transfer in(TransferState state) {
        return switch (state) {
            case COUNTING -> counting(Programme.HOUSING_FIRST);
            case DUE -> due();
            case UNDER_REVIEW -> underReview(Programme.HOUSING_FIRST, true);
            case INSPECTED -> inspected(true);
            case ASKED_OWNER -> asked();
            case GRANTED -> answered(true);
            case TRANSFERRED -> signed();
            case REFUSED -> answered(false);
            case POSTPONED -> postponed();
            case LAPSED -> lapsed();
        };
    }

    static Transfer inspected(boolean wellKept) {
        Transfer transfer = underReview(Programme.HOUSING_FIRST, true);
        transfer.inspect(wellKept, REVIEWED_ON.plusDays(7));
        return transfer;
    }

    private static Transfer lapsed() {
        Transfer transfer = due();
        transfer.lapse(DUE_ON);
        return transfer;
    }

    private static Transfer due() {
        Transfer transfer = counting(Programme.HOUSING_FIRST);
        transfer.reach(DUE_ON);
        return transfer;
    }

    private static Transfer asked() {
        Transfer transfer = inspected(true);
        transfer.askOwner(REVIEWED_ON.plusDays(8), TODAY);
        return transfer;
    }

    private static Transfer answered(boolean agreed) {
        Transfer transfer = asked();
        transfer.answer(answer(agreed), POLICY, TODAY);
        return transfer;
    }

    private static Transfer signed() {
        Transfer transfer = answered(true);
        transfer.sign(TODAY, TODAY, TODAY);
        transfer.begin();
        return transfer;
    }

    private static Transfer postponed() {
        Transfer transfer = underReview(Programme.HOUSING_FIRST, true);
        transfer.postpone(postponement(), POLICY, WELL, TODAY);
        return transfer;
    }

    static Findings findings(boolean rentPaid, boolean undisturbed) {
        return new Findings(REVIEWED_ON, rentPaid, undisturbed, "Hyran är betald varje månad", Optional.empty());
    }

    static Postponement postponement() {
        return new Postponement(REVIEWED_ON.plusDays(9), "Hyran betalades sent", Optional.of(TODAY));
    }

    static OwnerAnswer answer(boolean agreed) {
        return new OwnerAnswer(
                REVIEWED_ON.plusDays(20), agreed, agreed ? Optional.empty() : Optional.of("Huset ska byggas om"));
    }

    /** The qualifying day, by the routine's own numbers. */
    static Qualifies counted(LocalDate day) {
        return new Qualifies(
                day,
                new Version<>(
                        new TransferPolicy(Period.ofMonths(18), Optional.of(30), Period.ofDays(60)),
                        LocalDate.of(2020, 5, 15),
                        Source.goteborg("Överlåtelse av hyreskontrakt"),
                        false));
    }
}
