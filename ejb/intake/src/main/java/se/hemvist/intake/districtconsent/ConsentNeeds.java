package se.hemvist.intake.districtconsent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.party.Directory;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatView.Zone;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.rule.Version;
import se.hemvist.kernel.setting.Settings;
import se.hemvist.kernel.setting.Values;

/** Whether a flat for a case lies in another district's area, and what that asks for; nothing where areas are not entered. */
@ApplicationScoped
class ConsentNeeds {

    @Inject
    Holds holds;

    @Inject
    Directory directory;

    @Inject
    Settings settings;

    @Inject
    InstitutionsBound bound;

    Optional<ConsentNeed> of(CaseFile file, FlatId flat, LocalDate on) {
        return of(file, flat, on, settings);
    }

    /** The same by these values. */
    Optional<ConsentNeed> of(CaseFile file, FlatId flat, LocalDate on, Values values) {
        return holds.look(flat)
                .incoming()
                .zone()
                .flatMap(Zone::district)
                .filter(district -> !district.equals(file.administration()))
                .flatMap(district -> DistrictConsentPolicy.of(file.programme())
                        .map(policy -> need(file, district, policy.on(on), values.on(bound, file.municipality(), on))));
    }

    private ConsentNeed need(
            CaseFile file,
            OrganisationId district,
            Version<DistrictConsentPolicy> policy,
            Version<Integer> asDistrict) {
        Version<ConsentDemand> forDistricts = of(policy, policy.rule().demand());
        if (!isInstitution(file.administration())) {
            return new ConsentNeed(district, forDistricts, false);
        }
        ConsentDemand demand =
                asDistrict.rule() == InstitutionsBound.AS_A_DISTRICT ? forDistricts.rule() : ConsentDemand.WARNING;
        return new ConsentNeed(district, of(asDistrict, demand), true);
    }

    private boolean isInstitution(OrganisationId applicant) {
        return directory
                .find(applicant)
                .filter(found -> found.nature().kind() == OrganisationKind.CARE_INSTITUTION)
                .isPresent();
    }

    private static Version<ConsentDemand> of(Version<?> version, ConsentDemand demand) {
        return new Version<>(demand, version.from(), version.source(), version.assumed());
    }
}
