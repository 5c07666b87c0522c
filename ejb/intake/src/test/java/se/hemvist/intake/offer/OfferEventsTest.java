package se.hemvist.intake.offer;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseHead;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Concerned;
import se.hemvist.intake.application.Handling;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.application.ReceivedApplication;
import se.hemvist.intake.offer.OfferRefusal.NotAwaitingChoice;
import se.hemvist.intake.offer.OfferRefusal.OfferNotThere;
import se.hemvist.intake.offer.SaidNo.Side;
import se.hemvist.intake.offer.Viewings.Slot;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.number.CaseNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every event in every state that an offer of a programme is ever in: what the table does not list is refused. */
class OfferEventsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATE = TODAY.plusMonths(1);
    private static final FlatPair PAIR = new FlatPair(flat(1), flat(2));

    private static final Map<Programme, Map<OfferState, Map<Act, OfferState>>> TABLES = new EnumMap<>(
            Map.of(
                    Programme.HOUSING_FIRST,
                    table(
                            """
                    OFFER_SENT: BOOK_VIEWINGS>VIEWINGS_BOOKED NONE_CHOSEN>NONE_CHOSEN EXTEND>OFFER_SENT LAPSE>LAPSED CANCEL>CANCELLED
                    VIEWINGS_BOOKED: VIEW>VIEWED NONE_CHOSEN>NONE_CHOSEN EXTEND>VIEWINGS_BOOKED LAPSE>LAPSED CANCEL>CANCELLED
                    VIEWED: CHOOSE>ACCEPTED NONE_CHOSEN>NONE_CHOSEN EXTEND>VIEWED LAPSE>LAPSED CANCEL>CANCELLED
                    ACCEPTED: BOOK_SIGNING>SIGNING_BOOKED CANCEL>CANCELLED
                    SIGNING_BOOKED: SIGN>CONTRACTED CANCEL>CANCELLED
                    CONTRACTED: VOID>SIGNING_BOOKED
                    LAPSED:
                    NONE_CHOSEN:
                    CANCELLED:
                    """),
                    Programme.TRIAL,
                    table(
                            """
                    INQUIRY_SENT: LANDLORD_YES>OFFER_SENT LANDLORD_NO>LANDLORD_NO CANCEL>CANCELLED
                    OFFER_SENT: VIEW>VIEWED CHOOSE>ACCEPTED DECLINE>DECLINED EXTEND>OFFER_SENT LAPSE>LAPSED CANCEL>CANCELLED
                    VIEWED: CHOOSE>ACCEPTED DECLINE>DECLINED EXTEND>VIEWED LAPSE>LAPSED CANCEL>CANCELLED
                    ACCEPTED: PROPOSE>PROPOSED_TO_LANDLORD CANCEL>CANCELLED
                    PROPOSED_TO_LANDLORD: PRESENT>PRESENTED CANCEL>CANCELLED
                    PRESENTED: MEET>LANDLORD_MET APPROVE>APPROVED REJECT>REJECTED CANCEL>CANCELLED
                    LANDLORD_MET: APPROVE>APPROVED REJECT>REJECTED CANCEL>CANCELLED
                    APPROVED: SIGN>CONTRACTED CANCEL>CANCELLED
                    CONTRACTED: VOID>APPROVED
                    LANDLORD_NO:
                    DECLINED:
                    LAPSED:
                    REJECTED:
                    CANCELLED:
                    """)));

    /** What may be done to an offer, as the use cases do it. */
    private enum Act {
        LANDLORD_YES,
        LANDLORD_NO,
        BOOK_VIEWINGS,
        VIEW,
        CHOOSE,
        DECLINE,
        NONE_CHOSEN,
        EXTEND,
        LAPSE,
        PROPOSE,
        PRESENT,
        MEET,
        APPROVE,
        REJECT,
        BOOK_SIGNING,
        SIGN,
        CANCEL,
        VOID;

        void on(Offer offer) {
            switch (this) {
                case LANDLORD_YES -> offer.offer(TODAY);
                case LANDLORD_NO -> offer.end(OfferState.LANDLORD_NO, no(Side.LANDLORD));
                case BOOK_VIEWINGS ->
                    offer.book(new Viewings(offer.flats().stream()
                            .map(flat -> new Slot(flat, TODAY.atTime(9, 0), "stod"))
                            .toList()));
                case VIEW -> view(offer);
                case CHOOSE -> offer.choose(offer.flats().get(0), TODAY);
                case DECLINE -> offer.end(OfferState.DECLINED, no(Side.CONTACT_PERSON));
                case NONE_CHOSEN -> offer.end(OfferState.NONE_CHOSEN, no(Side.PERSON));
                case EXTEND -> offer.extend(TODAY, "Sjuk.");
                case LAPSE -> offer.lapse(LATE);
                case PROPOSE -> offer.advance(OfferState.PROPOSED_TO_LANDLORD);
                case PRESENT -> offer.advance(OfferState.PRESENTED);
                case MEET -> offer.advance(OfferState.LANDLORD_MET);
                case APPROVE -> offer.advance(OfferState.APPROVED);
                case REJECT -> offer.end(OfferState.REJECTED, no(Side.LANDLORD));
                case BOOK_SIGNING -> offer.book(new SigningBooked(TODAY.atTime(12, 0), "Här"));
                case SIGN -> offer.contract(TODAY);
                case CANCEL -> offer.end(OfferState.CANCELLED, no(Side.COORDINATOR));
                case VOID -> offer.contractVoided();
            }
        }
    }

    private static void view(Offer offer) {
        if (offer.isMediated()) {
            offer.viewed(TODAY);
        } else {
            offer.viewed(new ViewingRecord(TODAY, Set.copyOf(offer.flats()), "stod"), TODAY);
        }
    }

    static Stream<Arguments> every_state_and_event() {
        return TABLES.entrySet().stream().flatMap(programme -> programme.getValue().keySet().stream()
                .flatMap(state -> Stream.of(Act.values()).map(act -> Arguments.of(programme.getKey(), state, act))));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_event")
    void goes_where_the_table_says_and_nowhere_else(Programme programme, OfferState state, Act act) {
        Offer offer = offerIn(programme, state);

        Optional<OfferState> next =
                Optional.ofNullable(TABLES.get(programme).get(state).get(act));
        next.ifPresentOrElse(
                wanted -> {
                    act.on(offer);
                    assertThat(offer.state()).isEqualTo(wanted);
                },
                () -> {
                    assertThatThrownBy(() -> act.on(offer))
                            .isInstanceOfAny(OfferNotThere.class, NotAwaitingChoice.class);
                    assertThat(offer.state()).isEqualTo(state);
                });
    }

    /** An offer that has come there on the shortest way that the table has. */
    private static Offer offerIn(Programme programme, OfferState wanted) {
        Offer made = made(programme);
        Map<OfferState, List<Act>> ways = new EnumMap<>(Map.of(made.state(), List.of()));
        Deque<OfferState> open = new ArrayDeque<>(List.of(made.state()));
        while (!open.isEmpty()) {
            OfferState from = open.remove();
            TABLES.get(programme).get(from).forEach((act, to) -> {
                if (!ways.containsKey(to)) {
                    ways.put(
                            to,
                            Stream.concat(ways.get(from).stream(), Stream.of(act))
                                    .toList());
                    open.add(to);
                }
            });
        }
        assertThat(new HashSet<>(ways.keySet())).isEqualTo(TABLES.get(programme).keySet());
        ways.get(wanted).forEach(act -> act.on(made));
        return made;
    }

    private static Offer made(Programme programme) {
        CaseHead head = new CaseHead(
                CaseId.next(), new CaseNumber("HV-2026-000001"), Town.GOTEBORG, programme, CaseState.WAITING_FOR_FLAT);
        CaseFile file = new CaseFile(
                head,
                Concerned.of(Optional.empty()),
                CaseParties.of(OrganisationId.next(), OrganisationId.next()),
                new Handling(Optional.empty(), Optional.empty(), new ReceivedApplication(TODAY, "T-1"), TODAY, TODAY));
        return programme == Programme.HOUSING_FIRST
                ? Offer.ofPair(file, PAIR, TODAY)
                : Offer.inquired(file, PAIR.a(), TODAY);
    }

    private static SaidNo no(Side side) {
        return new SaidNo(TODAY, side, "Så är det.");
    }

    private static FlatId flat(long number) {
        return new FlatId(new UUID(0, number));
    }

    private static Map<OfferState, Map<Act, OfferState>> table(String text) {
        return text.lines()
                .map(line -> line.split(":", -1))
                .collect(Collectors.toMap(line -> OfferState.valueOf(line[0].strip()), line -> Stream.of(
                                line[1].strip().split(" "))
                        .filter(way -> !way.isEmpty())
                        .map(way -> way.split(">", -1))
                        .collect(Collectors.toMap(way -> Act.valueOf(way[0]), way -> OfferState.valueOf(way[1])))));
    }
}
