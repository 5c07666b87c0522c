package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import se.hemvist.followup.paper.PaperEvent;
import se.hemvist.followup.paper.PaperKind;
import se.hemvist.followup.report.Fact.About;

/** What the papers of a month mean for the figures; the first sending of each is the one that counts. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PaperFacts {

    @Inject
    Facts facts;

    void on(@Observes PaperEvent.Sent sent) {
        About about = new About(
                sent.about().municipality(),
                sent.assignment().value(),
                Optional.of(sent.about().administration().value()),
                Optional.of(sent.about().provider().value()));
        facts.add(new Fact(
                kind(sent.kind()),
                about,
                sent.sentOn(),
                sent.late() ? "LATE" : "IN_TIME",
                sent.month().toString()));
    }

    private static Fact.Kind kind(PaperKind kind) {
        return switch (kind) {
            case MONTHLY_FOLLOW_UP -> Fact.Kind.MONTHLY_FOLLOW_UP;
            case CARE_CHECKLIST -> Fact.Kind.CARE_CHECKLIST;
        };
    }
}
