package se.hemvist.lease.sublease;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.HashSet;
import java.util.Set;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Responsible;

/**
 * Who has to do with a sublease.
 *
 * @param administration the social administration that decided on the home
 * @param provider       who gives the support
 * @param headTenant     the letting office, which lets the flat out
 * @param landlord       the housing company that owns the flat
 */
@Embeddable
public record SubleaseParties(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "administration_id"))
                OrganisationId administration,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "provider_id")) OrganisationId provider,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "head_tenant_id"))
                OrganisationId headTenant,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "landlord_id")) OrganisationId landlord) {

    /** Of the housing company that owns the flat. */
    public static final Relation LANDLORD = FlatView.LANDLORD;

    /** Who answers for what is due on a lease of the programme: somebody of the head tenant's. */
    public static Responsible answering(OrganisationId headTenant, Programme programme) {
        return new Responsible(
                headTenant.value(),
                switch (programme) {
                    case HOUSING_FIRST -> new Role("letting-officer");
                    case TRIAL, TRAINING -> new Role("contact-person");
                });
    }

    /** What the actor's organisation is to the sublease: {@code administration}, {@code provider} and so on. */
    public Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = new HashSet<>();
        if (actor.belongsTo(administration.value())) {
            relations.add(CaseParties.ADMINISTRATION);
        }
        if (actor.belongsTo(provider.value())) {
            relations.add(CaseParties.PROVIDER);
        }
        if (actor.belongsTo(headTenant.value())) {
            relations.add(CaseParties.HEAD_TENANT);
        }
        if (actor.belongsTo(landlord.value())) {
            relations.add(LANDLORD);
        }
        return relations;
    }
}
