package se.hemvist.intake.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.mediation.Inquiries;
import se.hemvist.intake.mediation.Inquiry;
import se.hemvist.intake.offer.OfferId;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.verdict.Matches;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholm's brochure, «Bostadsförmedlingen»: what landlords are asked about counts against the quota when it is asked. */
@Shows({"S-08", "A-01"})
class QuotaHeldTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 12, 31);

    private final Town town = new Town();
    private final Landlords landlords = new Landlords(town);
    private final FlatCase acts = new FlatCase(town);

    @BeforeEach
    void agree() {
        landlords.agreed(new Validity(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void the_inquiry_that_would_pass_the_quota_is_confirmed_by_name_though_no_landlord_has_answered() {
        List<FlatId> flats = received(20);
        flats.subList(0, 3).forEach(flat -> landlords.settled(flat, FlatStream.PRIORITY));
        OfferId first = asked(waiting(), flats.get(3));
        OfferId second = asked(waiting(), flats.get(4));
        CaseId third = waiting();

        Refused.with("over-quota", "confirmation", () -> asked(third, flats.get(5)));
        assertThat(standing().year().held()).isEqualTo(2);
        assertThat(standing().year().outsideQueue()).isEqualTo(3);
        assertThat(standing().nextShare()).isEqualTo(new BigDecimal("30.0"));
        assertThat(standing().warns()).isTrue();

        acts.landlordSays(first, acts.no("Adressen används inte så."));
        assertThat(standing().year().held()).isOne();
        OfferId again = asked(third, flats.get(5));

        CaseId fourth = waiting();
        Refused.with("over-quota", "confirmation", () -> asked(fourth, flats.get(6)));
        OfferId confirmed = acts.asked(fourth, flats.get(6));
        Stream.of(second, again, confirmed).forEach(offer -> acts.landlordSays(offer, acts.yes()));

        assertThat(standing().year().held()).isZero();
        assertThat(standing().year().share(standing().year().outsideQueue())).contains(new BigDecimal("30.0"));
        assertThat(Stores.sql(town.database())
                        .list(
                                """
                                select quota_confirmed_by || ': ' || quota_confirmation from intake.flat
                                 where quota_confirmed_by is not null
                                """,
                                row -> row.getString(1)))
                .containsExactly("agency-officer-1: Behövs");
    }

    @Test
    void a_flat_that_is_settled_by_hand_is_weighed_beside_what_offers_hold_and_not_beside_itself() {
        List<FlatId> flats = received(8);
        landlords.settled(flats.get(0), FlatStream.PRIORITY);
        asked(waiting(), flats.get(1));

        Refused.with("over-quota", "confirmation", () -> landlords.settled(flats.get(2), FlatStream.RELOCATION));
        landlords.settled(flats.get(1), FlatStream.TRIAL_TRAINING);

        assertThat(standing().year().outsideQueue()).isEqualTo(2);
        assertThat(standing().year().held()).isZero();
    }

    @Test
    void an_inquiry_of_an_earlier_day_is_weighed_as_it_stands_when_it_is_recorded() {
        List<FlatId> flats = received(8);
        CaseId id = waiting();
        town.itIs(Town.START.plusDays(3));
        flats.subList(0, 2).forEach(flat -> landlords.settled(flat, FlatStream.PRIORITY));

        Refused.with("over-quota", "confirmation", () -> asked(id, flats.get(2)));
    }

    @Test
    void what_last_year_s_flats_are_used_for_since_counts_in_their_year() {
        List<FlatId> flats = Stream.generate(() -> landlords.handedOver(LAST_YEAR, "Farsta"))
                .limit(8)
                .toList();
        flats.subList(0, 2).forEach(flat -> landlords.settled(flat, FlatStream.PRIORITY));

        Refused.with("over-quota", "confirmation", () -> landlords.settled(flats.get(2), FlatStream.PRIORITY));
    }

    @Test
    @Shows("S-09")
    void where_a_flat_is_chosen_what_is_held_counts_and_is_told_of() {
        List<FlatId> flats = received(8);
        asked(waiting(), flats.get(0));
        asked(waiting(), flats.get(1));
        CaseId choosing = waiting();

        QuotaStanding seen = atChoice(choosing).orElseThrow();

        assertThat(seen.year().held()).isEqualTo(2);
        assertThat(seen.month().held()).isEqualTo(2);
        assertThat(seen.wouldExceed()).isTrue();
        assertThat(seen.year().share(seen.year().promised())).contains(new BigDecimal("25.0"));
        assertThat(underWay(choosing)).as("on the way to the year's goal").isEqualTo(2);
    }

    private List<FlatId> received(int flats) {
        return Stream.generate(() -> landlords.handedOver(Town.START, "Farsta"))
                .limit(flats)
                .toList();
    }

    private CaseId waiting() {
        CaseId id = acts.applied(FlatCase.training());
        acts.ruled(id, true, "");
        return id;
    }

    /** On the first day, and nobody confirms anything. */
    private OfferId asked(CaseId id, FlatId flat) {
        return town.as(
                acts.agency(),
                "mediation.inquire",
                Inquiries.class,
                inquiries -> inquiries.ask(id, Expected.any(), new Inquiry(flat, Town.START, Optional.empty())));
    }

    private Optional<QuotaStanding> atChoice(CaseId id) {
        return town.as(acts.agency(), "match.list", Matches.class, matches -> matches.quota(id));
    }

    private long underWay(CaseId id) {
        return town.as(acts.agency(), "match.list", Matches.class, (Matches matches) -> matches.underWay(id));
    }

    private QuotaStanding standing() {
        return town.ask(QuotaStandings.class, (QuotaStandings quotas) -> quotas.on(
                        Town.GOTEBORG, town.clock().today())
                .orElseThrow());
    }
}
