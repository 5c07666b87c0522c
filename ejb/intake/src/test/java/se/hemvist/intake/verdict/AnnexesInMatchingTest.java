package se.hemvist.intake.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.FlatCase;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.intake.supply.Agreements;
import se.hemvist.intake.supply.HandedOver;
import se.hemvist.intake.supply.NewAgreement;
import se.hemvist.intake.supply.NewAgreement.Annex;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** Stockholms broschyr, «Uppföljning»: the agreements have annexes with further guidelines for assigning flats. */
@Shows("S-74")
class AnnexesInMatchingTest {

    private static final LocalDate TODAY = Town.START;
    private static final Annex GUIDELINES = new Annex("Riktlinjer för anvisning", "https://hyresvard.example/bilaga-1");
    private static final Annex HOUSES = new Annex("Hus som undantas", "https://hyresvard.example/bilaga-2");

    private final Town town = new Town();
    private final FlatCase acts = new FlatCase(town);
    private final Actor agency = acts.agency();
    private final OrganisationId landlord = town.the(OrganisationKind.HOUSING_COMPANY);
    private final FlatId theirs = acts.reported(landlord);
    private final FlatId another = acts.reported(town.otherCompany());

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2026-11-02,            , true",
        "2020-01-01,            , true",
        "2020-01-01, 2026-11-02, true",
        "2020-01-01, 2026-11-01, false",
        "2026-11-03,            , false",
    })
    void those_in_force_that_day_are_shown_with_the_landlord_s_flats(
            LocalDate from, @Nullable LocalDate to, boolean inForce) {
        CaseId id = acts.waiting("199906042388");
        agreed(landlord, new Validity(from, to));
        List<Annex> shown = inForce ? List.of(GUIDELINES, HOUSES) : List.of();
        night();

        assertThat(why(agency, id, theirs)).isEqualTo(shown);
        assertThat(why(agency, id, another)).isEmpty();
        assertThat(withCandidates(agency, theirs)).isEqualTo(shown);
        assertThat(withCandidates(agency, another)).isEmpty();
        assertThat(withVerdicts(id)).isEqualTo(Map.of(theirs, shown, another, List.of()));
        assertThat(withMatches(agency, id)).isEqualTo(inForce ? Map.of(landlord, shown) : Map.of());
    }

    @Test
    void who_mediates_no_flats_under_agreements_is_shown_none() {
        Actor coordinator = town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT);
        CaseId id = new FirstCase(town).waitingForFlat();
        agreed(landlord, new Validity(TODAY, null));

        assertThat(why(coordinator, id, theirs)).isEmpty();
        assertThat(withCandidates(coordinator, theirs)).isEmpty();
        assertThat(withMatches(coordinator, id)).isEmpty();
    }

    private void agreed(OrganisationId with, Validity valid) {
        town.as(
                agency,
                "agreement.enter",
                Agreements.class,
                agreements -> agreements.enter(
                        new NewAgreement(Town.GOTEBORG, with, HandedOver.ALL, List.of(GUIDELINES, HOUSES), valid)));
    }

    private void night() {
        town.as(
                Town.system(),
                "match.watch",
                DailyWatch.class,
                matches -> matches.judge(matches.toJudge(new CaseId(new UUID(0, 0)), 100), TODAY));
    }

    private List<Annex> why(Actor reader, CaseId id, FlatId flat) {
        return town.as(reader, "match.why", Matches.class, matches -> matches.why(id, flat))
                .annexes();
    }

    private List<Annex> withCandidates(Actor reader, FlatId flat) {
        return town.as(reader, "match.candidates", DailyWatch.class, matches -> matches.annexes(flat));
    }

    private Map<OrganisationId, List<Annex>> withMatches(Actor reader, CaseId id) {
        return town.as(reader, "match.list", Matches.class, matches -> matches.annexes(id));
    }

    private Map<FlatId, List<Annex>> withVerdicts(CaseId id) {
        List<VerdictView> verdicts =
                town.as(agency, "match.verdicts", Matches.class, matches -> matches.verdicts(id, PageRequest.first())
                        .items());
        return verdicts.stream().collect(Collectors.toMap(view -> view.flat().id(), VerdictView::annexes));
    }
}
