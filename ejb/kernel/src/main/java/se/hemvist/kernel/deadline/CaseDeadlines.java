package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.kernel.time.HouseClock;

/** All that is due in a case, of whatever kind: for what is put right at one place and counts at many. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseDeadlines {

    @Inject
    DeadlineKinds kinds;

    @Inject
    Deadlines deadlines;

    @Inject
    HouseClock clock;

    /**
     * Derives anew all that the facts, as they have been put right by now, give as due in the cases by today. Every kind is asked for
     * all that it gives, as in the night's check of consistency, so that this is for what is seldom done.
     */
    public void derive(Set<UUID> cases) {
        kinds.all().forEach(kind -> given(kind, cases).forEach(each -> deadlines.derive(kind, each)));
    }

    private List<Derived> given(DeadlineKind kind, Set<UUID> cases) {
        try (Stream<Derived> all = kind.recompute(clock.today())) {
            return all.filter(each ->
                            each.subject().caseId().filter(cases::contains).isPresent())
                    .toList();
        }
    }
}
