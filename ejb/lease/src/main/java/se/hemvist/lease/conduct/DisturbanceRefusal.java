package se.hemvist.lease.conduct;

import java.time.LocalDate;
import java.util.Map;
import se.hemvist.intake.application.Programme;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.lease.rectification.ObservationPolicy;
import se.hemvist.lease.sublease.SubleaseState;

/** Everything that can be refused about a case of a disturbance. */
public abstract sealed class DisturbanceRefusal extends Refusal {

    private DisturbanceRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No case of a disturbance by that id. */
    public static final class UnknownDisturbance extends DisturbanceRefusal {
        public UnknownDisturbance() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The state that the case is in does not lead to the one wanted, in its programme. */
    @Guards(dated = DisturbanceSteps.class)
    public static final class DisturbanceNotThere extends DisturbanceRefusal {
        public DisturbanceNotThere(DisturbanceState now, DisturbanceState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** The lease was over by that day: nothing was done about a disturbance in it any more. */
    @Guards(rule = "A-77")
    public static final class LeaseWasOver extends DisturbanceRefusal {
        /** @param part of what is entered, that says the day */
        public LeaseWasOver(LocalDate overOn, String part) {
            super(Kind.RULE, Map.of("overOn", overOn));
            at(part);
        }
    }

    /** Nobody lives there by the sublease: the tenant has not moved in, or has left. */
    public static final class NotLivedIn extends DisturbanceRefusal {
        public NotLivedIn(SubleaseState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** Whoever hands the report in speaks for another. */
    public static final class SourceNotYours extends DisturbanceRefusal {
        public SourceNotYours(ReportSource source) {
            super(Kind.MISFIT, Map.of("source", source));
            at("source");
        }
    }

    /** Every report of the case has been assessed. */
    @Guards(
            rule = "G-111",
            section = "Störningar och misskötsel",
            also = @Guards.Also(rule = "S-71", section = "Uppföljning"))
    public static final class NothingToAssess extends DisturbanceRefusal {
        public NothingToAssess(DisturbanceState now, Programme programme) {
            super(Kind.STATE, Map.of("now", now));
            ofDocument(programme.document());
        }
    }

    /** What is of little importance is a minor breach; nothing is held against the tenant for it. */
    @Guards(rule = "L-08", section = "JB 12:42")
    public static final class TrivialIsMinor extends DisturbanceRefusal {
        public TrivialIsMinor(Severity severity) {
            super(Kind.RULE, Map.of("severity", severity));
            at("severity");
        }
    }

    /** Only a minor breach is left to dialogue. */
    @Guards(rule = "G-112", section = "Störningar och misskötsel")
    public static final class NotMinor extends DisturbanceRefusal {
        public NotMinor(Severity severity) {
            super(Kind.RULE, Map.of("severity", severity));
        }
    }

    /** Only what is particularly serious is taken up at a joint meeting. */
    @Guards(rule = "G-118", section = "Störningar och misskötsel")
    public static final class NotParticularlySerious extends DisturbanceRefusal {
        public NotParticularlySerious(Severity severity) {
            super(Kind.RULE, Map.of("severity", severity));
        }
    }

    /** A minor breach is talked about before the tenant is called on in writing. */
    @Guards(rule = "G-113", section = "Störningar och misskötsel")
    public static final class DialogueFirst extends DisturbanceRefusal {
        public DialogueFirst(Severity severity) {
            super(Kind.RULE, Map.of("severity", severity));
        }
    }

    /** Not so many notices have been sent. */
    public static final class NoSuchNotice extends DisturbanceRefusal {
        public NoSuchNotice(int number, int sent) {
            super(Kind.MISFIT, Map.of("number", number, "sent", sent));
            at("notice");
        }
    }

    /** Not so many reports have come. */
    public static final class NoSuchReport extends DisturbanceRefusal {
        public NoSuchReport(int number, int told) {
            super(Kind.MISFIT, Map.of("number", number, "told", told));
            at("report");
        }
    }

    /** It was found before that the report was registered by mistake. */
    public static final class ReportStruckBefore extends DisturbanceRefusal {
        public ReportStruckBefore(LocalDate struckOn) {
            super(Kind.STATE, Map.of("struckOn", struckOn));
        }
    }

    /** A notice was sent, or a meeting called, for what was told of, and nothing else of that kind was. */
    public static final class RestsOnReport extends DisturbanceRefusal {
        public RestsOnReport(DisturbanceState now) {
            super(Kind.STATE, Map.of("now", now));
            at("report");
        }
    }

    /** What the notice asked for has been done before. */
    public static final class AlreadyCorrected extends DisturbanceRefusal {
        public AlreadyCorrected(LocalDate correctedOn) {
            super(Kind.STATE, Map.of("correctedOn", correctedOn));
        }
    }

    /** Something that was told has not been assessed. */
    @Guards(
            rule = "G-111",
            section = "Störningar och misskötsel",
            also = @Guards.Also(rule = "S-71", section = "Uppföljning"))
    public static final class ReportNotAssessed extends DisturbanceRefusal {
        public ReportNotAssessed(DisturbanceState now, Programme programme) {
            super(Kind.STATE, Map.of("now", now));
            ofDocument(programme.document());
        }
    }

    /** What a notice asked for has not been done. */
    @Guards(
            rule = "G-113",
            section = "Störningar och misskötsel",
            also = @Guards.Also(rule = "S-71", section = "Uppföljning"))
    public static final class NotCorrected extends DisturbanceRefusal {
        public NotCorrected(LocalDate correctBy, Programme programme) {
            super(Kind.RULE, Map.of("correctBy", correctBy));
            ofDocument(programme.document());
        }
    }

    /** It has happened again after the last notice. */
    @Guards(
            rule = "G-122",
            section = "Uppsägning av hyreskontrakt",
            also = @Guards.Also(rule = "S-72", section = "Uppföljning"))
    public static final class DisturbedSince extends DisturbanceRefusal {
        public DisturbedSince(LocalDate day, Programme programme) {
            super(Kind.RULE, Map.of("day", day));
            ofDocument(programme.document());
        }
    }

    /** It is still watched whether it happens again. */
    @Guards(dated = ObservationPolicy.class)
    public static final class ObservationRuns extends DisturbanceRefusal {
        public ObservationRuns(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
            at("on");
        }
    }

    /** It is not over before the joint plan's last day. */
    @Guards(rule = "G-121", section = "Störningar och misskötsel")
    public static final class PlanRuns extends DisturbanceRefusal {
        public PlanRuns(LocalDate until) {
            super(Kind.RULE, Map.of("until", until));
            at("on");
        }
    }

    /** Misconduct was not repeated after a notice, and no rent is more than a week late that was called on in vain. */
    @Guards(dated = RepetitionPolicy.class)
    public static final class NotRepeated extends DisturbanceRefusal {
        public NotRepeated(int events) {
            super(Kind.RULE, Map.of("events", events));
        }
    }
}
