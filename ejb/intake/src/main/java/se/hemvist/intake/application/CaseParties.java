package se.hemvist.intake.application;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Relation;

/**
 * Which organisations have a part in a case.
 *
 * @param administration   the social administration that it belongs to, or the district or institution that applies
 * @param coordinationUnit the coordinator's, or the housing agency
 * @param broker           through whom the referral came
 * @param provider         of the support, once chosen
 * @param headTenant       who hires and sublets the flat, once that is known
 */
public record CaseParties(
        OrganisationId administration,
        OrganisationId coordinationUnit,
        Optional<OrganisationId> broker,
        Optional<OrganisationId> provider,
        Optional<OrganisationId> headTenant) {

    /** Of the social administration that the case belongs to. */
    public static final Relation ADMINISTRATION = new Relation("administration");
    /** Of the coordination unit that answers it. */
    public static final Relation COORDINATION = new Relation("coordination");
    /** Of the broker through whom it came. */
    public static final Relation BROKER = new Relation("broker");
    /** Of the provider of its support. */
    public static final Relation PROVIDER = new Relation("provider");
    /** Of the letting office that has the basis. */
    public static final Relation HEAD_TENANT = new Relation("head-tenant");

    /** Those who have a part at the start. */
    public static CaseParties of(OrganisationId administration, OrganisationId coordinationUnit) {
        return new CaseParties(administration, coordinationUnit, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Those where the organisation that applies also hires the flat, sublets it and gives the support. */
    public static CaseParties ofOne(OrganisationId applicant, OrganisationId agency) {
        return new CaseParties(applicant, agency, Optional.empty(), Optional.of(applicant), Optional.of(applicant));
    }

    /** The same with a broker. */
    public CaseParties through(OrganisationId through) {
        return new CaseParties(administration, coordinationUnit, Optional.of(through), provider, headTenant);
    }

    /** What the organisation is to the case; empty if it has no part in it. */
    public Set<Relation> relationsOf(OrganisationId organisation) {
        Set<Relation> relations = new HashSet<>();
        if (administration.equals(organisation)) {
            relations.add(ADMINISTRATION);
        }
        if (coordinationUnit.equals(organisation)) {
            relations.add(COORDINATION);
        }
        broker.filter(organisation::equals).ifPresent(same -> relations.add(BROKER));
        provider.filter(organisation::equals).ifPresent(same -> relations.add(PROVIDER));
        headTenant.filter(organisation::equals).ifPresent(same -> relations.add(HEAD_TENANT));
        return Set.copyOf(relations);
    }
}
