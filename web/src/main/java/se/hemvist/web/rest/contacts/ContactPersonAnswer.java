package se.hemvist.web.rest.contacts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.contact.ContactPersonId;
import se.hemvist.intake.contact.ContactPersonView;
import se.hemvist.intake.contact.ContactRole;
import se.hemvist.intake.contact.Cover;
import se.hemvist.web.rest.contacts.ContactPersonRequest.Person;

/** Whom one reaches at an organisation, as it is told. */
public record ContactPersonAnswer(
        @JsonUnwrapped Head head,
        Person person,
        List<String> sections,
        List<StandIn> covers,
        @Nullable Warning warning) {

    /** Who, where and for how long; who came after. */
    public record Head(
            UUID id, UUID organisationId, ContactRole role, @JsonUnwrapped Days days, @Nullable UUID successorId) {}

    /** From a first day to a last, or until further notice. */
    public record Days(LocalDate from, @Nullable LocalDate to) {}

    /** Who stands in, and when. */
    public record StandIn(Person standIn, LocalDate from, LocalDate to) {

        static StandIn of(Cover cover) {
            return new StandIn(Person.of(cover.standIn()), cover.from(), cover.to());
        }
    }

    /** That an organisation which should have one has others at the same time. */
    public record Warning(String rule, LocalDate version, String source, List<UUID> others) {

        static Warning of(ContactPersonView.Warning warning) {
            return new Warning(
                    "OneContactPersonPolicy",
                    warning.rule().from(),
                    warning.rule().source().toString(),
                    warning.others().stream().map(ContactPersonId::value).toList());
        }
    }

    static ContactPersonAnswer of(ContactPersonView view) {
        ContactPersonView.Head head = view.head();
        return new ContactPersonAnswer(
                new Head(
                        head.id().value(),
                        head.organisation().value(),
                        head.role(),
                        new Days(head.valid().from(), head.valid().to()),
                        head.successor().map(ContactPersonId::value).orElse(null)),
                Person.of(view.person()),
                view.sections().stream().sorted().toList(),
                view.covers().stream().map(StandIn::of).toList(),
                view.warning().map(Warning::of).orElse(null));
    }
}
