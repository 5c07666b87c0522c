package se.hemvist.web.rest.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseHead;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.CaseView;
import se.hemvist.intake.application.CaseView.Known;
import se.hemvist.intake.application.Handling;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.Death;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.party.PersonView.Former;
import se.hemvist.web.rest.page.Link;

/**
 * A case as it is told.
 *
 * @param person left out for those who may not know whom it is about
 */
public record CaseAnswer(
        @JsonUnwrapped Head head,
        Parties parties,
        Course handling,
        @Nullable Person person,
        @JsonProperty("_links") Map<String, Link> links) {

    /** What a case is known by and where it stands. */
    public record Head(UUID id, String number, Programme programme, CaseState state) {

        static Head of(CaseHead head) {
            return new Head(head.id().value(), head.number().value(), head.programme(), head.state());
        }
    }

    /** The organisations that have a part in it, by their ids. */
    public record Parties(
            UUID administrationId,
            UUID coordinationUnitId,
            @Nullable UUID brokerId,
            @Nullable UUID providerId,
            @Nullable UUID headTenantId) {

        static Parties of(CaseParties parties) {
            return new Parties(
                    parties.administration().value(),
                    parties.coordinationUnit().value(),
                    id(parties.broker()),
                    id(parties.provider()),
                    id(parties.headTenant()));
        }

        private static @Nullable UUID id(Optional<OrganisationId> organisation) {
            return organisation.map(OrganisationId::value).orElse(null);
        }
    }

    /** How it is handled. */
    public record Course(
            @Nullable String owner,
            @Nullable String officer,
            LocalDate receivedOn,
            @Nullable String treservaNumber,
            LocalDate openedOn) {

        static Course of(Handling handling) {
            return new Course(
                    handling.owner().orElse(null),
                    handling.officer().orElse(null),
                    handling.application().receivedOn(),
                    handling.application().treservaNumber(),
                    handling.openedOn());
        }
    }

    /** Whom it is about. */
    public record Person(
            @JsonUnwrapped Now now,
            List<Earlier> formerIdentities,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate diedOn) {

        static Person of(Known known) {
            return new Person(
                    Now.of(known.now()),
                    known.former().stream().map(Earlier::of).toList(),
                    known.death().map(Death::on).orElse(null));
        }
    }

    /** Who it is. */
    public record Now(UUID id, String identityNumber, String givenName, String familyName, boolean protectedIdentity) {

        static Now of(PersonView person) {
            return new Now(
                    person.id().value(),
                    person.identityNumber().digits(),
                    person.givenName(),
                    person.familyName(),
                    person.protectedIdentity());
        }

        /** Nothing of whom it is about. */
        @Override
        public String toString() {
            return "Now[" + id + "]";
        }
    }

    /** By what the person was known before. */
    public record Earlier(String identityNumber, String name, Former.How how, LocalDate until, String recordedBy) {

        static Earlier of(Former former) {
            return new Earlier(
                    former.identityNumber().digits(), former.name(), former.how(), former.until(), former.by());
        }

        /** Nothing of whom it is about. */
        @Override
        public String toString() {
            return "Earlier[" + how + ", " + until + "]";
        }
    }

    static CaseAnswer of(CaseView view, UriInfo uri) {
        return new CaseAnswer(
                Head.of(view.head()),
                Parties.of(view.parties()),
                Course.of(view.handling()),
                view.person().map(Person::of).orElse(null),
                Link.selfAnd(uri, "timeline"));
    }
}
