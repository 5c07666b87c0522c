package se.hemvist.intake.vacancy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.Town;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.vacancy.NewFlat.Address;
import se.hemvist.intake.vacancy.NewFlat.LettingTerms;
import se.hemvist.intake.vacancy.NewFlat.Size;
import se.hemvist.intake.vacancy.VacancyOutcome.Refused;
import se.hemvist.intake.vacancy.VacancyOutcome.Taken;
import se.hemvist.intake.vacancy.VacancyRow.Named;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.rule.Refusal;
import se.hemvist.kernel.time.Receipt;

import static org.assertj.core.api.Assertions.assertThat;

/** A landlord's list of vacant flats: the good lines go in, and the same list again changes nothing. */
class VacancyListsTest {

    private static final Address ADDRESS = new Address("Provgatan 1", "123 45", "Staden", "Centrum");

    private final Town town = new Town();

    @Test
    void good_lines_go_in_though_others_are_refused() {
        VacancyOutcome outcome = own(
                row(2, "", "1-1101", ADDRESS),
                row(3, "", "1-1102", new Address("Provgatan 1", "123 45", "Staden", " ")),
                row(4, "other-company", "1-1103", ADDRESS),
                row(5, "nobody", "1-1104", ADDRESS),
                row(6, "housing-company", "1-1105", ADDRESS));

        assertThat(outcome.taken()).extracting(Taken::line).containsExactly(2, 6);
        assertThat(outcome.refused()).extracting(Refused::line).containsExactly(3, 4, 5);
        assertThat(outcome.refused())
                .extracting(Refused::why)
                .extracting(Refusal::code)
                .containsExactly("missing-part", "not-the-callers", "no-such-owner");
        assertThat(outcome.refused()).extracting(Refused::why).allSatisfy(Refusals::demandSaid);
        assertThat(town.count("flat")).isEqualTo(2);
    }

    @Test
    void a_line_of_nobody_s_flat_in_an_area_that_is_not_there_is_told_of_both() {
        new Landlords(town).area("Centrum");
        Address elsewhere = new Address("Provgatan 1", "123 45", "Staden", "Ingenstans");

        VacancyOutcome outcome = own(
                row(2, "", "1-1101", ADDRESS),
                row(3, "nobody", "1-1102", elsewhere),
                row(4, "other-company", "1-1103", ADDRESS),
                row(5, "", "1-1104", elsewhere));

        assertThat(outcome.taken()).extracting(Taken::line).containsExactly(2);
        assertThat(outcome.refused())
                .extracting(
                        refused -> refused.whys().stream().map(Refusal::code).toList())
                .containsExactly(
                        List.of("no-such-owner", "unknown-area"), List.of("not-the-callers"), List.of("unknown-area"));
    }

    @Test
    void the_same_list_again_changes_nothing() {
        VacancyRow[] rows = {row(2, "", "1-1101", ADDRESS), row(3, "", "1-1102", ADDRESS)};
        own(rows);

        VacancyOutcome again = own(rows);

        assertThat(again.taken()).isEmpty();
        assertThat(again.refused()).isEmpty();
        assertThat(again.known()).containsExactly(2, 3);
        assertThat(town.count("flat")).isEqualTo(2);
        assertThat(town.told()).hasSize(2);
    }

    @Test
    void a_flat_that_came_with_other_facts_stands_as_it_came() {
        own(row(2, "", "1-1101", ADDRESS));

        VacancyOutcome other = own(row(2, "", "1-1101", new Address("Annan gata 2", "123 45", "Staden", "Centrum")));

        assertThat(other.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.why().code()).isEqualTo("reported-otherwise"));
        assertThat(town.count("flat")).isOne();
    }

    @Test
    void a_flat_that_was_taken_back_is_not_known_but_refused() {
        FlatId taken = own(row(2, "", "1-1101", ADDRESS)).taken().get(0).flat();
        new Landlords(town).withdrawn(taken);

        VacancyOutcome again = own(row(2, "", "1-1101", ADDRESS));

        assertThat(again.known()).isEmpty();
        assertThat(again.refused()).singleElement().satisfies(refused -> Refusals.demandSaid(refused.why()));
        assertThat(again.refused()).extracting(refused -> refused.why().code()).containsExactly("taken-back");
    }

    @Test
    void two_lines_of_one_flat_are_one_flat() {
        VacancyOutcome outcome = own(row(2, "", "1-1101", ADDRESS), row(3, "", "1-1101", ADDRESS));

        assertThat(outcome.taken()).extracting(Taken::line).containsExactly(2);
        assertThat(outcome.known()).containsExactly(3);
    }

    @Test
    void a_long_list_that_comes_again_is_taken_in_where_it_broke_off() {
        VacancyRow[] rows = IntStream.rangeClosed(1, 2500)
                .mapToObj(line -> row(line, "", "1-" + line, ADDRESS))
                .toArray(VacancyRow[]::new);
        own(Arrays.copyOf(rows, 1200));

        VacancyOutcome outcome = own(rows);

        assertThat(outcome.known()).hasSize(1200);
        assertThat(outcome.taken()).extracting(Taken::line).hasSize(1300).isSorted();
        assertThat(town.count("flat")).isEqualTo(2500);
    }

    @Test
    void the_agency_lists_any_landlord_s_flats() {
        VacancyOutcome outcome = take(
                "agency-officer",
                town.the(OrganisationKind.HOUSING_AGENCY),
                row(2, "housing-company", "1-1101", ADDRESS),
                row(3, "other-company", "1-1101", ADDRESS),
                row(4, "", "1-1101", ADDRESS));

        assertThat(outcome.taken()).extracting(Taken::line).containsExactly(2, 3);
        assertThat(outcome.refused()).extracting(Refused::line).containsExactly(4);
    }

    private VacancyOutcome own(VacancyRow... rows) {
        return take("landlord-manager", town.the(OrganisationKind.HOUSING_COMPANY), rows);
    }

    private VacancyOutcome take(String role, OrganisationId sender, VacancyRow... rows) {
        return town.as(
                town.somebody(role, sender),
                "flat.import",
                VacancyLists.class,
                lists -> lists.take(Town.GOTEBORG, List.of(rows), new Receipt(Town.START, true)));
    }

    private static VacancyRow row(int line, String company, String number, Address address) {
        return new VacancyRow(
                line,
                new Named(Optional.of(company).filter(code -> !code.isEmpty()), number),
                address,
                new Size(2, new BigDecimal("51")),
                new LettingTerms(Money.ofKronor(7100), Landlords.AVAILABLE));
    }
}
