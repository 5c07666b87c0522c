package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.followup.report.Fact.About;
import se.hemvist.followup.visit.VisitEvent;

/** What visits mean for the figures; there may be several a day. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class VisitFacts {

    @Inject
    Facts facts;

    void on(@Observes VisitEvent.Recorded recorded) {
        About about = new About(
                recorded.about().municipality(),
                recorded.assignment().value(),
                Optional.of(recorded.about().administration().value()),
                Optional.of(recorded.about().provider().value()));
        facts.add(new Fact(
                Fact.Kind.VISIT,
                about,
                recorded.on(),
                recorded.outcome().name(),
                recorded.visit().value().toString()));
    }
}
