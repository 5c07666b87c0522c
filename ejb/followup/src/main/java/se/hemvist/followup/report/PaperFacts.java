package se.hemvist.followup.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.paper.PaperEvent;
import se.hemvist.followup.paper.PaperStanding.Validity;
import se.hemvist.followup.report.Fact.About;
import se.hemvist.followup.template.PaperKind;

/**
 * What the papers of a month mean for the figures; the first sending of each is the one that counts. That a paper answers all
 * is a fact beside the sending: it may come later.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PaperFacts {

    @Inject
    Facts facts;

    void on(@Observes PaperEvent.Sent sent) {
        add(sent, sent.sentOn(), sent.late() ? "LATE" : "IN_TIME", "");
        valid(sent, sent.sentOn(), sent.validity());
    }

    void on(@Observes PaperEvent.Completed completed) {
        valid(completed, completed.completion().on(), completed.completion().validity());
    }

    void on(@Observes PaperEvent.Excused excused) {
        add(excused, excused.on(), "EXCUSED", "");
    }

    private void valid(PaperEvent event, LocalDate on, Validity validity) {
        if (validity != Validity.FLAWED) {
            add(event, on, validity.name(), " valid");
        }
    }

    private void add(PaperEvent event, LocalDate on, String detail, String beside) {
        About about = new About(
                event.about().municipality(),
                event.assignment().value(),
                Optional.of(event.about().administration().value()),
                Optional.of(event.about().provider().value()));
        facts.add(new Fact(kind(event.kind()), about, on, detail, event.month() + beside));
    }

    private static Fact.Kind kind(PaperKind kind) {
        return switch (kind) {
            case MONTHLY_FOLLOW_UP -> Fact.Kind.MONTHLY_FOLLOW_UP;
            case CARE_CHECKLIST -> Fact.Kind.CARE_CHECKLIST;
        };
    }
}
