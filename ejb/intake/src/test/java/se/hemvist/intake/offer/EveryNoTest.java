package se.hemvist.intake.offer;

import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.mediation.Reply;
import se.hemvist.intake.offer.OfferEvent.Ended;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Every way in which nothing comes of an offer, in both cities: whose no it was, why, and what follows, all at once or not
 * at all.
 */
class EveryNoTest {

    private static final LocalDate TODAY = Town.START;
    private static final String WHY = "Det blev inte så.";

    private final Town town = new Town();
    private final FlatCase flats = new FlatCase(town);
    private final FirstCase acts = new FirstCase(town);
    private final OrganisationId company = town.the(OrganisationKind.HOUSING_COMPANY);
    private Optional<CaseId> theirs = Optional.empty();

    static Stream<No> noes() {
        return Stream.of(
                new No(
                        "the landlord's to the address",
                        OfferState.LANDLORD_NO,
                        Side.LANDLORD,
                        test -> test.mediated(0),
                        (test, offer, reason) -> test.flats.landlordSays(offer, test.flats.no(reason))),
                new No(
                        "the contact person's",
                        OfferState.DECLINED,
                        Side.CONTACT_PERSON,
                        test -> test.mediated(1),
                        (test, offer, reason) -> test.flats.contactPersonSays(offer, test.flats.no(reason), true)),
                new No(
                        "the person's who has seen the flat",
                        OfferState.DECLINED,
                        Side.PERSON,
                        EveryNoTest::seen,
                        (test, offer, reason) -> test.flats.contactPersonSays(
                                offer, new Reply(false, TODAY, Optional.of(reason), Optional.of(Side.PERSON)), true)),
                new No(
                        "the landlord's to who was presented",
                        OfferState.REJECTED,
                        Side.LANDLORD,
                        test -> test.mediated(4),
                        (test, offer, reason) -> test.flats.approved(offer, test.flats.no(reason))),
                new No(
                        "the landlord's after the meeting",
                        OfferState.REJECTED,
                        Side.LANDLORD,
                        test -> test.mediated(5),
                        (test, offer, reason) -> test.flats.approved(offer, test.flats.no(reason))),
                new No(
                        "the agency's after the approval",
                        OfferState.CANCELLED,
                        Side.COORDINATOR,
                        test -> test.mediated(6),
                        (test, offer, reason) ->
                                test.flats.cancelled(offer, new SaidNo(TODAY, Side.COORDINATOR, reason))),
                new No(
                        "nobody's to one flat",
                        OfferState.LAPSED,
                        Side.NOBODY,
                        test -> test.mediated(1),
                        (test, offer, reason) -> test.lapsed(offer, LocalDate.of(2026, 11, 4))),
                new No(
                        "the person's to both",
                        OfferState.NONE_CHOSEN,
                        Side.PERSON,
                        test -> test.toChooseFrom(2),
                        (test, offer, reason) -> test.acts.declined(offer, new SaidNo(TODAY, Side.PERSON, reason))),
                new No(
                        "the provider's to both, unseen",
                        OfferState.NONE_CHOSEN,
                        Side.PROVIDER,
                        test -> test.toChooseFrom(0),
                        (test, offer, reason) -> test.acts.declined(offer, new SaidNo(TODAY, Side.PROVIDER, reason))),
                new No(
                        "the person's to the only one",
                        OfferState.NONE_CHOSEN,
                        Side.PERSON,
                        EveryNoTest::onlyOne,
                        (test, offer, reason) -> test.acts.declined(offer, new SaidNo(TODAY, Side.PERSON, reason))),
                new No(
                        "the coordinator's",
                        OfferState.CANCELLED,
                        Side.COORDINATOR,
                        test -> test.toChooseFrom(1),
                        (test, offer, reason) ->
                                test.acts.cancelled(offer, new SaidNo(TODAY, Side.COORDINATOR, reason))),
                new No(
                        "nobody's to two flats",
                        OfferState.LAPSED,
                        Side.NOBODY,
                        test -> test.toChooseFrom(2),
                        (test, offer, reason) -> test.lapsed(offer, LocalDate.of(2026, 11, 9))));
    }

    /**
     * How an offer ends without a contract, from how far along its way.
     *
     * @param whose whose it is, and to what
     */
    private record No(String whose, OfferState end, Side side, Function<EveryNoTest, OfferId> begun, Saying said) {

        @Override
        public String toString() {
            return whose;
        }

        private String told() {
            return Stream.of(end.name(), side.name(), side == Side.NOBODY ? "" : WHY, "CASE_WAITS_AGAIN")
                    .filter(part -> !part.isEmpty())
                    .reduce((before, next) -> before + " " + next)
                    .orElseThrow();
        }
    }

