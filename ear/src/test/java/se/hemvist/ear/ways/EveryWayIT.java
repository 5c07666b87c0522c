package se.hemvist.ear.ways;

import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.offer.OfferState;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.intake.application.CaseState.DRAFT;
import static se.hemvist.intake.application.CaseState.GRANTED;
import static se.hemvist.intake.application.CaseState.HOUSED;
import static se.hemvist.intake.application.CaseState.IN_OFFER;
import static se.hemvist.intake.application.CaseState.RECEIVED;
import static se.hemvist.intake.application.CaseState.WAITING_FOR_FLAT;
import static se.hemvist.intake.application.CaseState.WITHDRAWN;
import static se.hemvist.intake.offer.OfferState.APPROVED;
import static se.hemvist.intake.offer.OfferState.CONTRACTED;
import static se.hemvist.intake.offer.OfferState.SIGNING_BOOKED;

/**
 * The last of all on the house of the run: every way that a case and an offer can go has been gone on the server, by
 * REST, SOAP and the nights, in the tests before. Alone it fails.
 */
@InHouse
@Order(Integer.MAX_VALUE)
class EveryWayIT {

    private static final String CASES =
            "select distinct from_state, to_state from intake.case_timeline where from_state <> to_state";

    /**
     * Ways that nobody can go: an application arrives whole, and is never kept as a draft; what is granted waits for a
     * flat in the same moment.
     */
    private static final Set<Way> CLOSED_TO_ALL =
            Set.of(way(DRAFT, RECEIVED), way(DRAFT, WITHDRAWN), way(GRANTED, WITHDRAWN));

    /** Ways that no programme has: back from a home that was signed for by mistake, and from a death that was none. */
    private static final Set<Way> PUT_RIGHT = Set.of(way(HOUSED, IN_OFFER), way(WITHDRAWN, WAITING_FOR_FLAT));

    private static final Set<Way> OFFERS_PUT_RIGHT = Set.of(way(CONTRACTED, SIGNING_BOOKED), way(CONTRACTED, APPROVED));

    private final DataSource database;

    EveryWayIT(House house) {
        database = house.database();
    }

    @Test
    void cases_have_gone_every_way_that_is_open() throws SQLException {
        Set<Way> all = Way.of(CaseState.class, CaseState::next);
        assertThat(all.removeAll(CLOSED_TO_ALL)).isTrue();
        assertThat(all.addAll(PUT_RIGHT)).isTrue();

        assertThat(Way.in(database, CASES)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void offers_have_gone_every_way() throws SQLException {
        Set<Way> all = Way.of(OfferState.class, OfferState::next);
        assertThat(all.addAll(OFFERS_PUT_RIGHT)).isTrue();

        assertThat(Way.in(database, OfferWatch.SEEN)).containsExactlyInAnyOrderElementsOf(all);
    }

    private static Way way(Enum<?> from, Enum<?> to) {
        return new Way(from.name(), to.name());
    }
}
