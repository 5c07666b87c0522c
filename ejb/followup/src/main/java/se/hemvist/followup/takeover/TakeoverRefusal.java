package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why a line of a list of running leases is not taken over, beside what a case, a flat and a lease are refused for. */
public abstract sealed class TakeoverRefusal extends Refusal {

    private TakeoverRefusal(Kind kind, String column, Map<String, ?> facts) {
        super(kind, facts);
        at(column);
    }

    /** Each administration takes over its own cases. */
    @Guards(rule = "L-19", section = "2001:454 10 §")
    public static final class NotTheCallersCase extends TakeoverRefusal {
        public NotTheCallersCase(OrganisationId administration) {
            super(Kind.FORBIDDEN, "administration", Map.of("administration", administration.value()));
        }
    }

    /** The municipality has no organisation of that code. */
    public static final class NoSuchCode extends TakeoverRefusal {
        public NoSuchCode(String column) {
            super(Kind.INPUT, column, Map.of());
        }
    }

    /** An earlier line has the same person in the programme, the same flat or the same reference. */
    public static final class TwiceInFile extends TakeoverRefusal {
        public TwiceInFile(StandsOnce what, int line) {
            super(Kind.MISFIT, what.column(), Map.of("what", what, "line", line));
        }
    }

    /** A line says of one company twice what it answered. */
    public static final class CompanyTwice extends TakeoverRefusal {
        public CompanyTwice(String company) {
            super(Kind.MISFIT, "companies", Map.of("company", company));
        }
    }

    /** No lease came here that the caller's administration calls so. */
    public static final class NoSuchLease extends TakeoverRefusal {
        public NoSuchLease() {
            super(Kind.INPUT, "reference", Map.of());
        }
    }

    /** Who is called on to put something right has been told of for it; that stands on a line of its own, before. */
    public static final class NothingReported extends TakeoverRefusal {
        public NothingReported() {
            super(Kind.MISFIT, "kind", Map.of());
        }
    }

    /** By the Act the lease ends on another day. */
    @Guards(rule = "L-10", section = "JB 12:4")
    public static final class EndsOtherwise extends TakeoverRefusal {
        public EndsOtherwise(LocalDate lastDay) {
            super(Kind.MISFIT, "endsOn", Map.of("lastDay", lastDay));
        }
    }

    /** Another lease of the administration's is called so. */
    public static final class ReferenceTaken extends TakeoverRefusal {
        public ReferenceTaken() {
            super(Kind.MISFIT, "reference", Map.of());
        }
    }

    /** The programme has no such thing. */
    public static final class NotInProgramme extends TakeoverRefusal {
        public NotInProgramme(String column, Programme programme) {
            super(Kind.MISFIT, column, Map.of("programme", programme));
        }
    }
}
