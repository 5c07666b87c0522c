package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.matching.CompanyStanding.Standing;
import se.hemvist.intake.party.OrganisationId;

/** Where those who wait stand with the companies, for many cases at a time. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CompanyStandings {

    @Inject
    AskedCompanies asked;

    @Inject
    ExcludedCompanies excluded;

    /** With each company that was asked, by case; a case of which nobody was asked is not there. */
    public Map<CaseId, Map<OrganisationId, CompanyStanding>> of(Collection<CaseId> cases) {
        return asked.of(cases).stream()
                .collect(Collectors.groupingBy(
                        LandlordCheck::caseId, Collectors.toMap(LandlordCheck::company, LandlordCheck::standing)));
    }

    /** The companies in which no new home is offered on the day, by case. */
    public Map<CaseId, Set<OrganisationId>> excludedFrom(Collection<CaseId> cases, LocalDate day) {
        return excluded.notLifted(cases).stream()
                .filter(exclusion -> exclusion.holdsOn(day))
                .collect(Collectors.groupingBy(
                        CompanyExclusion::caseId, Collectors.mapping(CompanyExclusion::company, Collectors.toSet())));
    }

    /** By which version nothing is offered there whose lease was given notice on by the day. */
    public static LocalDate excludedBy(LocalDate day) {
        return ExclusionPolicy.HOUSING_FIRST.on(day).from();
    }

    /** With a company that has not been asked, on the day. */
    public static CompanyStanding notAsked(LocalDate day) {
        return new CompanyStanding(
                Standing.NOT_ASKED, LettingRules.HOUSING_FIRST.on(day).from());
    }
}