    /** Saying it, for a reason. */
    private interface Saying {
        void by(EveryNoTest test, OfferId offer, String reason);
    }

    @ParameterizedTest
    @MethodSource("noes")
    @Shows({"S-61", "S-62", "S-67", "G-74", "A-23"})
    void has_a_side_a_reason_and_a_consequence_and_frees_flat_and_person_all_at_once_or_not_at_all(No no) {
        OfferId offer = no.begun().apply(this);
        List<String> before = standing();
        assertThat(flatStates()).containsOnly(FlatState.HELD);

        if (no.side() != Side.NOBODY) {
            Refused.with("missing-part", "reason", () -> no.said().by(this, offer, " "));
        }
        town.heardBy("offer.EveryNoTest$Unwilling");
        assertThatThrownBy(() -> no.said().by(this, offer, WHY)).hasMessage(Unwilling.WHY);
        assertThat(standing()).isEqualTo(before);
        assertThat(flatStates()).containsOnly(FlatState.HELD);
        assertThat(acts.state(theirs())).isEqualTo(CaseState.IN_OFFER);

        town.ask(Unwilling.class, Unwilling::giveIn);
        no.said().by(this, offer, WHY);
        assertThat(ends()).containsExactly(no.told());
        assertThat(flatStates()).containsOnly(FlatState.VACANT);
        assertThat(acts.state(theirs())).isEqualTo(CaseState.WAITING_FOR_FLAT);
        assertThat(town.deadlines()).noneMatch(line -> line.matches("T-(02|03|04|46) OPEN .*"));
    }

    /** Something that follows on the end of an offer, and at first fails. */
    static final class Unwilling {

        static final String WHY = "Not now.";

        private boolean willing;

        void on(@Observes Ended ended) {
            if (!willing) {
                throw new IllegalStateException(WHY);
            }
        }

        boolean giveIn() {
            willing = true;
            return willing;
        }
    }

    /** One flat, so many steps after its landlord was asked. */
    private OfferId mediated(int steps) {
        theirs = Optional.of(flats.waiting("199906042388"));
        OfferId offer = flats.asked(theirs(), flats.reported(company));
        List<Runnable> way = List.of(
                () -> flats.landlordSays(offer, flats.yes()),
                () -> flats.contactPersonSays(offer, flats.yes(), true),
                () -> flats.proposed(offer, true),
                () -> flats.presented(offer, Optional.empty()),
                () -> flats.met(offer),
                () -> flats.approved(offer, flats.yes()));
        way.subList(0, steps).forEach(Runnable::run);
        return offer;
    }

    /** One flat that the person has seen. */
    private OfferId seen() {
        OfferId offer = mediated(1);
        flats.viewed(offer);
        return offer;
    }

    /** Two flats: booked, and seen, or neither. */
    private OfferId toChooseFrom(int steps) {
        theirs = Optional.of(acts.waitingForFlat());
        FlatPair pair = new FlatPair(acts.reported(company), acts.reported(town.otherCompany()));
        OfferId offer = acts.reserved(theirs(), pair);
        acts.goes(offer, pair, steps);
        return offer;
    }

    private OfferId onlyOne() {
        theirs = Optional.of(acts.waitingForFlat());
        OnlyFlat only = new OnlyFlat(acts.reported(company), TODAY, "Bara en ledig.");
        return town.as(
                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                "offer.reserve-one",
                Offers.class,
                offers -> offers.reserveOne(theirs(), Expected.any(), only));
    }

    private void lapsed(OfferId offer, LocalDate day) {
        town.as(Town.system(), "offer.lapse", Offers.class, offers -> {
            offers.lapse(offer, day);
            return true;
        });
    }

    private CaseId theirs() {
        return theirs.orElseThrow();
    }

    private List<FlatState> flatStates() {
        return Stores.sql(town.database())
                .list("select flat_id from intake.offer_flat", row -> new FlatId(row.getObject(1, UUID.class)))
                .stream()
                .map(flat ->
                        town.ask(Holds.class, (Holds holds) -> holds.look(flat).state()))
                .toList();
    }

    private List<String> ends() {
        return Stores.sql(town.database())
                .list(
                        "select concat_ws(' ', state, end_side, end_reason, end_consequence) from intake.offer",
                        row -> row.getString(1));
    }

    /** The offer, what is due and how much has been told of the case. */
    private List<String> standing() {
        return Stream.of(
                        ends(),
                        town.deadlines(),
                        List.of("" + town.count("case_timeline"), "" + town.count("flat_hold")))
                .flatMap(List::stream)
                .toList();
    }
}
