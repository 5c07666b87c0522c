package se.hemvist.web.rest.organisations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.party.NewOrganisation;
import se.hemvist.intake.party.OrganisationView;
import se.hemvist.intake.party.Reach;
import se.hemvist.intake.party.Section;
import se.hemvist.web.rest.organisations.OrganisationRequest.Contact;
import se.hemvist.web.rest.organisations.OrganisationRequest.Nature;
import se.hemvist.web.rest.organisations.OrganisationRequest.Validity;

/** An organisation in the register. */
public record OrganisationAnswer(
        @JsonUnwrapped Known known, @JsonUnwrapped Reached reached, List<SectionRequest> sections, Validity valid) {

    /** Which it is, and what. */
    public record Known(UUID id, String code, Nature nature) {}

    /** How it is named and reached. */
    public record Reached(Contact contact, @Nullable ReachRequest reach) {

        static Reached of(NewOrganisation.Contact contact) {
            return new Reached(
                    new Contact(contact.name(), contact.organisationNumber(), contact.email()),
                    contact.reach().equals(Reach.MAILBOX_ONLY) ? null : ReachRequest.of(contact.reach()));
        }
    }

    static OrganisationAnswer of(OrganisationView view, List<Section> sections) {
        return new OrganisationAnswer(
                new Known(
                        view.id().value(),
                        view.code().value(),
                        new Nature(view.nature().kind(), view.nature().ownership())),
                Reached.of(view.contact()),
                sections.stream().map(SectionRequest::of).toList(),
                new Validity(view.valid().from(), view.valid().to()));
    }
}
