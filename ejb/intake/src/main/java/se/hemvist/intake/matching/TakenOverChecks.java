package se.hemvist.intake.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.Directory.Demand;
import se.hemvist.intake.party.OrganisationId;

/** What companies had answered of a person before the case came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverChecks {

    @Inject
    AskedCompanies checks;

    @Inject
    Directory directory;

    /**
     * Whom of them may be asked for a flat of theirs.
     *
     * @param answers    what each has answered
     * @param askedOn    the day on which all were asked, whose letting rules hold
     * @param answeredOn by which all had answered
     */
    public record Answered(Map<OrganisationId, Result> answers, LocalDate askedOn, LocalDate answeredOn) {

        public Answered {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * Enters what they answered.
     *
     * @throws se.hemvist.intake.party.PartyRefusal.NotSuchAnOrganisation if one of them is no company or landlord of the
     *     municipality
     * @throws se.hemvist.intake.application.CaseRefusal                  if they answered before they were asked, or in the future
     */
    public void enter(CaseFile file, Answered answered, LocalDate today) {
        answered.answers().forEach((company, result) -> {
            directory.require(company, new Demand(file.municipality(), LandlordChecks.OWNERS, today), "companies");
            LandlordCheck check = new LandlordCheck(file.id(), company, answered.askedOn());
            check.answer(new CheckAnswer(result, answered.answeredOn(), Optional.empty()), today);
            checks.add(check);
        });
    }
}
