package se.hemvist.intake.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.delegation.DelegationRefusal.NotDelegated;

/** By what officers decide, for those who record a decision, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DelegationsInForce {

    @Inject
    EnteredDelegations delegations;

    /**
     * What a decision rests on that is made on the day; nothing while the organisation has entered no delegation that had
     * begun by then.
     *
     * @param field what the caller named the decider by
     * @throws NotDelegated if it has, and none of them lets this decider take it
     */
    public Optional<DelegationView> demand(Decider decider, DelegatedDecision what, LocalDate on, String field) {
        List<Delegation> entered = delegations.of(decider.organisation());
        if (entered.stream().noneMatch(delegation -> delegation.begunBy(on))) {
            return Optional.empty();
        }
        return Optional.of(entered.stream()
                .filter(delegation -> delegation.allows(decider, what, on))
                .findFirst()
                .map(Delegation::view)
                .orElseThrow(() -> refusal(what, on, field)));
    }

    private static NotDelegated refusal(DelegatedDecision what, LocalDate on, String field) {
        NotDelegated refusal = new NotDelegated(what, on);
        refusal.at(field);
        return refusal;
    }
}
