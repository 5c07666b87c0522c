package se.hemvist.lease.ground;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.decision.DecisionView;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.notice.KnowledgeLimit;

/** Why a sublease does not end on that ground. */
public abstract sealed class GroundRefusal extends Refusal {

    private GroundRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Whoever has died wishes nothing any more: the notice is the estate's, or the landlord's on a ground of the landlord's own. */
    @Guards(rule = "A-47")
    public static final class WishedAfterDeath extends GroundRefusal {
        public WishedAfterDeath(LocalDate diedOn) {
            super(Kind.RULE, Map.of("diedOn", diedOn));
            at("ground");
        }
    }

    /** The programme does not end a sublease for that ground. */
    @Guards(dated = GroundPolicy.class)
    public static final class GroundNotUsed extends GroundRefusal {
        public GroundNotUsed(Ground ground) {
            super(Kind.RULE, Map.of("ground", ground));
            at("ground");
        }
    }

    /** Misconduct is repeated, documented, called on to be put right, and the social board told of it. */
    @Guards(dated = GroundPolicy.class)
    public static final class MisconductNotShown extends GroundRefusal {
        public MisconductNotShown(int events, int afterNotice, boolean boardTold) {
            super(Kind.RULE, Map.of("events", events, "afterNotice", afterNotice, "boardTold", boardTold));
            at("ground");
        }
    }

    /** Only for a particularly serious event need nobody have been called on and told before. */
    @Guards(rule = "L-08", section = "JB 12:42")
    public static final class NotSoSerious extends GroundRefusal {
        public NotSoSerious(LocalDate seriousOn) {
            super(Kind.RULE, Map.of("seriousOn", seriousOn));
            at("seriousOn");
        }
    }

    /** Notice for unpaid rent is for a rent more than a week late, that the tenant was called on to pay. */
    @Guards(dated = GroundPolicy.class)
    public static final class RentNotForfeited extends GroundRefusal {
        public RentNotForfeited(int forfeited, boolean calledOnToPay) {
            super(Kind.RULE, Map.of("forfeited", forfeited, "calledOnToPay", calledOnToPay));
            at("ground");
        }
    }

    /** Where the ledger is not kept in the house nobody knows whether a rent is unpaid. */
    @Guards(dated = GroundPolicy.class)
    public static final class RentNotKnown extends GroundRefusal {
        public RentNotKnown(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("ground");
        }
    }

    /** A trial is broken off for its length when its time is out. */
    @Guards(dated = GroundPolicy.class)
    public static final class TrialNotThatLong extends GroundRefusal {
        public TrialNotThatLong(LocalDate from) {
            super(Kind.RULE, Map.of("from", from));
            at("on");
        }
    }

    /** Three years end nothing by themselves: somebody decides that the trial is broken off, or that it goes on. */
    @Guards(rule = "S-25", section = "Försökslägenhet")
    public static final class EndNotDecided extends GroundRefusal {
        public EndNotDecided(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("ground");
        }
    }

    /** The aid has ended when its last day is over: as long as the decision on the home runs, it goes on. */
    @Guards(dated = GroundPolicy.class)
    public static final class AidGoesOn extends GroundRefusal {
        public AidGoesOn(DecisionView running, LocalDate on) {
            super(
                    Kind.RULE,
                    running.runs()
                            .validTo()
                            .<Map<String, ?>>map(
                                    until -> Map.of("decision", running.id().value(), "on", on, "until", until))
                            .orElse(Map.of("decision", running.id().value(), "on", on)));
            at("ground");
        }
    }

    /** A ground of forfeiture that has been known for too long is lost. */
    @Guards(dated = KnowledgeLimit.class)
    public static final class KnownTooLong extends GroundRefusal {
        public KnownTooLong(KnowledgeLimit.Ground by, LocalDate lastDay, String field) {
            super(Kind.RULE, Map.of("by", by, "lastDay", lastDay));
            at(field);
        }
    }

    /** That the tenant has died is registered of the person before the lease is ended for it, and with the same day. */
    @Guards(dated = GroundPolicy.class)
    public static final class DeathNotRegistered extends GroundRefusal {
        public DeathNotRegistered(LocalDate diedOn) {
            super(Kind.RULE, Map.of("diedOn", diedOn));
            at("diedOn");
        }
    }

    /** The day of a death is told where the lease ends for it. */
    public static final class DeathNotTheGround extends GroundRefusal {
        public DeathNotTheGround(Ground ground) {
            super(Kind.MISFIT, Map.of("ground", ground));
            at("diedOn");
        }
    }

    /** What was put right before notice is given saves the tenancy. */
    @Guards(rule = "L-08", section = "JB 12:43")
    public static final class ConductPutRight extends GroundRefusal {
        public ConductPutRight(LocalDate servedOn) {
            super(Kind.RULE, Map.of("servedOn", servedOn));
        }
    }
}
