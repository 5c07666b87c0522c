package se.hemvist.intake.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import se.hemvist.kernel.number.Municipality;

/** The landlord agreements, for the work inside a transaction; their annexes are to be shown where flats are matched. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AgreementsInForce {

    @Inject
    EnteredAgreements agreements;

    /** Whether flats come to the municipality under agreements at all: it has entered one, in force or not. */
    public boolean areMadeIn(Municipality municipality) {
        return !agreements.in(municipality).isEmpty();
    }

    /** Those in force on the day. */
    public List<AgreementView> on(Municipality municipality, LocalDate day) {
        return agreements.in(municipality).stream()
                .map(LandlordAgreement::view)
                .filter(agreement -> agreement.valid().covers(day))
                .toList();
    }
}
