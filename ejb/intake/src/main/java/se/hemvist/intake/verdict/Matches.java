package se.hemvist.intake.verdict;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.offer.OfferProgress;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.supply.AgreementsInForce;
import se.hemvist.intake.supply.NewAgreement.Annex;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal;
import se.hemvist.intake.vacancy.FlatState;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.intake.vacancy.QuotaStanding;
import se.hemvist.intake.vacancy.QuotaStandings;
import se.hemvist.intake.verdict.Finding.Answer;
import se.hemvist.intake.verdict.Finding.Rule;
import se.hemvist.intake.verdict.PairFacts.OfFlat;
import se.hemvist.intake.verdict.VerdictLists.Judged;
import se.hemvist.intake.verdict.VerdictView.Order;
import se.hemvist.intake.verdict.VerdictView.Place;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Permit;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Which flats suit a case and why (matchning), as the latest night has found it or as it is now. */
@Stateless
public class Matches {

    @Inject
    MatchedCases cases;

    @Inject
    VerdictLists lists;

    @Inject
    Holds flats;

    @Inject
    AreaSupplies supplies;

    @Inject
    QuotaStandings quotas;

    @Inject
    CaseProgress progress;

    @Inject
    OfferProgress offers;

    @Inject
    AgreementsInForce agreements;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The vacant flats that suit the case as it is now, in the order in which they come into question; none of companies
     * that have not answered.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "match.list", read = true)
    public List<FlatView> of(CaseId caseId) {
        CaseFile file = progress.look(caseId);
        access.permit(file);
        MatchedCase matched = matched(caseId);
        return flats.vacantIn(file.municipality()).stream()
                .filter(flat -> facts(matched, flat).verdict() == Verdict.SUITS)
                .sorted(Comparator.comparing(flat -> !isOwnArea(flat, file)))
                .toList();
    }

    /**
     * How many flats there are in the case's city by how scarce they are, to choose with open eyes; nothing where the
     * city's areas are not entered.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "match.list", read = true)
    public List<AreaSupply> supply(CaseId caseId) {
        CaseFile file = progress.look(caseId);
        access.permit(file);
        return supplies.on(file.municipality(), clock.today());
    }

    /**
     * How the incoming flats stand against the quota today, those that offers hold counted as used, for who mediates flats in the case; nothing for others, or
     * where no flats come under agreements.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "match.list", read = true)
    public Optional<QuotaStanding> quota(CaseId caseId) {
        CaseFile file = progress.look(caseId);
        return access.permit(file).sees("quota") ? quotas.on(file.municipality(), clock.today()) : Optional.empty();
    }

    /**
     * How many flats are being mediated in the city and are not signed for, for who mediates flats in the case, so that they
     * are seen beside the year's goal; none for others.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "match.list", read = true)
    public long underWay(CaseId caseId) {
        CaseFile file = progress.look(caseId);
        return access.permit(file).sees("goal") ? offers.underWay(file.municipality(), clock.today()) : 0;
    }

    /**
     * The annexes of the landlord agreements in force today in the case's city, by landlord, for who mediates flats in the
     * case; none for others.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "match.list", read = true)
    public Map<OrganisationId, List<Annex>> annexes(CaseId caseId) {
        CaseFile file = progress.look(caseId);
        return annexes(access.permit(file), file);
    }

    /**
     * What the latest night has found of each flat that is still vacant: what suits first, then what is not known.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "match.verdicts", read = true)
    public Page<VerdictView> verdicts(CaseId caseId, PageRequest request) {
        CaseFile file = progress.look(caseId);
        Map<OrganisationId, List<Annex>> annexes = annexes(access.permit(file), file);
        List<Judged> judged = lists.of(caseId, request);
        return new Page<>(judged, lists.countOf(caseId), request).map(each -> view(each, annexes));
    }

    /**
     * Why a flat suits a case as it is now, or why not.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     * @throws FlatRefusal.UnknownFlat if there is no such flat in its municipality
     */
    @Operation(value = "match.why", read = true)
    public VerdictView why(CaseId caseId, FlatId flatId) {
        CaseFile file = progress.look(caseId);
        Map<OrganisationId, List<Annex>> annexes = annexes(access.permit(file), file);
        FlatView flat = flats.look(flatId);
        if (!flat.municipality().equals(file.municipality())) {
            throw new FlatRefusal.UnknownFlat();
        }
        List<Finding> findings = findings(matched(caseId), flat);
        return new VerdictView(
                flat,
                Verdict.of(findings),
                findings,
                new Place(Optional.empty(), Order.of(flat, isOwnArea(flat, file))),
                annexes.getOrDefault(flat.company(), List.of()));
    }

    private Map<OrganisationId, List<Annex>> annexes(Permit permit, CaseFile file) {
        return permit.sees("annexes") ? agreements.annexes(file.municipality(), clock.today()) : Map.of();
    }

    private List<Finding> findings(MatchedCase matched, FlatView flat) {
        PairFacts facts = facts(matched, flat);
        Rule rule = new Rule("WatchPolicy", facts.by().watch());
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(
                Ground.WAITS, matched.waits(clock.today()), matched.head().state(), rule));
        findings.add(finding(Ground.VACANT, flat.state() == FlatState.VACANT, flat.state(), rule));
        findings.addAll(facts.findings());
        return findings;
    }

    private static Finding finding(Ground ground, boolean met, Enum<?> fact, Rule rule) {
        return new Finding(ground, Answer.of(met), fact.name(), Optional.empty(), rule);
    }

    private MatchedCase matched(CaseId caseId) {
        return cases.get(List.of(caseId), clock.today()).get(0);
    }

    private PairFacts facts(MatchedCase matched, FlatView flat) {
        return matched.with(
                flat.id(),
                new OfFlat(
                        flat.company(),
                        flat.incoming().stream(),
                        flat.incoming().hiredFor()),
                clock.today());
    }

    private VerdictView view(Judged judged, Map<OrganisationId, List<Annex>> annexes) {
        FlatView flat = flats.look(judged.flat());
        return new VerdictView(
                flat,
                judged.facts().verdict(),
                judged.facts().findings(),
                new Place(Optional.of(judged.since()), Order.of(flat, judged.ownArea())),
                annexes.getOrDefault(flat.company(), List.of()));
    }

    private static boolean isOwnArea(FlatView flat, CaseFile file) {
        Optional<UUID> district =
                flat.incoming().zone().flatMap(FlatView.Zone::district).map(of -> of.value());
        return district.equals(Optional.of(file.administration().value()));
    }
}
