package se.hemvist.lease.headlease;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a head lease does not end so, or does not bear a rent. */
public abstract sealed class HeadLeaseRefusal extends Refusal {

    private HeadLeaseRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The head lease stands where this cannot happen. */
    public static final class HeadLeaseNotThere extends HeadLeaseRefusal {
        public HeadLeaseNotThere(HeadLeaseState now, HeadLeaseState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** What a head lease says is put right while it is signed or in force: its end rests on it after that. */
    public static final class HeadLeaseIsSettled extends HeadLeaseRefusal {
        public HeadLeaseIsSettled(HeadLeaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** The owner's notice is not the city's to take back or put right. */
    public static final class NoticeNotByCity extends HeadLeaseRefusal {
        public NoticeNotByCity() {
            super(Kind.STATE, Map.of());
        }
    }

    /** Nobody takes over what is over: their own lease goes on from the city's. */
    @Guards(
            rule = "G-137",
            section = "Överlåtelse av hyreskontrakt",
            also = @Guards.Also(rule = "S-26", section = "Försökslägenhet"))
    public static final class HeadLeaseEnds extends HeadLeaseRefusal {
        public HeadLeaseEnds(LocalDate lastDay, Programme programme) {
            super(Kind.RULE, Map.of("lastDay", lastDay));
            ofDocument(programme.document());
        }
    }

    /** A sublease costs no more than the head lease with lawful supplements. */
    @Guards(dated = RentCapPolicy.class)
    public static final class RentAboveHeadRent extends HeadLeaseRefusal {
        public RentAboveHeadRent(Money most) {
            super(Kind.RULE, Map.of("most", most.kronor()));
            at("agreed/monthlyRent");
        }
    }

    /** What is added for furniture is a part of the head rent at the most. */
    @Guards(dated = RentCapPolicy.class)
    public static final class FurnitureTooDear extends HeadLeaseRefusal {
        public FurnitureTooDear(Money most) {
            super(Kind.RULE, Map.of("most", most.kronor()));
            at("rentBasis/furniture");
        }
    }
}
