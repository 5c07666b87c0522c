package se.hemvist.followup.paper;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.hemvist.followup.assignment.AssignmentFile;
import se.hemvist.followup.assignment.AssignmentProgress;
import se.hemvist.followup.paper.MonthPaper.Outcome;
import se.hemvist.followup.paper.MonthPaper.Presence;
import se.hemvist.followup.paper.MonthPaper.Which;
import se.hemvist.followup.template.PaperKind;
import se.hemvist.followup.visit.NoticesOfMissedWeeks;
import se.hemvist.followup.visit.WeekNotice;
import se.hemvist.intake.application.CaseParties;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.actor.Member;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Relation;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.time.HouseClock;

/**
 * The papers of a month, line by line, as far as they are an organisation's: its own of a provider, the follow-ups of a
 * social administration, the checklists of a letting office and the weeks without a home visit of which it was told.
 */
@Stateless
public class MonthPapers {

    @Inject
    AssignmentProgress assignments;

    @Inject
    SentPapers papers;

    @Inject
    PaperMonths months;

    @Inject
    NoticesOfMissedWeeks weeks;

    @Inject
    HiddenCases hidden;

    @Inject
    Access access;

    @Inject
    HouseClock clock;

    /** Those of the cases that the reader may know of, by case number; none of a month that has not begun. */
    @Operation(value = "month-paper.list", read = true)
    public List<MonthPaper> list(YearMonth month) {
        return access.member()
                .filter(member -> !month.atDay(1).isAfter(clock.today()))
                .map(member -> months.atOneTime(() -> list(member, month)))
                .orElseGet(List::of);
    }

    private List<MonthPaper> list(Member member, YearMonth month) {
        Municipality municipality = member.municipality();
        LocalDate dueOn = months.dueOn(municipality, month);
        Map<PaperKind, Map<UUID, Outcome>> known = new EnumMap<>(PaperKind.class);
        for (PaperKind kind : PaperKind.values()) {
            known.put(kind, papers.outcomes(kind, month, dueOn));
        }
        Map<UUID, List<WeekNotice>> missed = weeks.of(municipality, month);
        return assignments
                .concerning(member.organisation(), municipality, hidden.from(member.actor()))
                .flatMap(file -> Stream.concat(
                        kinds(file, member.actor())
                                .flatMap(kind -> outcome(file, kind, month, known.getOrDefault(kind, Map.of())).stream()
                                        .map(outcome -> new MonthPaper(
                                                file.assignment(), file.about(), Which.monthly(kind), dueOn, outcome))),
                        notices(file, member.actor(), missed.getOrDefault(file.subject(), List.of()))))
                .toList();
    }

    /** The letting office has those that were told, the provider those that are to be, too. */
    private Stream<MonthPaper> notices(AssignmentFile file, Actor actor, List<WeekNotice> missed) {
        Set<Relation> relations = file.relationsOf(actor);
        boolean provider = relations.contains(CaseParties.PROVIDER);
        return missed.stream()
                .filter(notice ->
                        provider || (notice.toldOn().isPresent() && relations.contains(CaseParties.HEAD_TENANT)))
                .map(notice -> new MonthPaper(
                        file.assignment(), file.about(), Which.of(notice.week()), notice.dueOn(), outcome(notice)));
    }

    private Outcome outcome(WeekNotice notice) {
        return notice.toldOn()
                .map(Outcome::told)
                .orElseGet(() -> Outcome.notThere(
                        clock.today().isAfter(notice.dueOn()) ? Presence.MISSING : Presence.NOT_YET_DUE));
    }

    private static Stream<PaperKind> kinds(AssignmentFile file, Actor actor) {
        Set<Relation> relations = file.relationsOf(actor);
        Set<PaperKind> theirs = EnumSet.noneOf(PaperKind.class);
        if (relations.contains(CaseParties.PROVIDER)) {
            theirs.addAll(Arrays.asList(PaperKind.values()));
        }
        if (relations.contains(CaseParties.ADMINISTRATION)) {
            theirs.add(PaperKind.MONTHLY_FOLLOW_UP);
        }
        if (relations.contains(CaseParties.HEAD_TENANT)) {
            theirs.add(PaperKind.CARE_CHECKLIST);
        }
        return theirs.stream();
    }

    private Optional<Outcome> outcome(AssignmentFile file, PaperKind kind, YearMonth month, Map<UUID, Outcome> known) {
        if (known.containsKey(file.subject())) {
            return Optional.of(known.get(file.subject()));
        }
        return Month.isSupported(file, kind, month)
                ? Optional.of(Outcome.notThere(presence(file, kind, month)))
                : Optional.empty();
    }

    private Presence presence(AssignmentFile file, PaperKind kind, YearMonth month) {
        PaperPolicy policy = months.policy(file.municipality(), month).rule();
        if (!policy.counts(month, file.daysIn(kind.phases()))) {
            return Presence.NOT_ASKED;
        }
        return clock.today().isAfter(policy.dueOn(month)) ? Presence.MISSING : Presence.NOT_YET_DUE;
    }
}
