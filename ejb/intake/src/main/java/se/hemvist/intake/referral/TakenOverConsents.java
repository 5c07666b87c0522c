package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.Persons;
import se.hemvist.intake.referral.ConsentGiven.Form;
import se.hemvist.intake.referral.ConsentGiven.Purpose;

/** What a person had consented to before the case came here, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakenOverConsents {

    /** What stands in the paper, which is kept where it was signed. */
    private static final String IN_THE_PAPER = "Övertaget samtycke, se blanketten.";

    @Inject
    GivenConsents consents;

    @Inject
    Persons persons;

    /**
     * Enters the two that a home is looked for by: for the referral, and for the basis that the letting office has.
     *
     * @throws ReferralRefusal.BeforeBirth                           if the person was not born then
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if they are given in the future
     */
    public void enter(CaseFile file, LocalDate givenOn, LocalDate today) {
        PersonView person = persons.get(file.person().orElseThrow());
        for (Purpose purpose : Purpose.values()) {
            ConsentGiven given = new ConsentGiven(
                    purpose,
                    ConsentPolicy.of(purpose).on(givenOn).rule().needed(),
                    IN_THE_PAPER,
                    givenOn,
                    Form.WRITTEN);
            consents.add(Consent.given(file.id(), given, person, today));
        }
    }
}
