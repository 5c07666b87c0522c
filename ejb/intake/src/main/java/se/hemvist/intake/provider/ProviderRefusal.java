package se.hemvist.intake.provider;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.rule.Guards;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.RuleBroken;

/** Everything that can be refused about who gives the support. */
public abstract sealed class ProviderRefusal extends Refusal {

    private ProviderRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** Nobody has decided who gives the support. */
    public static final class NothingDecided extends ProviderRefusal {
        public NothingDecided() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** A goal is no share of a hundred. */
    public static final class NoShare extends ProviderRefusal {
        public NoShare() {
            super(Kind.INPUT, Map.of());
            at("percent");
        }
    }

    /** The provider has a goal from that day. */
    @Guards(rule = "A-18")
    public static final class GoalThere extends ProviderRefusal {
        public GoalThere(LocalDate from) {
            super(Kind.STATE, Map.of("from", from));
            at("from");
        }
    }

    /** All goals together would be more than a hundred. */
    @Guards(rule = "A-18")
    public static final class GoalsOverHundred extends ProviderRefusal {
        public GoalsOverHundred(int left) {
            super(Kind.RULE, Map.of("left", left));
            at("percent");
        }
    }

    /** The agreement's last day is before its first. */
    public static final class AgreementEndsTooEarly extends ProviderRefusal {
        public AgreementEndsTooEarly(LocalDate from) {
            super(Kind.INPUT, Map.of("from", from));
            at("valid/to");
        }
    }

    /** The agreement's last day is before the first one possible. */
    public static final class LastDayTooEarly extends ProviderRefusal {
        public LastDayTooEarly(LocalDate earliest) {
            super(Kind.MISFIT, Map.of("earliest", earliest));
            at("lastDay");
        }
    }

    /** The agreement has ended, or ends no later. */
    public static final class AgreementOver extends ProviderRefusal {
        public AgreementOver(LocalDate lastDay) {
            super(Kind.STATE, Map.of("lastDay", lastDay));
            at("lastDay");
        }
    }

    /** No agreement by that id. */
    public static final class UnknownAgreement extends ProviderRefusal {
        public UnknownAgreement() {
            super(Kind.UNKNOWN, Map.of());
        }
    }

    /** The supplier has another agreement at the same time. */
    public static final class SupplierHasAgreement extends ProviderRefusal {
        public SupplierHasAgreement(OrganisationId supplier, LocalDate from) {
            super(Kind.STATE, Map.of("supplier", supplier.value(), "from", from));
            at("valid");
        }
    }

    /** The choice is not what the volume goals propose, and nobody has said why. */
    @Guards(dated = DistributionPolicy.class)
    public static final class DeviationNeedsReason extends ProviderRefusal {
        public DeviationNeedsReason(Proposal proposal) {
            super(
                    Kind.RULE,
                    Map.of(
                            "proposed", proposal.kind(),
                            "ownPercent", proposal.ownPercent(),
                            "frameworkPercent", proposal.frameworkPercent(),
                            "ownChosen", proposal.ownChosen(),
                            "frameworkChosen", proposal.frameworkChosen()));
            at("provider/deviation");
        }
    }

    /** The coordinator says that a framework supplier is wanted, the case officer which. */
    @Guards(rule = "G-41", section = "Remiss")
    public static final class NotTheCoordinatorsChoice extends ProviderRefusal {
        /** @param kind of whom the support is wanted, though a framework supplier of the day is named */
        public NotTheCoordinatorsChoice(ProviderKind kind, LocalDate on) {
            super(Kind.RULE, Map.of("kind", kind, "on", on));
            at("provider/code");
        }
    }

    /** The city's own unit gives the support. */
    @Guards(rule = "G-40", section = "Remiss")
    public static final class NoSupplierWanted extends ProviderRefusal {
        public NoSupplierWanted(ChainStep wanted) {
            super(Kind.RULE, Map.of("kind", ProviderKind.OWN, "wanted", wanted));
        }
    }

    /** Another step of the chain is next. Of the chain's rules it names that of the step that was wanted. */
    @Guards(rule = "G-40", section = "Remiss")
    public static final class ChainOutOfOrder extends ProviderRefusal {

        private final RuleBroken order;

        public ChainOutOfOrder(ChainStep wanted, Optional<ChainStep> next) {
            super(
                    Kind.STATE,
                    Map.of(
                            "wanted",
                            wanted,
                            "next",
                            next.<Object>map(step -> step).orElse("-")));
            this.order = wanted.rule();
        }

        @Override
        public Optional<RuleBroken> rule() {
            return Optional.of(order);
        }
    }

    /** No agreement with the supplier is in force. */
    @Guards(rule = "G-24", section = "Samverkan")
    public static final class NoAgreement extends ProviderRefusal {
        public NoAgreement(LocalDate on) {
            super(Kind.RULE, Map.of("on", on));
            at("supplier");
        }
    }

    /** A supplier is wanted, and the coordinator does not know which has been chosen. */
    @Guards(rule = "G-42", section = "Remiss")
    public static final class SupplierNotReported extends ProviderRefusal {
        public SupplierNotReported(ChainStep next) {
            super(Kind.RULE, Map.of("next", next));
        }
    }
}
