package se.hemvist.intake.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseLetters;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.party.PartyRefusal;
import se.hemvist.intake.provider.ProviderRefusal.ChainOutOfOrder;
import se.hemvist.intake.provider.ProviderRefusal.DeviationNeedsReason;
import se.hemvist.intake.provider.ProviderRefusal.NoAgreement;
import se.hemvist.intake.provider.ProviderRefusal.NoSupplierWanted;
import se.hemvist.intake.provider.ProviderRefusal.NotTheCoordinatorsChoice;
import se.hemvist.intake.provider.ProviderRefusal.NothingDecided;
import se.hemvist.intake.provider.ProviderRefusal.SupplierNotReported;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.time.HouseClock;

/** Who gives the support, for the work inside a transaction: the choice, the chain of messages, and its guard. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ProviderChoices {

    @Inject
    MadeProviderDecisions decisions;

    @Inject
    SignedAgreements agreements;

    @Inject
    Volumes volumes;

    @Inject
    Directory directory;

    @Inject
    CaseProgress progress;

    @Inject
    CaseLetters letters;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The coordinator's choice, today. With the city's own unit it is done; for a supplier the broker is told.
     *
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart for the own way without saying which unit
     * @throws NotTheCoordinatorsChoice           if it names a framework supplier
     * @throws DeviationNeedsReason               if it is not what is proposed, and does not say why
     * @throws PartyRefusal.NotSuchAnOrganisation if the unit gives no support in the municipality
     */
    public void decide(CaseFile file, ProviderChoice choice) {
        LocalDate today = clock.today();
        requireProvider(file, choice, today);
        Optional<Proposal> proposal = volumes.on(file.municipality(), today).proposal();
        ProviderDecision decision = ProviderDecision.made(file, choice, proposal, today);
        if (choice.kind() == ProviderKind.FRAMEWORK) {
            decision.take(ChainStep.BROKER_TOLD, step());
            file.parties().broker().ifPresent(broker -> letters.send("supplier-wanted", broker, file));
        }
        decisions.add(decision, file.id());
        choice.provider().ifPresent(provider -> progress.assignProvider(file.id(), provider));
        Occurrence decided = Occurrence.of(occasion(choice), today)
                .by("DistributionPolicy", DistributionPolicy.HOUSING_FIRST.on(today));
        progress.note(file.id(), decision.deviation().map(decided::because).orElse(decided));
    }

    /**
     * The broker tells the responsible case officer that a supplier is to be chosen.
     *
     * @param note in the broker's words
     * @throws NothingDecided   unless the coordinator has decided
     * @throws NoSupplierWanted if the city's own unit gives the support
     * @throws ChainOutOfOrder  unless the coordinator has told the broker, and the case officer has not been told
     */
    public void passOn(CaseFile file, Optional<String> note) {
        of(file.id()).take(ChainStep.CASE_OFFICER_TOLD, step());
        letters.send("supplier-to-choose", file.administration(), file);
        progress.note(file.id(), told("case-officer-told", note));
    }

    /**
     * The case officer chooses a supplier, who has a part in the case from then on; the broker is told.
     *
     * @throws NothingDecided                     unless the coordinator has decided
     * @throws NoSupplierWanted                   if the city's own unit gives the support
     * @throws ChainOutOfOrder                    unless the broker has told the case officer, and none has been chosen
     * @throws PartyRefusal.NotSuchAnOrganisation if it gives no support in the municipality
     * @throws NoAgreement                        unless an agreement with it is in force today
     */
    public void choose(CaseFile file, OrganisationId supplier) {
        LocalDate today = clock.today();
        ProviderDecision decision = of(file.id());
        decision.demandNext(ChainStep.SUPPLIER_CHOSEN);
        requireSupport(file, supplier, "supplier", today);
        if (!agreements.cover(file.municipality(), supplier, today)) {
            throw new NoAgreement(today);
        }
        decision.choose(supplier, step());
        progress.assignProvider(file.id(), supplier);
        file.parties().broker().ifPresent(broker -> letters.send("supplier-chosen", broker, file));
        progress.note(file.id(), Occurrence.of("supplier-chosen", today));
    }

    /**
     * The broker informs the coordinator of the choice.
     *
     * @param note in the broker's words
     * @throws NothingDecided   unless the coordinator has decided
     * @throws NoSupplierWanted if the city's own unit gives the support
     * @throws ChainOutOfOrder  unless a supplier has been chosen, and the coordinator does not know
     */
    public void report(CaseFile file, Optional<String> note) {
        of(file.id()).take(ChainStep.COORDINATOR_INFORMED, step());
        letters.send("supplier-reported", file.coordinationUnit(), file);
        progress.note(file.id(), told("coordinator-informed", note));
    }

    /**
     * Lets the provider meet the person only once it is known who that is.
     *
     * @throws SupplierNotReported if a supplier is wanted and the coordinator does not know which has been chosen
     */
    public void requireKnown(CaseId caseId) {
        decisions.of(caseId).ifPresent(ProviderDecision::demandKnown);
    }

    /**
     * How it was decided and how far the chain has come.
     *
     * @throws NothingDecided unless the coordinator has decided
     */
    public ProviderChain chain(CaseId caseId, boolean withDeviation) {
        ProviderChain chain = of(caseId).chain();
        return withDeviation ? chain : chain.withoutDeviation();
    }

    private ProviderDecision of(CaseId caseId) {
        return decisions.of(caseId).orElseThrow(NothingDecided::new);
    }

    private void requireProvider(CaseFile file, ProviderChoice choice, LocalDate today) {
        if (choice.kind() == ProviderKind.OWN) {
            requireSupport(file, Input.given(choice.provider(), "provider"), "provider", today);
        }
        choice.provider()
                .filter(named ->
                        choice.kind() == ProviderKind.FRAMEWORK || agreements.cover(file.municipality(), named, today))
                .ifPresent(named -> {
                    throw new NotTheCoordinatorsChoice(choice.kind(), today);
                });
    }

    private void requireSupport(CaseFile file, OrganisationId provider, String field, LocalDate today) {
        Demand demand = new Demand(file.municipality(), Set.of(OrganisationKind.SUPPORT_PROVIDER), today);
        directory.require(provider, demand, field);
    }

    private Occurrence told(String what, Optional<String> note) {
        Occurrence told = Occurrence.of(what, clock.today());
        return note.map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(told::because)
                .orElse(told);
    }

    private StepTaken step() {
        return new StepTaken(clock.today(), clock.now(), access.actor().user());
    }

    private static String occasion(ProviderChoice choice) {
        return choice.kind() == ProviderKind.OWN ? "own-provider-decided" : "framework-supplier-wanted";
    }
}
