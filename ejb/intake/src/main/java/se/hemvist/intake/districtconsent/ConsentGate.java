package se.hemvist.intake.districtconsent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.districtconsent.DistrictConsentRefusal.DistrictConsentMissing;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.vacancy.FlatId;

/** Whether a flat may be signed for where it lies, for those who sign or put right for which flat, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConsentGate {

    @Inject
    AskedConsents consents;

    @Inject
    ConsentNeeds needs;

    @Inject
    CaseProgress progress;

    @Inject
    Directory directory;

    /**
     * Lets the flat be let to the person of the case; a consent that is only warned of is noted where it is missing.
     *
     * @throws DistrictConsentMissing if it lies in another district's area, whose consent is a guard and was not given by then
     */
    public void demand(CaseFile file, FlatId flat, LocalDate on) {
        demand(file, flat, on, Optional.empty());
    }

    /** @param asked the consent that was asked for in the offer */
    void demand(CaseFile file, FlatId flat, LocalDate on, Optional<DistrictConsent> asked) {
        needs.of(file, flat, on).filter(need -> !given(file, flat, on)).ifPresent(need -> {
            if (need.isGuard()) {
                throw new DistrictConsentMissing(need, code(need), asked.map(DistrictConsent::state));
            }
            warn("signed-without-district-consent", need, file, on);
        });
    }

    boolean given(CaseFile file, FlatId flat, LocalDate on) {
        Optional<DistrictConsent> before = file.person().flatMap(person -> consents.given(person, flat));
        return before.filter(consent -> consent.given(on)).isPresent();
    }

    void warn(String what, ConsentNeed need, CaseFile file, LocalDate on) {
        progress.note(file.id(), Occurrence.of(what, on).by(ConsentNeed.RULE, need.demand()));
    }

    private String code(ConsentNeed need) {
        return directory
                .find(need.district())
                .map(known -> known.code().value())
                .orElseThrow();
    }
}
