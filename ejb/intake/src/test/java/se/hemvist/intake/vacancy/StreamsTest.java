package se.hemvist.intake.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.supply.Areas;
import se.hemvist.intake.supply.NewArea;
import se.hemvist.intake.vacancy.FlatRefusal.NoAgreement;
import se.hemvist.intake.vacancy.FlatRefusal.NoQuota;
import se.hemvist.intake.vacancy.FlatRefusal.NotVacant;
import se.hemvist.intake.vacancy.FlatRefusal.OtherStream;
import se.hemvist.intake.vacancy.FlatRefusal.OverQuota;
import se.hemvist.intake.vacancy.FlatRefusal.UnknownArea;
import se.hemvist.intake.vacancy.Holds.ForOffer;
import se.hemvist.intake.verdict.Matches;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Calling;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Stockholm's brochure, «Bostadsförmedlingen»: incoming flats, what they are used for, and the quota 75/25. */
class StreamsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Town town = new Town();
    private final Landlords landlords = new Landlords(town);

    @BeforeEach
    void agree() {
        landlords.agreed(new Validity(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    @Shows("S-06")
    void a_flat_is_used_for_one_stream_and_no_other() {
        FlatId flat = flat();
        landlords.settled(flat, FlatStream.QUEUE);
        landlords.settled(flat, FlatStream.QUEUE);

        assertThatThrownBy(() -> landlords.settled(flat, FlatStream.TRIAL_TRAINING, Optional.of("Styrelsen")))
                .isInstanceOfSatisfying(OtherStream.class, refusal -> {
                    assertThat(refusal.field()).contains("stream");
                    Refusals.demandSaid(refusal);
                });
        assertThat(landlords.look(flat).incoming().stream()).contains(FlatStream.QUEUE);
        assertThat(town.told().stream().filter(VacancyEvent.Streamed.class::isInstance))
                .hasSize(1);
    }

    @Test
    @Shows("S-10")
    void a_flat_is_taken_back_once() {
        FlatId flat = flat();
        LocalDate came = landlords.look(flat).receivedOn();
        Refused.with("day-too-early", "on", () -> landlords.withdrawn(flat, came.minusDays(1)));
        Refused.with("day-too-late", "on", () -> landlords.withdrawn(flat, Town.START.plusDays(1)));

        landlords.withdrawn(flat);

        assertThat(town.told()).contains(new VacancyEvent.Withdrawn(Town.GOTEBORG, flat, came));
        assertThat(landlords.look(flat).state()).isEqualTo(FlatState.WITHDRAWN);
        assertThatThrownBy(() -> landlords.withdrawn(flat)).isInstanceOf(NotVacant.class);
        assertThatThrownBy(() -> landlords.settled(flat, FlatStream.QUEUE)).isInstanceOf(NotVacant.class);
    }

    @Test
    void a_flat_of_the_queue_is_offered_to_nobody_here() {
        FlatId queue = flat();
        FlatId open = flat();
        landlords.settled(queue, FlatStream.QUEUE);

        List<FlatId> offered = town.ask(Holds.class, holds -> holds.vacantOf(Set.of(landlords.company())).stream()
                .map(FlatView::id)
                .toList());

        assertThat(offered).containsExactly(open);
        assertThatThrownBy(() -> town.ask(Holds.class, holds -> {
                    holds.hold(queue, new ForOffer(UUID.randomUUID(), Programme.TRIAL, Town.START), "flat");
                    return true;
                }))
                .isInstanceOfSatisfying(OtherStream.class, refusal -> assertThat(refusal.field())
                        .contains("flat"));
    }

    @Test
    @Shows({"S-06", "S-09"})
    void a_flat_that_is_taken_back_stays_incoming_and_is_told_of_apart() {
        FlatId flat = flat();
        landlords.settled(flat, FlatStream.QUEUE);
        flat();
        LocalDate later = Town.START.plusDays(3);
        town.itIs(later);
        landlords.withdrawn(flat, later);

        assertThat(standing(later.minusDays(1)).year().withdrawn()).isZero();
        QuotaStanding.Count year = standing(later).year();
        assertThat(year.received()).isEqualTo(2);
        assertThat(year.of(FlatStream.QUEUE)).isOne();
        assertThat(year.withdrawn()).isOne();
        assertThat(standing(later).month().withdrawn()).isOne();
    }

    @Test
    @Shows({"S-07", "S-08", "S-09"})
    void where_a_flat_is_chosen_the_agency_sees_the_quota_as_it_stands_and_a_coordinator_does_not() {
        flat();
        FlatCase flats = new FlatCase(town);
        CaseId waiting = flats.waiting("199906042388");
        CaseId another = new FirstCase(town).waitingForFlat();

        QuotaStanding standing = atChoice(flats.agency(), waiting).orElseThrow();

        assertThat(standing.on()).isEqualTo(Town.START);
        assertThat(standing.terms().most()).isEqualTo(25);
        assertThat(standing.terms().source().toString()).contains("Bostadsförmedlingen");
        assertThat(atChoice(town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT), another))
                .isEmpty();
    }

    private Optional<QuotaStanding> atChoice(Actor who, CaseId id) {
        return town.as(who, "match.list", Matches.class, matches -> matches.quota(id));
    }

    @Test
    void a_flat_in_the_address_of_the_call_is_no_part_of_the_input() {
        FlatId flat = flat();
        held(flat);

        assertThatThrownBy(() -> landlords.settled(flat, FlatStream.QUEUE))
                .isInstanceOfSatisfying(
                        NotVacant.class, refusal -> assertThat(refusal.field()).isEmpty());
    }

    @Test
    void the_landlord_s_yes_settles_a_flat_that_is_held() {
        FlatId flat = flat();
        held(flat);
        town.ask(Holds.class, holds -> {
            holds.streamed(flat, FlatStream.TRIAL_TRAINING, Optional.empty(), Town.START);
            return true;
        });

        assertThat(landlords.look(flat).incoming().stream()).contains(FlatStream.TRIAL_TRAINING);
    }

    /** By a coordinator who may read it. */
    private void held(FlatId flat) {
        town.as(
                town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT),
                "flat.read",
                Flats.class,
                flats -> town.ask(Holds.class, holds -> {
                    ForOffer wanting = new ForOffer(UUID.randomUUID(), Programme.HOUSING_FIRST, Town.START);
                    holds.hold(flats.get(flat).id(), wanting, "flat");
                    return true;
                }));
    }

    /** Of 8 flats, or 9, so many have gone to others than the queue; is the next one over, and is it warned of? */
    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "8, 0, false, false",
        "8, 1, false, false",
        "9, 1, false, false",
        "8, 2, true, true",
        "9, 2, true, true",
        "14, 3, true, false",
        "50, 11, false, true"
    })
    @Shows({"S-07", "S-08", "T-14", "A-61"})
    void at_most_a_quarter_of_the_year_s_flats_go_past_the_queue(int received, int past, boolean over, boolean warns) {
        for (int i = 0; i < received; i++) {
            FlatId flat = flat();
            if (i < past) {
                landlords.settled(flat, FlatStream.PRIORITY, Optional.of("Fullt beslutsunderlag"));
            }
        }

        assertThat(standing(Town.START).wouldExceed()).isEqualTo(over);
        assertThat(standing(Town.START).warns()).isEqualTo(warns);
    }

    @Test
    @Shows({"S-06", "S-09", "A-01", "A-35"})
    void a_share_is_of_all_that_came_in_during_the_month_and_the_year() {
        landlords.handedOver(NEW_YEAR.minusDays(1), "Farsta");
        FlatId early = landlords.handedOver(NEW_YEAR, "Farsta");
        for (int i = 0; i < 9; i++) {
            landlords.settled(flat(), FlatStream.QUEUE);
        }
        landlords.settled(early, FlatStream.RELOCATION);

        QuotaStanding standing = standing(Town.START);

        assertThat(standing.year().received()).isEqualTo(10);
        assertThat(standing.month().received()).isEqualTo(9);
        assertThat(standing.year().share(standing.year().of(FlatStream.QUEUE))).contains(new BigDecimal("90.0"));
        assertThat(standing.year().share(standing.year().outsideQueue())).contains(new BigDecimal("10.0"));
        assertThat(standing(NEW_YEAR).year().open())
                .as("settled later than the day asked for")
                .isOne();
        assertThat(standing.terms().source()).hasToString("Försöks- och träningslägenheter, Bostadsförmedlingen; A-01");
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2026-11-03, 2, 20.0, false", "2026-11-04, 1, 10.0, true"})
    @Shows({"S-06", "S-09", "A-35"})
    void from_the_day_on_relocation_counts_to_the_share_that_the_city_has_set_and_has_its_own_line(
            LocalDate day, long outside, BigDecimal percent, boolean settledWithoutName) {
        for (int i = 0; i < 8; i++) {
            flat();
        }
        landlords.settled(flat(), FlatStream.PRIORITY);
        landlords.settled(flat(), FlatStream.RELOCATION);
        town.decides(new QuotaRule.RelocationOutsideQueue(), 0, LocalDate.of(2026, 11, 4));
        town.decides(new QuotaRule.MostOutsideQueue(), 10, LocalDate.of(2026, 11, 3));
        town.itIs(day);

        QuotaStanding standing = standing(day);
        assertThat(standing.year().of(FlatStream.RELOCATION)).isOne();
        assertThat(standing.year().outsideQueue()).isEqualTo(outside);
        assertThat(standing.year().share(outside)).contains(percent);
        FlatId moved = flat();
        if (settledWithoutName) {
            landlords.settled(moved, FlatStream.RELOCATION);
            assertThat(standing(day).year().of(FlatStream.RELOCATION)).isEqualTo(2);
        } else {
            assertThatThrownBy(() -> landlords.settled(moved, FlatStream.RELOCATION))
                    .isInstanceOf(OverQuota.class);
        }
    }

    @Test
    @Shows({"S-08", "T-14", "A-01"})
    void past_the_quota_somebody_confirms_by_name() {
        FlatId flat = flat();

        assertThatThrownBy(() -> landlords.settled(flat, FlatStream.TRIAL_TRAINING, Optional.of(" ")))
                .isInstanceOfSatisfying(OverQuota.class, refusal -> {
                    assertThat(refusal.facts()).containsEntry("next", "100.0").containsEntry("most", 25);
                    assertThat(refusal.field()).contains("confirmation");
                    Refusals.demandSaid(refusal);
                });
        landlords.settled(flat, FlatStream.TRIAL_TRAINING, Optional.of("Styrelsens beslut 2026-10-01"));

        assertThat(Stores.sql(town.database())
                        .list(
                                "select quota_confirmed_by || ': ' || quota_confirmation from intake.flat",
                                row -> row.getString(1)))
                .containsExactly("agency-officer-1: Styrelsens beslut 2026-10-01");
    }

    @Test
    @Shows({"T-14", "A-01"})
    void a_flat_of_last_year_is_weighed_in_its_own_year() {
        FlatId flat = landlords.handedOver(LocalDate.of(2025, 12, 31), "Farsta");
        for (int i = 0; i < 8; i++) {
            flat();
        }

        assertThatThrownBy(() -> landlords.settled(flat, FlatStream.PRIORITY)).isInstanceOf(OverQuota.class);
    }

    @Test
    @Shows("A-36")
    void a_flat_counts_from_the_day_it_came_though_it_is_taken_back_later() {
        FlatId early = landlords.handedOver(NEW_YEAR, "Farsta");
        flat();

        landlords.withdrawn(early, Town.START);

        assertThat(standing(NEW_YEAR.minusDays(1)).year().received()).isZero();
        assertThat(standing(NEW_YEAR).year().received()).isOne();
        assertThat(standing(Town.START).year().received()).isEqualTo(2);
        assertThat(standing(Town.START).month().received()).isOne();
    }

    /** What was written in 2004 is built as it stands, each figure with its document and its day. */
    @Test
    @Shows("A-48")
    void the_brochure_s_share_is_a_dated_parameter_until_the_city_sets_another() {
        assertThat(standing(Town.START).terms())
                .isEqualTo(new QuotaStanding.Terms(
                        25, 22, Source.stockholm("Bostadsförmedlingen").readAs("A-01"), LocalDate.of(2002, 1, 1)));

        town.decides(new QuotaRule.MostOutsideQueue(), 40, Town.START.plusDays(1));

        assertThat(standing(Town.START).terms().most()).isEqualTo(25);
        assertThat(standing(Town.START.plusDays(1)).terms().most()).isEqualTo(40);
        assertThat(standing(Town.START.plusDays(1)).terms().since()).isEqualTo(Town.START.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31, false", "2025-06-01, true", "2026-12-31, true", "2027-01-01, false"})
    @Shows("S-10")
    void a_flat_comes_in_under_an_agreement_that_is_in_force_on_its_day(LocalDate day, boolean comesIn) {
        if (comesIn) {
            assertThat(landlords
                            .look(landlords.handedOver(day, "Farsta"))
                            .incoming()
                            .agreement())
                    .isPresent();
        } else {
            assertThatThrownBy(() -> landlords.handedOver(day, "Farsta"))
                    .isInstanceOfSatisfying(NoAgreement.class, Refusals::demandSaid);
        }
    }

    @Test
    @Shows("S-15")
    void a_flat_carries_the_class_and_the_district_of_its_area() {
        town.as(
                Calling.somebody("operator"),
                "area.enter",
                Areas.class,
                areas -> areas.enter(new NewArea(
                        Town.GOTEBORG,
                        "Farsta",
                        AreaClass.OUTER,
                        Optional.of(town.the(OrganisationKind.DISTRICT_ADMINISTRATION)),
                        new Validity(NEW_YEAR, null))));

        FlatView.Zone zone = landlords
                .look(landlords.handedOver(Town.START, "farsta"))
                .incoming()
                .zone()
                .orElseThrow();

        assertThat(zone.areaClass()).isEqualTo(AreaClass.OUTER);
        assertThat(zone.district()).contains(town.the(OrganisationKind.DISTRICT_ADMINISTRATION));
        assertThatThrownBy(() -> landlords.handedOver(Town.START, "Nowhere"))
                .isInstanceOfSatisfying(UnknownArea.class, Refusals::demandSaid);
    }

    @Test
    void where_no_agreements_are_made_there_is_no_quota_and_nothing_is_asked() {
        Town other = new Town();
        Landlords without = new Landlords(other);
        FlatId flat = without.handedOver(Town.START, "Var som helst");

        assertThat(without.look(flat).incoming().agreement()).isEmpty();
        assertThat(without.look(flat).incoming().zone()).isEmpty();
        assertThatThrownBy(() -> quota(other, Town.START)).isInstanceOf(NoQuota.class);
    }

    private FlatId flat() {
        return landlords.handedOver(Town.START, "Farsta");
    }

    private QuotaStanding standing(LocalDate on) {
        return quota(town, on);
    }

    private static QuotaStanding quota(Town where, LocalDate on) {
        return where.as(
                where.somebody("agency-manager", OrganisationKind.HOUSING_AGENCY),
                "quota.read",
                Streams.class,
                streams -> streams.quota(Town.GOTEBORG, on));
    }
}
