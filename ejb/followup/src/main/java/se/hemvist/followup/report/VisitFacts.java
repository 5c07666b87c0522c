package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import se.hemvist.followup.report.Fact.About;
import se.hemvist.followup.sheet.TouchedMonths;
import se.hemvist.followup.visit.VisitEvent;
import se.hemvist.followup.visit.VisitId;

/** What visits mean for the figures; there may be several a day. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class VisitFacts {

    @Inject
    Facts facts;

    @Inject
    TouchedMonths touched;

    void on(@Observes VisitEvent.Recorded recorded) {
        facts.add(fact(recorded, recorded.visit(), recorded.outcome().name()));
        touchWeek(recorded);
    }

    /** It was not made so: a row takes it out, in a month that was reported too. */
    void on(@Observes VisitEvent.Voided voided) {
        facts.takeOut(fact(voided, voided.visit(), ""), voided.struck().on());
        touchWeek(voided);
    }

    /** A week is counted in the month of its Sunday. */
    private void touchWeek(VisitEvent visit) {
        LocalDate sunday = visit.on().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        touched.between(visit.about().municipality(), visit.on(), sunday);
    }

    private static Fact fact(VisitEvent visit, VisitId id, String outcome) {
        About about = new About(
                visit.about().municipality(),
                visit.assignment().value(),
                Optional.of(visit.about().administration().value()),
                Optional.of(visit.about().provider().value()));
        return new Fact(Fact.Kind.VISIT, about, visit.on(), outcome, id.value().toString());
    }
}
