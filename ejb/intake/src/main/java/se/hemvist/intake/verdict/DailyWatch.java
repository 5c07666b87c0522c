package se.hemvist.intake.verdict;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.supply.AgreementsInForce;
import se.hemvist.intake.supply.NewAgreement.Annex;
import se.hemvist.intake.vacancy.FlatId;
import se.hemvist.intake.vacancy.FlatRefusal;
import se.hemvist.intake.vacancy.FlatView;
import se.hemvist.intake.vacancy.Holds;
import se.hemvist.intake.verdict.VerdictLists.Judged;
import se.hemvist.intake.verdict.VerdictLists.Waiting;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.page.Page;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.time.HouseClock;

/** The daily watch (bevakning) of an agency or coordination unit: what has come in for whom, and who waits in vain. */
@Stateless
public class DailyWatch {

    @Inject
    Judgement judgement;

    @Inject
    MatchedCases cases;

    @Inject
    VerdictLists lists;

    @Inject
    Changes changes;

    @Inject
    Holds flats;

    @Inject
    CaseProgress progress;

    @Inject
    AgreementsInForce agreements;

    @Inject
    HouseClock clock;

    @Inject
    Access access;

    /** The next cases that the night judges, in the order of their ids. */
    @Operation("match.watch")
    public List<CaseId> toJudge(CaseId after, int limit) {
        access.permit(Related.installation());
        return cases.toJudge(after, limit);
    }

    /**
     * Judges the cases against every vacant flat, for a day that has ended; again for the same day changes nothing.
     *
     * @return how many pairs suit that did not before
     */
    @Operation("match.watch")
    public int judge(Collection<CaseId> ids, LocalDate day) {
        access.permit(Related.installation());
        return judgement.judge(ids, day);
    }

    /** What suits the cases of the caller's unit and is still to be had, the latest found first. */
    @Operation(value = "match.watched", read = true)
    public Page<MatchRow> watched(PageRequest request) {
        return unit().map(unit -> {
                    List<Judged> found = lists.suitingAt(unit, request);
                    Function<CaseId, CaseFile> files =
                            progress.look(found.stream().map(Judged::caseId).toList());
                    return new Page<>(found, lists.countSuitingAt(unit), request)
                            .map(pair -> new MatchRow(
                                    files.apply(pair.caseId()).head(), flats.look(pair.flat()), pair.since()));
                })
                .orElseGet(() -> nothing(request));
    }

    /**
     * Whom of the caller's unit a flat suits, in the order in which they come into question.
     *
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     */
    @Operation(value = "match.candidates", read = true)
    public Page<Candidate> candidates(FlatId flat, PageRequest request) {
        access.permit(flats.look(flat));
        return access.actor()
                .organisation()
                .map(unit ->
                        new Page<>(lists.candidates(flat, unit, request), lists.countCandidates(flat, unit), request))
                .orElseGet(() -> nothing(request));
    }

    /**
     * The annexes of the flat's landlord's agreement in force today, with further guidelines for who may be placed in the
     * flat, for who mediates flats under agreements; none for others.
     *
     * @throws FlatRefusal.UnknownFlat if there is no such flat
     */
    @Operation(value = "match.candidates", read = true)
    public List<Annex> annexes(FlatId id) {
        FlatView flat = flats.look(id);
        return access.permit(flat).sees("annexes")
                ? agreements.annexes(flat.municipality(), clock.today()).getOrDefault(flat.company(), List.of())
                : List.of();
    }

    /** Who waits at the caller's unit though no flat suited them the latest night, and what would have to be otherwise. */
    @Operation(value = "match.unmatched", read = true)
    public Page<Unmatched> unmatched(PageRequest request) {
        return unit().map(unit -> {
                    List<Waiting> waiting = lists.unmatchedAt(unit, request);
                    return new Page<>(changes.of(waiting), lists.countUnmatchedAt(unit), request);
                })
                .orElseGet(() -> nothing(request));
    }

    private Optional<UUID> unit() {
        Actor actor = access.actor();
        access.permit(actor.municipality().map(Related::anything).orElseGet(Related::installation));
        return actor.organisation();
    }

    private static <T> Page<T> nothing(PageRequest request) {
        return new Page<>(List.of(), 0, request);
    }
}
