package se.hemvist.lease.transfer;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.onrecord.OnRecord;
import se.hemvist.lease.qualifying.TransferPolicy;
import se.hemvist.lease.sublease.SubleaseId;

/** Why a lease cannot become the tenant's own so. */
public abstract sealed class TransferRefusal extends Refusal {

    private TransferRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Nothing counts towards a transfer of that sublease: nobody has moved in. */
    public static final class NothingCounts extends TransferRefusal {
        public NothingCounts(SubleaseId sublease) {
            super(Kind.STATE, Map.of("sublease", sublease.value()));
        }
    }

    /** The transfer stands where this cannot happen. */
    public static final class TransferNotThere extends TransferRefusal {
        public TransferNotThere(TransferState now, TransferState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** The tenant has signed a lease of one's own, which is still to begin. */
    public static final class OwnLeaseSigned extends TransferRefusal {
        public OwnLeaseSigned(LocalDate ownStart) {
            super(Kind.STATE, Map.of("ownStart", ownStart));
        }
    }

    /** The time of good conduct is not over. */
    @Guards(dated = TransferPolicy.class)
    public static final class NotYetQualified extends TransferRefusal {
        public NotYetQualified(LocalDate qualifies) {
            super(Kind.RULE, Map.of("qualifies", qualifies));
            at("on");
        }
    }

    /** It was decided to look into it again on a later day. */
    public static final class ReviewNotThatDay extends TransferRefusal {
        public ReviewNotThatDay(LocalDate reviewOn) {
            super(Kind.MISFIT, Map.of("reviewOn", reviewOn));
            at("on");
        }
    }

    /** The rent must have been paid independently, and the neighbours left undisturbed. */
    @Guards(
            rule = "G-135",
            section = "Överlåtelse av hyreskontrakt",
            also = @Guards.Also(rule = "S-26", section = "Försökslägenhet"))
    public static final class ConditionsNotMet extends TransferRefusal {
        public ConditionsNotMet(Findings findings, Programme programme) {
            super(Kind.RULE, Map.of("rentPaid", findings.rentPaid(), "undisturbed", findings.undisturbed()));
            ofDocument(programme.document());
            at(findings.rentPaid() ? "undisturbed" : "rentPaid");
        }
    }

    /** What is on record of rent or conduct speaks against it; who looks into it may see it otherwise, and says why. */
    @Guards(
            rule = "G-135",
            section = "Överlåtelse av hyreskontrakt",
            also = @Guards.Also(rule = "S-26", section = "Försökslägenhet"))
    public static final class RecordSaysOtherwise extends TransferRefusal {
        public RecordSaysOtherwise(OnRecord record, Programme programme) {
            super(
                    Kind.RULE,
                    Map.of(
                            "rentPaid",
                            record.rents().independently(),
                            "late",
                            record.rents().late(),
                            "due",
                            record.rents().due(),
                            "disturbedDays",
                            record.conduct().days()));
            ofDocument(programme.document());
            at("departure");
        }
    }

    /** The owner is asked about a flat only that is well kept. */
    @Guards(rule = "G-136", section = "Överlåtelse av hyreskontrakt")
    public static final class FlatNotWellKept extends TransferRefusal {
        public FlatNotWellKept(LocalDate inspectedOn) {
            super(Kind.RULE, Map.of("inspectedOn", inspectedOn));
        }
    }

    /** Of how many days ahead can be asked. */
    public static final class DaysOutOfRange extends TransferRefusal {
        public DaysOutOfRange(int most) {
            super(Kind.INPUT, Map.of("most", most));
            at("within");
        }
    }

    /** From a training flat only does a takeover need somebody's leave, and once. */
    @Guards(rule = "S-32", section = "Träningslägenhet")
    public static final class LeaveNotNeeded extends TransferRefusal {
        public LeaveNotNeeded(Programme programme) {
            super(Kind.STATE, Map.of("programme", programme));
        }
    }
}
