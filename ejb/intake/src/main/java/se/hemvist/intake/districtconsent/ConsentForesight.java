package se.hemvist.intake.districtconsent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.setting.Values;

/** Which open offers to institutions would need another district's consent, or would no longer, if they were bound by it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConsentForesight implements Foresight {

    @Inject
    ConsentNeeds needs;

    @Inject
    OfferProgress offers;

    @Inject
    CaseProgress cases;

    @Override
    public Set<String> settings() {
        return Set.of(InstitutionsBound.NAME);
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        List<Touched> touched = cases.in(supposition.municipality(), EnumSet.of(CaseState.IN_OFFER)).stream()
                .filter(file -> DistrictConsentPolicy.of(file.programme()).isPresent())
                .flatMap(file -> offers.openOf(file.id()).flats().stream()
                        .flatMap(flat -> touched(supposition, file, flat).stream()))
                .toList();
        return new Prospect("DistrictConsentPolicy", Reach.OPEN, List.of(), touched);
    }

    private Optional<Touched> touched(Supposition supposition, CaseFile file, FlatId flat) {
        Optional<ConsentDemand> before = demand(supposition, file, flat, supposition.now());
        Optional<ConsentDemand> after = demand(supposition, file, flat, supposition.then());
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Touched(
                        file.whose(),
                        after.filter(demand -> demand == ConsentDemand.GUARD).isPresent()
                                ? "CONSENT_NEEDED"
                                : "CONSENT_NOT_NEEDED",
                        code(before),
                        code(after),
                        false));
    }

    private Optional<ConsentDemand> demand(Supposition supposition, CaseFile file, FlatId flat, Values values) {
        return needs.of(file, flat, supposition.from(), values)
                .map(ConsentNeed::demand)
                .map(demand -> demand.rule());
    }

    private static String code(Optional<ConsentDemand> demand) {
        return demand.map(Enum::name).orElse("NONE");
    }
}
