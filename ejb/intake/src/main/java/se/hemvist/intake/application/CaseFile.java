package se.hemvist.intake.application;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonId;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Prospect.Whose;

/** A case as it was when it was read; for the work inside a transaction, and for asking whether somebody may. */
public record CaseFile(CaseHead head, Concerned concerned, CaseParties parties, Handling handling) implements Related {

    public CaseId id() {
        return head.id();
    }

    /** Whom it is about; not yet known where a flat is asked for before the one who will live in it. */
    public Optional<PersonId> person() {
        return concerned.person();
    }

    /** Whether it was registered from the paper, as those are of people whose identity is protected. */
    public boolean isOnPaper() {
        return concerned.named().isPresent();
    }

    /** Whether the actor works at its administration and is none of the named there. */
    public boolean isHiddenFrom(Actor actor) {
        return actor.belongsTo(administration().value()) && !concerned.mayKnow(actor.user());
    }

    public CaseNumber number() {
        return head.number();
    }

    @Override
    public Municipality municipality() {
        return head.municipality();
    }

    public Programme programme() {
        return head.programme();
    }

    public CaseState state() {
        return head.state();
    }

    /** The same in another state. */
    CaseFile in(CaseState wanted) {
        CaseHead there = new CaseHead(head.id(), head.number(), head.municipality(), head.programme(), wanted);
        return new CaseFile(there, concerned, parties, handling);
    }

    /**
     * For what is done in one state only.
     *
     * @throws CaseRefusal.NotDoneInThisState if the case is in another one
     */
    public void demandIn(CaseState wanted) {
        demandIn(Set.of(wanted));
    }

    /**
     * For what is done in some states only.
     *
     * @throws CaseRefusal.NotDoneInThisState if the case is in another one
     */
    public void demandIn(Set<CaseState> wanted) {
        if (!wanted.contains(state())) {
            throw notDoneNow();
        }
    }

    /**
     * For what is done as long as the case is open.
     *
     * @throws CaseRefusal.NotDoneInThisState if it is over
     */
    public void demandOpen() {
        demandIn(CaseState.open());
    }

    /** That something is not done in the state that the case is in, by the steps that it keeps to. */
    public Refusal notDoneNow() {
        return new CaseRefusal.NotDoneInThisState(state()).by(steps());
    }

    /** That its state does not lead to the one wanted, by the steps that it keeps to. */
    public Refusal cannotBecome(CaseState wanted) {
        return new CaseRefusal.NotPossibleNow(state(), wanted).by(steps());
    }

    private Version<Steps> steps() {
        return Steps.of(programme()).on(handling.stepsFrom());
    }

    /**
     * Its number, for the organisation that was given it when it was opened, as long as whoever asks has a part in the case
     * and may know of it.
     */
    public Optional<CaseNumber> numberFor(OrganisationId asking, Actor actor) {
        return Optional.of(number())
                .filter(own ->
                        asking.equals(administration()) && !relationsOf(actor).isEmpty());
    }

    public OrganisationId administration() {
        return parties.administration();
    }

    public OrganisationId coordinationUnit() {
        return parties.coordinationUnit();
    }

    public Optional<OrganisationId> provider() {
        return parties.provider();
    }

    public Optional<OrganisationId> headTenant() {
        return parties.headTenant();
    }

    /** Which case, and who works on it. */
    public Whose whose() {
        return new Whose(
                subject(),
                number(),
                administration().value(),
                coordinationUnit().value());
    }

    @Override
    public UUID subject() {
        return head.id().value();
    }

    @Override
    public Optional<UUID> inCase() {
        return Optional.of(subject());
    }

    @Override
    public Set<Relation> relationsOf(Actor actor) {
        return actor.organisation()
                .filter(organisation -> !isHiddenFrom(actor))
                .map(OrganisationId::new)
                .map(parties::relationsOf)
                .orElse(Set.of());
    }
}
