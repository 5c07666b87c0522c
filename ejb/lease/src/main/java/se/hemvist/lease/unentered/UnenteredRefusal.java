package se.hemvist.lease.unentered;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a lease does not end like that before anybody has moved in. */
public abstract sealed class UnenteredRefusal extends Refusal {

    private UnenteredRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The tenant may always give notice: nobody is held longer by an agreement. */
    @Guards(rule = "L-10", section = "JB 12:5")
    public static final class LaterThanNotice extends UnenteredRefusal {
        public LaterThanNotice(LocalDate byNotice) {
            super(Kind.RULE, Map.of("byNotice", byNotice));
            at("agreedLastDay");
        }
    }

    /** Where nothing is agreed on, the last day is the Act's. */
    @Guards(rule = "L-10", section = "JB 12:6")
    public static final class DayByTheAct extends UnenteredRefusal {
        public DayByTheAct(LocalDate lastDay) {
            super(Kind.MISFIT, Map.of("lastDay", lastDay));
            at("agreedLastDay");
        }
    }

    /** A death ends a lease that nobody has moved into by the notice of the estate only. */
    public static final class DeathNotOfEstate extends UnenteredRefusal {
        public DeathNotOfEstate(UnenteredGround ground) {
            super(Kind.MISFIT, Map.of("ground", ground));
            at("diedOn");
        }
    }

    /** The landlord acknowledges in writing what a tenant has said. */
    @Guards(rule = "L-10", section = "JB 12:8")
    public static final class EndNotConfirmed extends UnenteredRefusal {
        public EndNotConfirmed(LocalDate since) {
            super(Kind.RULE, Map.of("since", since));
            at("writtenOn");
        }
    }

    /** Nobody else gets a flat to which the tenant has the keys. */
    @Guards(rule = "A-73")
    public static final class KeysStillOut extends UnenteredRefusal {
        public KeysStillOut(LocalDate since) {
            super(Kind.RULE, Map.of("since", since));
            at("keys/backOn");
        }
    }
}
