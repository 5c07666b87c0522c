package se.hemvist.intake.vacancy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Foreseen;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.QuotaRule.MostOutsideQueue;
import se.hemvist.intake.vacancy.QuotaRule.RelocationOutsideQueue;
import se.hemvist.intake.vacancy.QuotaRule.WarnOutsideQueue;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.setting.Prospect;

import static org.assertj.core.api.Assertions.assertThat;

/** What another quota would do to those who wait, before it is set; the quota itself is asked. */
@Shows({"S-07", "S-08"})
class QuotaForesightTest {

    private final Town town = new Town();
    private final Landlords landlords = new Landlords(town);
    private final FlatCase acts = new FlatCase(town);
    private final Foreseen most = new Foreseen(town, QuotaForesight.class, new MostOutsideQueue());

    @BeforeEach
    void agree() {
        landlords.agreed(new Validity(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void more_room_frees_the_next_flat_from_being_confirmed() {
        received(8, 2);
        CaseId waiting = acts.waiting("199906042388");

        Prospect prospect = most.at(40);

        assertThat(prospect.rule()).isEqualTo("QuotaRule");
        assertThat(Foreseen.figure(prospect, "room-outside-queue")).isEqualTo("0 1");
        assertThat(Foreseen.figure(prospect, "outside-queue")).isEqualTo("2 2");
        assertThat(prospect.touched())
                .extracting(Foreseen::told)
                .containsExactly("NEED_NOT_BE_CONFIRMED CONFIRMED_BY_NAME WITHIN_QUOTA");
        assertThat(prospect.touched().get(0).whose())
                .isEqualTo(acts.file(waiting).whose());
        assertThat(prospect.touched().get(0).whose().administration())
                .isEqualTo(town.the(OrganisationKind.DISTRICT_ADMINISTRATION).value());
    }

    @Test
    void less_room_asks_for_a_name() {
        received(8, 1);
        acts.waiting("199906042388");

        assertThat(most.at(10).touched())
                .extracting(Foreseen::told)
                .containsExactly("MUST_BE_CONFIRMED WITHIN_QUOTA CONFIRMED_BY_NAME");
        most.set(10);
        QuotaStanding standing =
                town.ask(QuotaStandings.class, (QuotaStandings quotas) -> quotas.on(Town.GOTEBORG, Town.START)
                        .orElseThrow());
        assertThat(standing.wouldExceed()).as("and so it is once it is set").isTrue();
    }

    @Test
    @Shows("A-35")
    void relocation_counted_to_the_queue_frees_the_next_flat_from_being_confirmed() {
        received(7, 1);
        landlords.settled(landlords.handedOver(Town.START, "Farsta"), FlatStream.RELOCATION);
        acts.waiting("199906042388");

        Prospect prospect = new Foreseen(town, QuotaForesight.class, new RelocationOutsideQueue()).at(0);

        assertThat(Foreseen.figure(prospect, "outside-queue")).isEqualTo("2 1");
        assertThat(prospect.touched())
                .extracting(Foreseen::told)
                .containsExactly("NEED_NOT_BE_CONFIRMED CONFIRMED_BY_NAME WITHIN_QUOTA");
    }

    @Test
    void what_the_next_flat_meets_anyway_touches_nobody() {
        received(8, 2);
        acts.waiting("199906042388");

        assertThat(most.at(30).touched()).isEmpty();
        assertThat(Foreseen.figure(most.at(30), "room-outside-queue")).isEqualTo("0 0");
    }

    @Test
    void a_new_year_begins_with_no_flats() {
        received(8, 2);

        assertThat(Foreseen.figure(most.at(40, 90), "received")).isEqualTo("0 0");
    }

    @Test
    @Shows("A-61")
    void where_it_is_warned_from_touches_nobody_who_waits() {
        received(8, 1);
        acts.waiting("199906042388");

        Prospect prospect = new Foreseen(town, QuotaForesight.class, new WarnOutsideQueue()).at(12);

        assertThat(Foreseen.figure(prospect, "warned")).isEqualTo("0 1");
        assertThat(prospect.touched()).isEmpty();
    }

    private void received(int flats, int past) {
        for (int i = 0; i < flats; i++) {
            FlatId flat = landlords.handedOver(Town.START, "Farsta");
            if (i < past) {
                landlords.settled(flat, FlatStream.PRIORITY, Optional.of("Fullt beslutsunderlag"));
            }
        }
    }
}
