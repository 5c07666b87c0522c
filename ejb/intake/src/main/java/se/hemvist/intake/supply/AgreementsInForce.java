package se.hemvist.intake.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.NewAgreement.Annex;
import se.hemvist.kernel.number.Municipality;

/** The landlord agreements, for the work inside a transaction; their annexes are shown where flats are matched. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AgreementsInForce {

    @Inject
    EnteredAgreements agreements;

    @Inject
    Directory directory;

    /**
     * Whether flats come to the municipality under agreements only: on the day a housing agency takes them in, and an
     * agreement has been entered, in force or not. Where there is none, what a letting office has agreed on with an owner
     * binds no other.
     */
    public boolean areNeededIn(Municipality municipality, LocalDate day) {
        return directory.agency(municipality, day).isPresent()
                && !agreements.in(municipality).isEmpty();
    }

    /** Those in force on the day. */
    public List<AgreementView> on(Municipality municipality, LocalDate day) {
        return agreements.in(municipality).stream()
                .map(LandlordAgreement::view)
                .filter(agreement -> agreement.valid().covers(day))
                .toList();
    }

    /** The annexes (bilagor) of those in force on the day, by landlord; who has none is not there. */
    public Map<OrganisationId, List<Annex>> annexes(Municipality municipality, LocalDate day) {
        return on(municipality, day).stream()
                .filter(agreement -> !agreement.annexes().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        AgreementView::landlord, AgreementView::annexes, (one, another) -> one));
    }
}
