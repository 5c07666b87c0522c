package se.hemvist.intake.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.CaseProgress;
import se.hemvist.intake.application.CaseState;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.referral.PreliminaryAnswerPolicy.FlatTime;
import se.hemvist.kernel.setting.Foresight;
import se.hemvist.kernel.setting.Prospect;
import se.hemvist.kernel.setting.Prospect.Figure;
import se.hemvist.kernel.setting.Prospect.Touched;
import se.hemvist.kernel.setting.Reach;
import se.hemvist.kernel.setting.Supposition;
import se.hemvist.kernel.setting.Values;

/**
 * What another reasonable time for a flat would do: until when a flat may be expected in an answer that is still to
 * come, if it were given on the first day; and which answers in favour, which stay, would have been refused.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FlatForesight implements Foresight {

    private static final Set<CaseState> TO_COME = EnumSet.of(CaseState.REFERRED);

    /** Where the person has a yes and no flat. */
    private static final Set<CaseState> GIVEN = EnumSet.of(
            CaseState.PRELIM_YES,
            CaseState.INFO_MEETING_HELD,
            CaseState.BASIS_SENT,
            CaseState.LANDLORD_CHECKED,
            CaseState.GRANTED,
            CaseState.WAITING_FOR_FLAT,
            CaseState.IN_OFFER);

    @Inject
    FlatTime time;

    @Inject
    FiledReferrals referrals;

    @Inject
    CaseProgress cases;

    @Override
    public Set<String> settings() {
        return Set.of(FlatTime.NAME);
    }

    @Override
    public Prospect foresee(Supposition supposition) {
        List<CaseFile> toCome = files(supposition, TO_COME);
        Map<CaseId, CaseFile> given =
                files(supposition, GIVEN).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return new Prospect(
                "PreliminaryAnswerPolicy",
                Reach.NEXT_ACT,
                List.of(
                        supposition.figure("months"),
                        new Figure("answers-to-come", toCome.size(), toCome.size()),
                        new Figure("answers-that-stay", given.size(), given.size())),
                Stream.concat(
                                toCome.stream().map(file -> toCome(supposition, file)),
                                referrals.latest(given.keySet()).stream()
                                        .map(referral -> given(
                                                supposition,
                                                Objects.requireNonNull(given.get(referral.caseId())),
                                                referral)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<CaseFile> files(Supposition supposition, Set<CaseState> states) {
        return cases.in(supposition.municipality(), states).stream()
                .filter(file -> file.programme() == Programme.HOUSING_FIRST)
                .toList();
    }

    private Optional<Touched> toCome(Supposition supposition, CaseFile file) {
        LocalDate before = latest(supposition, supposition.from(), supposition.now());
        LocalDate after = latest(supposition, supposition.from(), supposition.then());
        String kind = after.isBefore(before) ? "FLAT_EARLIER" : "FLAT_LATER";
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Touched(file.whose(), kind, before.toString(), after.toString(), false));
    }

    private Optional<Touched> given(Supposition supposition, CaseFile file, Referral referral) {
        LocalDate latest = latest(supposition, referral.answeredOn(), supposition.always());
        return referral.preliminaryAnswer()
                .flatMap(PreliminaryAnswer::flatExpectedOn)
                .filter(expected -> expected.isAfter(latest))
                .map(expected -> new Touched(
                        file.whose(), "WOULD_HAVE_BEEN_TOO_LATE", expected.toString(), latest.toString(), true));
    }

    private LocalDate latest(Supposition supposition, LocalDate answeredOn, Values values) {
        return time.on(supposition.municipality(), answeredOn, values).rule().latestFlat(answeredOn);
    }
}
