package se.hemvist.followup.report;

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
    /** The letting office (exploateringsförvaltningen) reads of what it is told: phases, visits and checklists. */
    LETTING_OFFICE,
    /** The municipality as a whole, for the cooperation group (samverkansgruppen) and others without a part. */
    OVERVIEW;

    /** Those who are sent a part of their own; the cooperation group's holds the same figures as the overview. */
    static final Set<OrganisationKind> KINDS = Set.of(
            OrganisationKind.SOCIAL_ADMINISTRATION,
            OrganisationKind.SUPPORT_PROVIDER,
            OrganisationKind.LETTING_OFFICE,
            OrganisationKind.COOPERATION_GROUP);

    /** The audience that an organisation of one of the {@link #KINDS} belongs to. */
    static Audience of(OrganisationKind kind) {
        return kind == OrganisationKind.COOPERATION_GROUP ? OVERVIEW : valueOf(kind.name());
    }

    /** Whether it works on the cases that it reads of, and so may see small counts. */
    boolean inCaseTeam() {
        return switch (this) {
            case SOCIAL_ADMINISTRATION, SUPPORT_PROVIDER -> true;
            case LETTING_OFFICE, OVERVIEW -> false;
        };
    }

    List<Sheet> sheets() {
        return switch (this) {
            case SOCIAL_ADMINISTRATION, OVERVIEW ->
                List.of(Sheets.INTAKE, Sheets.PHASES, Sheets.VISITS, Sheets.FOLLOW_UPS, Sheets.CHECKLISTS);
            case SUPPORT_PROVIDER -> Sheets.OF_PROVIDERS;
            case LETTING_OFFICE -> List.of(Sheets.PHASES, Sheets.VISITS, Sheets.CHECKLISTS);
        };
    }

    /** The cells that are the reader's to see. */
    List<Cell> of(List<Cell> cells, UUID reader) {
        return cells.stream().filter(cell -> isOf(reader, cell)).toList();
    }

    private boolean isOf(UUID reader, Cell cell) {
        return switch (this) {
            case SOCIAL_ADMINISTRATION -> cell.administration().equals(reader);
            case SUPPORT_PROVIDER -> cell.provider().equals(Optional.of(reader));
            case LETTING_OFFICE, OVERVIEW -> true;
        };
    }
}
