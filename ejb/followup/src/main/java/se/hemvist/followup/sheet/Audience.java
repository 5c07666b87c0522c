package se.hemvist.followup.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.party.OrganisationKind;

/** Who reads a report, and what of the figures is theirs to see. */
public enum Audience {
    /** A social administration (socialförvaltning) reads of its own cases; it is the case team, with the provider. */
    SOCIAL_ADMINISTRATION,
    /** A support provider (stödutförare) reads of its own assignments. */
    SUPPORT_PROVIDER,
    /** The letting office (exploateringsförvaltningen) reads of what it is told: phases, visits, checklists, notices, transfers. */
    LETTING_OFFICE,
    /** The housing agency (bostadsförmedlingen) reads of all flats that it mediates and of the stays in them. */
    HOUSING_AGENCY,
    /** A district administration (stadsdelsförvaltning) reads of the flats that it has applied for. */
    DISTRICT_ADMINISTRATION,
    /** An institution for care and treatment (institution för vård och behandling) reads of those that it has applied for. */
    CARE_INSTITUTION,
    /** The municipality as a whole, for the cooperation group (samverkansgruppen) and others without a part. */
    OVERVIEW;

    /** Those who are sent a part of their own; the cooperation group's holds the same figures as the overview. */
    public static final Set<OrganisationKind> KINDS = Set.of(
            OrganisationKind.SOCIAL_ADMINISTRATION,
            OrganisationKind.SUPPORT_PROVIDER,
            OrganisationKind.LETTING_OFFICE,
            OrganisationKind.HOUSING_AGENCY,
            OrganisationKind.DISTRICT_ADMINISTRATION,
            OrganisationKind.CARE_INSTITUTION,
            OrganisationKind.COOPERATION_GROUP);

    /** The audience that an organisation of one of the {@link #KINDS} belongs to. */
    public static Audience of(OrganisationKind kind) {
        return kind == OrganisationKind.COOPERATION_GROUP ? OVERVIEW : valueOf(kind.name());
    }

    /** Whether it works on the cases that it reads of, and so may see small counts. */
    public boolean inCaseTeam() {
        return switch (this) {
            case SOCIAL_ADMINISTRATION, SUPPORT_PROVIDER, HOUSING_AGENCY, DISTRICT_ADMINISTRATION, CARE_INSTITUTION ->
                true;
            case LETTING_OFFICE, OVERVIEW -> false;
        };
    }

    /** Whether it is sent nothing in a month in which nothing is counted of it. */
    public boolean isSentFiguresOnly() {
        return this == SUPPORT_PROVIDER || this == CARE_INSTITUTION;
    }

    /**
     * What it reads of all sheets, in their order.
     *
     * @param present who else reads in the municipality: the overview holds what concerns them, and of mediated flats only
     *     what is counted of all districts together, so that no line can be subtracted from a sum
     */
    public List<Sheet> sheets(List<Sheet> all, Set<Audience> present) {
        return all.stream()
                .filter(sheet -> sheet.readers().contains(this))
                .filter(sheet -> this != OVERVIEW || concerns(sheet, present))
                .sorted(Sheet.ORDER)
                .toList();
    }

    private static boolean concerns(Sheet sheet, Set<Audience> present) {
        return present.stream()
                .anyMatch(reader -> reader != OVERVIEW && sheet.readers().contains(reader));
    }

    /** The cells that are the reader's to see. */
    public List<Cell> of(List<Cell> cells, UUID reader) {
        return cells.stream().filter(cell -> isOf(reader, cell)).toList();
    }

    private boolean isOf(UUID reader, Cell cell) {
        return switch (this) {
            case SOCIAL_ADMINISTRATION, DISTRICT_ADMINISTRATION, CARE_INSTITUTION ->
                cell.administration().equals(reader);
            case SUPPORT_PROVIDER -> cell.provider().equals(Optional.of(reader));
            case LETTING_OFFICE, HOUSING_AGENCY, OVERVIEW -> true;
        };
    }
}
