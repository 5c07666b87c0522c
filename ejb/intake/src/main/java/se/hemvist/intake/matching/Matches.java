package se.hemvist.intake.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.vacancy.FlatStream;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** Finding the flats that a person may be shown (matchning), when asked and, where the programme says so, each day. */
@Stateless
public class Matches {

    @Inject
    FoundMatches found;

    @Inject
    ClearedCompanies cleared;

    @Inject
    Holds flats;

    @Inject
    CaseProgress progress;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /**
     * The vacant flats that suit the case, those that can be had first at the top: those of the companies that can take
     * the person, none before they have answered; or any landlord's, where each is asked later, and then those in the
     * applicant's own area before others.
     *
     * @throws CaseRefusal.UnknownCase if there is no such case
     */
    @Operation(value = "match.list", read = true)
    public List<FlatView> of(CaseId caseId) {
        CaseFile file = progress.look(caseId);
        access.permit(file);
        if (WatchPolicy.of(file.programme()).on(clock.today()).rule().everyLandlord()) {
            return inOwnAreaFirst(flats.vacantIn(file.municipality()), file.administration());
        }
        Set<OrganisationId> companies = cleared.of(caseId);
        return companies.isEmpty() ? List.of() : flats.vacantOf(companies);
    }

    /**
     * Watches, for a day that has ended, which flats have come in for whom among those who wait; a second watch of the
     * same day finds nothing new.
     *
     * @return how many pairs of case and flat were found
     */
    @Operation("match.watch")
    public int watch(LocalDate day) {
        access.permit(Related.installation());
        return WatchPolicy.daily(day).stream()
                .mapToInt(programme -> watch(programme, day))
                .sum();
    }

    /** What the watch has found for the cases of the caller's agency and still holds, the latest first. */
    @Operation(value = "match.watched", read = true)
    public Page<MatchRow> watched(PageRequest request) {
        Actor actor = access.actor();
        if (actor.municipality().isEmpty() || actor.organisation().isEmpty()) {
            access.permit(Related.installation());
            return new Page<>(List.of(), 0, request);
        }
        access.permit(Related.anything(actor.municipality().get()));
        UUID agency = actor.organisation().get();
        List<MatchRow> rows = found.openAt(agency, request).stream()
                .map(pair -> new MatchRow(progress.look(pair.caseId()).head(), flats.look(pair.flat()), pair.on()))
                .toList();
        return new Page<>(rows, found.countOpenAt(agency), request);
    }

    /** A preference and no demand: districts with few flats of their own are offered others too. */
    private static List<FlatView> inOwnAreaFirst(List<FlatView> vacant, OrganisationId applicant) {
        return vacant.stream()
                .filter(flat ->
                        flat.incoming().stream().map(FlatStream::isOfferedHere).orElse(true))
                .sorted(Comparator.comparing(flat -> !isIn(flat, applicant)))
                .toList();
    }

    private static boolean isIn(FlatView flat, OrganisationId district) {
        return flat.incoming().zone().flatMap(FlatView.Zone::district).equals(Optional.of(district));
    }

    private int watch(Programme programme, LocalDate day) {
        found.end(programme, day);
        return found.add(programme, day, WatchPolicy.of(programme).on(day));
    }
}
