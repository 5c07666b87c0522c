package se.hemvist.lease.absence;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.sublease.SubleaseState;

/** Why an absence cannot be recorded so. */
public abstract sealed class AbsenceRefusal extends Refusal {

    private AbsenceRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** The sublease has no such absence. */
    public static final class UnknownAbsence extends AbsenceRefusal {
        public UnknownAbsence(AbsenceId absence) {
            super(Kind.UNKNOWN, Map.of("absence", absence.value()));
        }
    }

    /** The absence stands where this cannot happen. */
    public static final class AbsenceNotThere extends AbsenceRefusal {
        public AbsenceNotThere(AbsenceState now, AbsenceState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** Nobody is away from a flat that they do not live in. */
    @Guards(
            rule = "G-132",
            section = "Överlåtelse av hyreskontrakt",
            also = @Guards.Also(rule = "S-24", section = "Försökslägenhet"))
    public static final class NotLivedIn extends AbsenceRefusal {
        public NotLivedIn(SubleaseState now, Programme programme) {
            super(Kind.STATE, Map.of("now", now));
            ofDocument(programme.document());
        }
    }

    /** Whoever has died is away no more. */
    @Guards(rule = "A-47")
    public static final class AwayAfterDeath extends AbsenceRefusal {
        public AwayAfterDeath(LocalDate firstDay, LocalDate diedOn) {
            super(Kind.RULE, Map.of("firstDay", firstDay, "diedOn", diedOn));
            at("firstDay");
        }
    }

    /** Some of the days are those of another absence already; no day is deducted twice. */
    @Guards(
            rule = "G-133",
            section = "Överlåtelse av hyreskontrakt",
            also = @Guards.Also(rule = "S-24", section = "Försökslägenhet"))
    public static final class AbsencesOverlap extends AbsenceRefusal {
        /** @param firstDay of the other one */
        public AbsencesOverlap(LocalDate firstDay, Programme programme) {
            super(Kind.MISFIT, Map.of("firstDay", firstDay));
            ofDocument(programme.document());
            at("firstDay");
        }
    }
}
