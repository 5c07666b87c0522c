package se.hemvist.intake.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.criteria.CriteriaOfTheDay;
import se.hemvist.intake.criteria.CriteriaRefusal.CriterionTwice;
import se.hemvist.intake.criteria.Criterion;
import se.hemvist.intake.criteria.CriterionAnswer.Answer;
import se.hemvist.kernel.actor.Access;
import se.hemvist.kernel.actor.Operation;
import se.hemvist.kernel.actor.Related;
import se.hemvist.kernel.number.Municipality;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Reach;

/**
 * What other criteria would do to open cases, before they are entered. Who has been referred keeps what was asked on the
 * day of receipt, and is told to compare with; the same criterion in other words is compared by the answer that it got.
 */
@Stateless
public class CriteriaForecasts {

    @Inject
    CriteriaOfTheDay criteria;

    @Inject
    FiledReferrals referrals;

    @Inject
    CaseProgress cases;

    @Inject
    Access access;

    /**
     * What would be asked from a day on; a criterion that is left out is no longer asked.
     *
     * @param yes those that need a yes
     * @param no  those that need a no
     */
    public record WantedCriteria(Set<Criterion> yes, Set<Criterion> no, LocalDate from) {

        public WantedCriteria {
            yes = Set.copyOf(yes);
            no = Set.copyOf(no);
        }

        private Map<Criterion, Answer> needed() {
            if (!Collections.disjoint(yes, no)) {
                throw new CriterionTwice(
                        yes.stream().filter(no::contains).sorted().findFirst().orElseThrow());
            }
            Map<Criterion, Answer> needed = new EnumMap<>(Criterion.class);
            yes.forEach(criterion -> needed.put(criterion, Answer.YES));
            no.forEach(criterion -> needed.put(criterion, Answer.NO));
            return needed;
        }
    }

    /** The latest referral of an open case, as it came out and as it would. */
    private record Judged(CaseFile file, Admission before, Admission after) {

        boolean isUnanswered() {
            return file.state() == CaseState.REFERRED;
        }

        Optional<Touched> touched() {
            return before == after
                    ? Optional.empty()
                    : Optional.of(
                            new Touched(file.whose(), "CRITERIA_" + after.name(), before.name(), after.name(), true));
        }
    }

    /**
     * How many would come out otherwise if they were referred by these criteria; nothing is changed.
     *
     * @throws MissingPart    if nothing would be asked
     * @throws CriterionTwice if a criterion would need both answers
     */
    @Operation(value = "criteria.foresee", read = true)
    public Prospect foresee(Municipality municipality, WantedCriteria wanted) {
        access.permit(Related.anything(municipality));
        Map<Criterion, Answer> needed = wanted.needed();
        if (needed.isEmpty()) {
            throw new MissingPart("criteria");
        }
        int asked = criteria.on(municipality, wanted.from()).rule().needed().size();
        List<Judged> judged = judged(municipality, needed);
        return new Prospect(
                "TargetGroup",
                Reach.NEW_ONLY,
                Stream.concat(Stream.of(new Figure("criteria-asked", asked, needed.size())), figures(judged))
                        .toList(),
                judged.stream().flatMap(one -> one.touched().stream()).toList());
    }

    private List<Judged> judged(Municipality municipality, Map<Criterion, Answer> then) {
        Map<CaseId, CaseFile> open = cases.in(municipality, CaseState.open()).stream()
                .filter(file -> file.programme() == Programme.HOUSING_FIRST)
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<LocalDate, Map<Criterion, Answer>> ofItsDay = new HashMap<>();
        return referrals.latest(open.keySet()).stream()
                .map(referral -> new Judged(
                        Objects.requireNonNull(open.get(referral.caseId())),
                        referral.admission(ofItsDay.computeIfAbsent(
                                referral.arrival().receivedOn(),
                                day -> criteria.on(municipality, day).rule().needed())),
                        referral.admission(then)))
                .toList();
    }

    private static Stream<Figure> figures(List<Judged> judged) {
        return Stream.concat(
                Stream.of(Admission.values())
                        .map(admission -> figure(
                                admission.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                judged,
                                admission,
                                any -> true)),
                Stream.of(figure("unanswered-admitted", judged, Admission.ADMITTED, Judged::isUnanswered)));
    }

    private static Figure figure(String name, List<Judged> judged, Admission admission, Predicate<Judged> among) {
        List<Judged> counted = judged.stream().filter(among).toList();
        return new Figure(
                name,
                counted.stream().filter(one -> one.before() == admission).count(),
                counted.stream().filter(one -> one.after() == admission).count());
    }
}
