package se.hemvist.followup.assignment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;

/** Why an assignment cannot be given, taken on, started or read. */
public abstract sealed class AssignmentRefusal extends Refusal {

    private AssignmentRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No assignment by that identity. */
    public static final class UnknownAssignment extends AssignmentRefusal {
        public UnknownAssignment(AssignmentId assignment) {
            super(Kind.UNKNOWN, Map.of("assignment", assignment.value()));
        }
    }

    /** The assignment stands where this cannot happen. */
    public static final class AssignmentNotThere extends AssignmentRefusal {
        public AssignmentNotThere(AssignmentState now, AssignmentState wanted) {
            super(Kind.STATE, Map.of("now", now, "wanted", wanted));
        }
    }

    /** The case has an assignment that is not closed. */
    public static final class AlreadyOrdered extends AssignmentRefusal {
        public AlreadyOrdered(AssignmentId assignment) {
            super(Kind.STATE, Map.of("assignment", assignment.value()));
        }
    }

    /** Support is given on a decision in force only. */
    @Guards(rule = "G-68", section = "Uppdrag")
    public static final class NoSupportDecision extends AssignmentRefusal {
        public NoSupportDecision(LocalDate day) {
            super(Kind.RULE, Map.of("day", day));
            at("orderedOn");
        }
    }

    /** The assignment goes to the provider that was chosen in the case. */
    @Guards(rule = "G-68", section = "Uppdrag")
    public static final class NotTheProviderChosen extends AssignmentRefusal {
        public NotTheProviderChosen(OrganisationId provider, Optional<OrganisationId> chosen) {
            super(
                    Kind.RULE,
                    Map.of(
                            "provider",
                            provider.value(),
                            "chosen",
                            chosen.map(OrganisationId::value)
                                    .map(UUID::toString)
                                    .orElse("-")));
            at("provider");
        }
    }

    /** A written assignment has all items of the routine. */
    @Guards(rule = "G-69", section = "Beskrivning av uppdraget")
    public static final class ItemsMissing extends AssignmentRefusal {
        public ItemsMissing(Set<AssignmentItem> missing) {
            super(Kind.RULE, Map.of("missing", new TreeSet<>(missing)));
            at("items");
        }
    }

    /** A written assignment has all goals of the routine. */
    @Guards(rule = "G-72", section = "Mål med insatserna")
    public static final class GoalsMissing extends AssignmentRefusal {
        public GoalsMissing(Set<Goal> missing) {
            super(Kind.RULE, Map.of("missing", new TreeSet<>(missing)));
            at("goals");
        }
    }

    /** Participants are told of open support in connection with the transfer to a lease of their own. */
    @Guards(rule = "G-144", section = "Stöd efter överlåtelse till förstahandskontrakt")
    public static final class NoOwnLeaseNear extends AssignmentRefusal {
        public NoOwnLeaseNear(AssignmentState now) {
            super(Kind.STATE, Map.of("now", now));
        }
    }

    /** A start outside the usual time needs a reason. */
    @Guards(dated = PhaseOnePolicy.class)
    public static final class ReasonNeeded extends AssignmentRefusal {
        /** @param from the first usual day, {@code to} the last one */
        public ReasonNeeded(LocalDate from, LocalDate to) {
            super(Kind.RULE, Map.of("from", from, "to", to));
            at("reason");
        }
    }

    /** Phase 1 comes before the move-in. */
    @Guards(dated = PhaseOnePolicy.class)
    public static final class StartsAfterMoveIn extends AssignmentRefusal {
        public StartsAfterMoveIn(LocalDate plannedMoveIn) {
            super(Kind.RULE, Map.of("plannedMoveIn", plannedMoveIn));
            at("on");
        }
    }

    /** The support begins before the participant moves in, since the provider helps with that. */
    @Guards(rule = "G-61", section = "Beslut")
    public static final class SupportNotStarted extends AssignmentRefusal {
        public SupportNotStarted(CaseId caseId, LocalDate moveIn) {
            super(Kind.RULE, Map.of("case", caseId.value(), "moveIn", moveIn));
        }
    }

    /** Nobody moves in after support was given that only who lives there gets. */
    public static final class SupportedBeforeMoveIn extends AssignmentRefusal {
        public SupportedBeforeMoveIn(LocalDate supportedOn) {
            super(Kind.MISFIT, Map.of("supportedOn", supportedOn));
            at("on");
        }
    }
}
