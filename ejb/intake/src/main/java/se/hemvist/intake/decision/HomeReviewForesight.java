package se.hemvist.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.decision.HomeReviewPolicy.AtRenewal;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.setting.Values;

/** Whose home would be looked at anew when the support is renewed, or would no longer be. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HomeReviewForesight implements Foresight {

    @Inject
    AtRenewal atRenewal;

    @Inject
    MadeDecisions decisions;

    @Inject
    CaseProgress cases;

    @Override
    public Set<String> settings() {
        return Set.of(AtRenewal.NAME);
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        Map<CaseId, CaseFile> files = cases.in(supposition.municipality(), CaseState.open()).stream()
                .filter(file -> renews(supposition, file))
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<CaseId, List<Decision>> standing =
                decisions.standing(files.keySet()).stream().collect(Collectors.groupingBy(Decision::caseId));
        List<Decision> homes = standing.values().stream()
                .filter(both -> both.stream().anyMatch(decision -> decision.kind() == DecisionKind.SUPPORT))
                .flatMap(List::stream)
                .filter(decision -> decision.kind() == DecisionKind.HOUSING)
                .toList();
        return new Prospect(
                "HomeReviewPolicy",
                Reach.NEXT_ACT,
                List.of(new Figure(
                        "homes-looked-at-at-the-next-renewal",
                        count(supposition, homes, supposition.now()),
                        count(supposition, homes, supposition.then()))),
                homes.stream()
                        .flatMap(home ->
                                touched(supposition, Objects.requireNonNull(files.get(home.caseId())), home).stream())
                        .toList());
    }

    private static boolean renews(Supposition supposition, CaseFile file) {
        return DecisionCourse.of(file.programme())
                .on(supposition.from())
                .rule()
                .renewedIn()
                .contains(file.state());
    }

    private long count(Supposition supposition, List<Decision> homes, Values values) {
        return homes.stream().filter(home -> asks(supposition, home, values)).count();
    }

    private Optional<Touched> touched(Supposition supposition, CaseFile file, Decision home) {
        boolean before = asks(supposition, home, supposition.now());
        boolean after = asks(supposition, home, supposition.then());
        return before == after
                ? Optional.empty()
                : Optional.of(new Touched(file.whose(), "HOME_" + code(after), code(before), code(after), false));
    }

    private boolean asks(Supposition supposition, Decision home, Values values) {
        return atRenewal
                .on(supposition.municipality(), supposition.from(), values)
                .rule()
                .asks(DecisionKind.SUPPORT, home.validTo());
    }

    private static String code(boolean asks) {
        return asks ? "LOOKED_AT" : "NOT_LOOKED_AT";
    }
}
