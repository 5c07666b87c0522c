package se.hemvist.ear.city;

import java.util.Locale;

/** The demo accounts, by the part they play in a case. */
public enum Part {
    /** Passes referrals on (SPINK). */
    BROKER("spink"),
    /** Answers referrals and finds flats. */
    COORDINATOR("samordnare"),
    /** Of Hisingen, whose cases these are. */
    SOCIAL_WORKER("socialsekreterare"),
    /** For economic aid, at Hisingen. */
    ECONOMIC_AID("ekonomiskt-bistand"),
    /** Of Nordost, who has no part in Hisingen's cases. */
    OTHER_SOCIAL_WORKER("socialsekreterare-nordost"),
    /** Hires and sublets the flats. */
    LETTING_OFFICER("uthyrning"),
    /** Gives the support. */
    SUPPORT_WORKER("stod"),
    /** Gives the support for a framework supplier. */
    SUPPLIER_WORKER("stod-exempelstod"),
    /** Lets Poseidon's flats. */
    POSEIDON("hyresvard"),
    /** Lets Bostadsbolaget's flats. */
    BOSTADSBOLAGET("hyresvard-bostadsbolaget"),
    /** Lets Familjebostäder's flats. */
    FAMILJEBOSTADER("hyresvard-familjebostader"),
    /** Answers for the evenings and nights in the companies' houses. */
    DISTURBANCE_SERVICE("storningsjour"),
    /** Leads the social workers of Hisingen. */
    UNIT_HEAD("enhetschef"),
    /** Reads the month's figures for the group that follows the programme. */
    COOPERATION_GROUP("samverkan"),
    /** Mediates Stockholm's flats at its housing agency. */
    AGENCY_OFFICER("formedling"),
    /** Leads Stockholm's housing agency. */
    AGENCY_MANAGER("formedlingschef"),
    /** Keeps the values of rules that a municipality decides for itself. */
    RULE_OWNER("regler"),
    /** Applies for flats, for Farsta's district administration. */
    CONTACT_PERSON("kontaktperson"),
    /** Applies for flats, for Bromma's district administration. */
    BROMMA_CONTACT("kontakt-bromma"),
    /** The same, in turn with the one before. */
    BROMMA_SUCCESSOR("kontakt-bromma-2"),
    /** Applies for flats, for Enskede-Årsta-Vantör's district administration. */
    ENSKEDE_CONTACT("kontakt-enskede-arsta-vantor"),
    /** Applies for flats, for Hägersten-Älvsjö's district administration. */
    HAGERSTEN_CONTACT("kontakt-hagersten-alvsjo"),
    /** Applies for flats, for Hässelby-Vällingby's district administration. */
    HASSELBY_CONTACT("kontakt-hasselby-vallingby"),
    /** Applies for flats, for Järva's district administration. */
    JARVA_CONTACT("kontakt-jarva"),
    /** Applies for flats, for Kungsholmen's district administration. */
    KUNGSHOLMEN_CONTACT("kontakt-kungsholmen"),
    /** Applies for flats, for Norra innerstaden's district administration. */
    NORRA_INNERSTADEN_CONTACT("kontakt-norra-innerstaden"),
    /** Applies for flats, for Skarpnäck's district administration. */
    SKARPNACK_CONTACT("kontakt-skarpnack"),
    /** Applies for flats, for Skärholmen's district administration. */
    SKARHOLMEN_CONTACT("kontakt-skarholmen"),
    /** Applies for flats, for Södermalm's district administration. */
    SODERMALM_CONTACT("kontakt-sodermalm"),
    /** Works with the people for whom Farsta's district administration applies. */
    DISTRICT_CASE_OFFICER("stadsdel"),
    /** Leads the unit at Farsta's district administration. */
    DISTRICT_UNIT_HEAD("enhetschef-farsta"),
    /** Applies for flats, for a treatment home. */
    INSTITUTION_CONTACT("kontaktperson-behandlingshem"),
    /** Leads the treatment home's unit. */
    INSTITUTION_HEAD("enhetschef-behandlingshem"),
    /** Of Skarpnäck's district administration, which is asked when a flat lies in its area. */
    RECEIVING_DISTRICT("mottagande-stadsdel"),
    /** Lets Svenska Bostäder's flats, in Stockholm. */
    SVENSKA_BOSTADER("hyresvard-svenska"),
    /** Lets Familjebostäder's flats, in Stockholm. */
    STOCKHOLM_FAMILJEBOSTADER("hyresvard-familjebostader-stockholm"),
    /** Lets Stockholmshem's flats. */
    STOCKHOLMSHEM("hyresvard-stockholmshem"),
    /** Lets Micasa's flats. */
    MICASA("hyresvard-micasa"),
    /** Lets a private landlord's flats, in Stockholm. */
    PRIVATE_LANDLORD("hyresvard-privat"),
    /** Registers organisations, runs jobs and moves the clock. */
    OPERATOR("operator"),
    /** Checks the access log. */
    LOG_REVIEWER("granskare");

    private final String user;

    Part(String user) {
        this.user = user;
    }

    public String user() {
        return user;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
