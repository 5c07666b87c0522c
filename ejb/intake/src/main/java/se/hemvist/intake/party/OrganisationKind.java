package se.hemvist.intake.party;

/** What an organisation does in the work on a home. */
public enum OrganisationKind {
    /** Investigates and decides on aid (socialförvaltning); four in Göteborg. */
    SOCIAL_ADMINISTRATION,
    /** Hires flats and sublets them (exploateringsförvaltningen). */
    LETTING_OFFICE,
    /** Passes on referrals and the choice of supplier (samlad placerings- och inköpsfunktion, SPINK). */
    PLACEMENT_BROKER,
    /** Answers referrals and matches persons and flats (samordnare). */
    COORDINATION_UNIT,
    /** Gives the mobile support (stödutförare), the city's own or procured. */
    SUPPORT_PROVIDER,
    /** Owns flats and belongs to a municipality (bostadsbolag). */
    HOUSING_COMPANY,
    /** Takes reports of disturbances in evenings and nights (störningsjour). */
    DISTURBANCE_SERVICE,
    /** Applies for flats and is head tenant in Stockholm (stadsdelsförvaltning). */
    DISTRICT_ADMINISTRATION,
    /** Gives care and treatment, and may be head tenant (institution för vård och behandling). */
    CARE_INSTITUTION,
    /** Mediates flats (bostadsförmedlingen). */
    HOUSING_AGENCY,
    /** Owns flats and is not a municipality's (hyresvärd). */
    LANDLORD,
    /** Follows the work city-wide by figures (samverkansgrupp). */
    COOPERATION_GROUP
}
