package se.hemvist.web.rest.matches;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.followup.mediation.GoalStanding;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.AreaClass;
import se.hemvist.intake.supply.NewAgreement.Annex;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.QuotaStanding;
import se.hemvist.intake.verdict.AreaSupply;
import se.hemvist.web.rest.flats.FlatAnswer;
import se.hemvist.web.rest.flats.QuotaAnswer;
import se.hemvist.web.rest.page.Link;

/**
 * The vacant flats that the person of a case could be offered.
 *
 * @param landlords those of them whose agreements in force today have annexes
 */
public record MatchesAnswer(
        List<FlatAnswer> flats,
        List<Guidelines> landlords,
        @JsonUnwrapped Weighed weighed,
        @JsonProperty("_links") Map<String, Link> links) {

    /** What the annexes of the agreement with a landlord are. */
    public record Guidelines(UUID companyId, List<AnnexAnswer> annexes) {

        static List<Guidelines> of(List<FlatView> flats, Map<OrganisationId, List<Annex>> annexes) {
            return flats.stream()
                    .map(FlatView::company)
                    .distinct()
                    .filter(annexes::containsKey)
                    .map(company ->
                            new Guidelines(company.value(), AnnexAnswer.of(annexes.getOrDefault(company, List.of()))))
                    .toList();
        }
    }

    /**
     * What a choice is weighed against.
     *
     * @param supplies how many flats the city has by how scarce they are; empty where its areas are not entered
     * @param quota    how the incoming flats stand against it today; left out where there is none
     * @param yearGoal how far it is to it; left out where none is aimed at
     */
    public record Weighed(List<Supply> supplies, @Nullable QuotaAnswer quota, @Nullable YearGoal yearGoal) {}

    /** The flats of the areas of one class. */
    public record Supply(AreaClass areaClass, long vacant, long held, long letThisYear) {

        static Supply of(AreaSupply supply) {
            return new Supply(supply.areaClass(), supply.vacant(), supply.held(), supply.letThisYear());
        }
    }

    /**
     * The mediated trial and training flats of the year against its goal.
     *
     * @param flats   how many have been mediated, how many are on the way, and how many are left
     * @param decided where the goal is written or decided, and since when it governs
     */
    public record YearGoal(int year, int goal, @JsonUnwrapped Mediated flats, Decided decided) {

        static YearGoal of(GoalStanding standing, long underWay) {
            return new YearGoal(
                    standing.year(),
                    standing.goal(),
                    new Mediated(standing.mediated(), underWay, standing.left()),
                    new Decided(standing.source().toString(), standing.since()));
        }
    }

    /**
     * Trial and training flats of the year.
     *
     * @param mediated those signed for
     * @param underWay those that are being mediated and not signed for: no part of the others
     * @param left     how many are to be signed for until the goal is reached
     */
    public record Mediated(long mediated, long underWay, long left) {}

    /** Where something is decided, and its first day. */
    public record Decided(String source, LocalDate since) {}

    /** What a choice is to be weighed against, and the annexes by landlord. */
    record Against(
            List<AreaSupply> supplies,
            Optional<QuotaStanding> quota,
            Optional<GoalStanding> goal,
            long underWay,
            Map<OrganisationId, List<Annex>> annexes) {}

    static MatchesAnswer of(List<FlatView> flats, Against against, UriInfo uri) {
        return new MatchesAnswer(
                flats.stream().map(FlatAnswer::of).toList(),
                Guidelines.of(flats, against.annexes()),
                new Weighed(
                        against.supplies().stream().map(Supply::of).toList(),
                        against.quota()
                                .map(standing -> QuotaAnswer.of(standing, QuotaAnswer.links(uri)))
                                .orElse(null),
                        against.goal()
                                .map(standing -> YearGoal.of(standing, against.underWay()))
                                .orElse(null)),
                Link.self(uri));
    }
}
