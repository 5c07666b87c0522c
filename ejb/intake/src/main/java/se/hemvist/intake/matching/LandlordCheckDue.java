package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.matching.LettingRules.AnswerTime;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.DeadlineKind;
import se.hemvist.kernel.deadline.Derived;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.kernel.deadline.Span;
import se.hemvist.kernel.deadline.Subject;
import se.hemvist.kernel.deadline.Why;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.time.WorkingDays;

/** T-38: the letting office sees to it that each company that it has asked answers in some working days. */
@ApplicationScoped
class LandlordCheckDue implements DeadlineKind {

    @Inject
    AskedCompanies companies;

    @Inject
    CaseProgress progress;

    @Inject
    AnswerTime time;

    @Override
    public String code() {
        return "T-38";
    }

    @Override
    public String title() {
        return "Få svar från bostadsbolaget";
    }

    @Override
    public Stream<Derived> recompute(LocalDate through) {
        return progress.along(companies.unanswered(), LandlordCheck::caseId, this::of);
    }

    Derived of(LandlordCheck check, CaseFile file) {
        Version<LettingRules> rules = time.on(file.municipality(), check.askedOn());
        LocalDate due = rules.rule().answerBy(check.askedOn());
        UUID lettingOffice = file.headTenant().map(OrganisationId::value).orElseThrow();
        return new Derived(
                new Subject(
                        file.subject(),
                        check.company().value().toString(),
                        file.subject(),
                        file.number(),
                        file.municipality()),
                new Responsible(lettingOffice, new Role("letting-officer")),
                Span.of(WorkingDays.onOrBefore(due.minus(rules.rule().warnedAhead())), due),
                new Why("LettingRules", rules.from(), Map.of("askedOn", "" + check.askedOn())));
    }
}
