package se.hemvist.web.rest.mediations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.contact.Cover;
import se.hemvist.intake.contact.ReachedPerson;
import se.hemvist.intake.flatcontact.FlatContactView;
import se.hemvist.intake.flatcontact.ToldHow;
import se.hemvist.web.rest.mediations.FlatContactRequest.Reached;
import se.hemvist.web.rest.page.Link;

/** Who is and who has been the landlord's contact person for a flat, in the order of appointment. */
public record FlatContactsAnswer(List<Contact> contacts, @JsonProperty("_links") Map<String, Link> links) {

    /** One of them, who stands in from today on; whether and how the landlord was told. */
    public record Contact(
            @JsonUnwrapped Days days,
            Reached person,
            @Nullable UUID contactPersonId,
            List<StandIn> standIns,
            @Nullable Told told) {

        static Contact of(FlatContactView view) {
            return new Contact(
                    new Days(
                            view.lasting().number(),
                            view.lasting().from(),
                            view.lasting().to().orElse(null)),
                    Reached.of(view.person()),
                    view.contactPerson().map(ContactPersonId::value).orElse(null),
                    view.standIns().stream().map(StandIn::of).toList(),
                    view.told().map(told -> new Told(told.on(), told.how())).orElse(null));
        }
    }

    /** The how-manieth it is, from which day to which; the latest has no last day. */
    public record Days(int number, LocalDate from, @Nullable LocalDate to) {}

    /** Who is reached instead for a while, and when. */
    public record StandIn(Reached person, LocalDate from, LocalDate to) {

        static StandIn of(Cover cover) {
            ReachedPerson person = cover.standIn();
            return new StandIn(new Reached(person.name(), person.phone(), person.email()), cover.from(), cover.to());
        }
    }

    /** That the landlord has been told. */
    public record Told(LocalDate on, ToldHow how) {}

    static FlatContactsAnswer of(List<FlatContactView> contacts, UriInfo uri) {
        return new FlatContactsAnswer(contacts.stream().map(Contact::of).toList(), Link.self(uri));
    }
}
