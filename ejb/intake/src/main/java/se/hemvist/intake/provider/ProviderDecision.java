package se.hemvist.intake.provider;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.provider.ProviderRefusal.ChainOutOfOrder;
import se.hemvist.intake.provider.ProviderRefusal.DeviationNeedsReason;
import se.hemvist.intake.provider.ProviderRefusal.NoSupplierWanted;
import se.hemvist.intake.provider.ProviderRefusal.SupplierNotReported;

/**
 * The coordinator's choice between the city's own unit and a framework supplier. With the own unit it is done; a supplier
 * is chosen by a chain of messages, whose steps are taken in their order and once each.
 */
@Entity
@Table(name = "provider_decision")
class ProviderDecision {

    @Id
    @Column(name = "decision_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_id")
    private UUID caseId;

    /** From 1; a case that is referred again is decided on again. */
    @Column(name = "turn")
    private int turn;

    @Column(name = "municipality")
    private String municipality;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    @Column(name = "provider_id")
    private @Nullable UUID provider;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Embedded
    private @Nullable Proposal proposal;

    @Column(name = "deviation")
    private @Nullable String deviation;

    @ElementCollection
    @CollectionTable(name = "provider_chain_step", joinColumns = @JoinColumn(name = "decision_id"))
    @MapKeyColumn(name = "step")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ChainStep, StepTaken> steps = new HashMap<>();

    protected ProviderDecision() {}

    private ProviderDecision(CaseFile file, ProviderChoice choice, Optional<Proposal> proposal, LocalDate decidedOn) {
        this.id = UUID.randomUUID();
        this.caseId = file.id().value();
        this.turn = 1;
        this.municipality = file.municipality().code();
        this.kind = choice.kind();
        this.provider = choice.provider().map(OrganisationId::value).orElse(null);
        this.decidedOn = decidedOn;
        this.proposal = proposal.orElse(null);
        this.deviation = choice.deviation()
                .map(String::strip)
                .filter(why -> !why.isEmpty())
                .orElse(null);
    }

    /**
     * @throws DeviationNeedsReason if it is not what is proposed, and does not say why
     */
    static ProviderDecision made(CaseFile file, ProviderChoice choice, Optional<Proposal> proposal, LocalDate on) {
        ProviderDecision decision = new ProviderDecision(file, choice, proposal, on);
        boolean deviates = proposal.filter(made -> made.kind() != choice.kind()).isPresent();
        if (deviates && decision.deviation == null) {
            throw new DeviationNeedsReason(proposal.orElseThrow()).by(DistributionPolicy.HOUSING_FIRST.on(on));
        }
        return decision;
    }

    /** After so many others in the case. */
    void follows(int earlier) {
        turn = earlier + 1;
    }

    /**
     * Takes a step of the chain.
     *
     * @throws NoSupplierWanted if the city's own unit gives the support
     * @throws ChainOutOfOrder  if another step is next, or none
     */
    void take(ChainStep step, StepTaken taken) {
        demandNext(step);
        steps.put(step, taken);
    }

    /** The case officer's choice, with the step that it is. */
    void choose(OrganisationId supplier, StepTaken taken) {
        take(ChainStep.SUPPLIER_CHOSEN, taken);
        provider = supplier.value();
    }

    void demandNext(ChainStep step) {
        if (kind == ProviderKind.OWN) {
            throw new NoSupplierWanted(step);
        }
        Optional<ChainStep> next = ChainStep.after(steps.keySet());
        if (!next.equals(Optional.of(step))) {
            throw new ChainOutOfOrder(step, next);
        }
    }

    /** @throws SupplierNotReported if a supplier is wanted and the coordinator does not know which has been chosen */
    void demandKnown() {
        if (kind == ProviderKind.FRAMEWORK) {
            ChainStep.after(steps.keySet()).ifPresent(next -> {
                throw new SupplierNotReported(next);
            });
        }
    }

    ProviderKind kind() {
        return kind;
    }

    Optional<String> deviation() {
        return Optional.ofNullable(deviation);
    }

    ProviderChain chain() {
        Map<ChainStep, StepTaken> taken = new EnumMap<>(ChainStep.class);
        taken.putAll(steps);
        return new ProviderChain(
                new ProviderChoice(kind, Optional.ofNullable(provider).map(OrganisationId::new), deviation()),
                decidedOn,
                Optional.ofNullable(proposal),
                taken);
    }
}
