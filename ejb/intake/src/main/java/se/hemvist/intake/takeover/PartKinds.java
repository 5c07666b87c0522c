package se.hemvist.intake.takeover;

import java.util.EnumSet;
import java.util.Set;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationKind;

import static se.hemvist.intake.party.OrganisationKind.CARE_INSTITUTION;
import static se.hemvist.intake.party.OrganisationKind.COORDINATION_UNIT;
import static se.hemvist.intake.party.OrganisationKind.DISTRICT_ADMINISTRATION;
import static se.hemvist.intake.party.OrganisationKind.HOUSING_AGENCY;
import static se.hemvist.intake.party.OrganisationKind.LETTING_OFFICE;
import static se.hemvist.intake.party.OrganisationKind.SOCIAL_ADMINISTRATION;
import static se.hemvist.intake.party.OrganisationKind.SUPPORT_PROVIDER;

/** What the organisations are that have a part in a case of the programme. */
record PartKinds(
        Set<OrganisationKind> administration,
        Set<OrganisationKind> coordinationUnit,
        Set<OrganisationKind> provider,
        Set<OrganisationKind> headTenant) {

    private static final Set<OrganisationKind> APPLICANTS = EnumSet.of(DISTRICT_ADMINISTRATION, CARE_INSTITUTION);

    private static final PartKinds HOUSING_FIRST = new PartKinds(
            EnumSet.of(SOCIAL_ADMINISTRATION),
            EnumSet.of(COORDINATION_UNIT),
            EnumSet.of(SUPPORT_PROVIDER),
            EnumSet.of(LETTING_OFFICE));

    private static final PartKinds TRIAL_AND_TRAINING =
            new PartKinds(APPLICANTS, EnumSet.of(HOUSING_AGENCY), APPLICANTS, APPLICANTS);

    static PartKinds of(Programme programme) {
        return switch (programme) {
            case HOUSING_FIRST -> HOUSING_FIRST;
            case TRIAL, TRAINING -> TRIAL_AND_TRAINING;
        };
    }
}
