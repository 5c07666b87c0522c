package se.hemvist.intake.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.hemvist.intake.application.CaseFile;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Occurrence;
import se.hemvist.intake.assessment.AssessmentRefusal.GroupConditionsNotMet;
import se.hemvist.intake.assessment.AssessmentRefusal.NoSupportNeeded;
import se.hemvist.intake.assessment.AssessmentRefusal.NotAble;
import se.hemvist.intake.assessment.AssessmentRefusal.NotClearToSign;
import se.hemvist.intake.assessment.AssessmentRefusal.NotFitToSign;
import se.hemvist.intake.assessment.AssessmentRefusal.NotPaidByCity;
import se.hemvist.intake.assessment.AssessmentRefusal.NotYetAssessed;
import se.hemvist.intake.assessment.AssessmentRefusal.StillUnknown;
import se.hemvist.intake.assessment.Judgement.Standing;
import se.hemvist.intake.targetgroup.GroupsOfTheDay;
import se.hemvist.intake.targetgroup.TargetGroup;
import se.hemvist.kernel.rule.Refusal;

/** What a person's latest assessment lets be done, for the work inside a transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PersonalGuards {

    private static final Stage AT_GRANT = new Stage("granted", GuardPolicy::atGrant, PersonalGuards::toWhomAssesses);

    private static final Stage AT_SIGNING =
            new Stage("agreed/on", GuardPolicy::atSigning, (judgements, facts) -> toWhomSigns(judgements));

    /**
     * Where the guards are asked.
     *
     * @param field what of the call is refused
     * @param asked which of them
     * @param said  what a refusal tells, if there is one
     */
    private record Stage(
            String field,
            Function<GuardPolicy, Set<Guard>> asked,
            BiFunction<List<Judgement>, GuardFacts, Optional<Refusal>> said) {}

    @Inject
    RecordedAssessments assessments;

    @Inject
    GroupsOfTheDay groups;

    @Inject
    LimitsOfTheDay limits;

    /**
     * Lets nothing be granted that an assessment stands in the way of. What is granted says by which rule.
     *
     * @throws NotYetAssessed    if nobody has been assessed, where somebody must have been
     * @throws AssessmentRefusal if a guard does not hold, naming it and what failed; if what is known is in order and
     *     something is not known, {@link StillUnknown}
     */
    public Occurrence demandAtGrant(CaseFile file, Occurrence granted) {
        return demand(AT_GRANT, file, granted);
    }

    /**
     * Lets nobody into a flat whose treatment the city does not pay for, unless an exception has been made; and nobody who
     * was named after the grant without what is otherwise assessed before it. Asked when the contract of an offer is signed, and
     * nowhere else: who takes the place of a resident before has a case and a signing of their own, and so has a swap. What
     * is signed says by which rule; a refusal says no more of the person than that.
     *
     * @throws NotYetAssessed if nobody has been assessed
     * @throws NotFitToSign   if a guard does not hold
     * @throws NotClearToSign if what is known is in order and something is not known
     */
    public Occurrence demandAtSigning(CaseFile file, Occurrence signed) {
        return demand(AT_SIGNING, file, signed);
    }

    private Occurrence demand(Stage stage, CaseFile file, Occurrence occurrence) {
        return GuardPolicy.of(file.programme())
                .map(policies -> policies.on(occurrence.on()))
                .map(policy -> {
                    refusal(stage, file, stage.asked().apply(policy.rule()), occurrence.on())
                            .ifPresent(refusal -> {
                                throw refusal.at(stage.field()).by(policy);
                            });
                    return occurrence.by("GuardPolicy", policy);
                })
                .orElse(occurrence);
    }

    private Optional<Refusal> refusal(Stage stage, CaseFile file, Set<Guard> guards, LocalDate on) {
        if (guards.isEmpty()) {
            return Optional.empty();
        }
        Optional<Assessment> latest = assessments.latest(file.id());
        if (latest.isEmpty()) {
            return Optional.of(new NotYetAssessed(guards, on));
        }
        GuardFacts facts = facts(file, latest.get(), on);
        return stage.said().apply(guards.stream().sorted().map(facts::judge).toList(), facts);
    }

    private static Optional<Refusal> toWhomAssesses(List<Judgement> judgements, GuardFacts facts) {
        return first(judgements, Standing.NOT_MET)
                .map(judgement -> refusal(judgement, facts))
                .or(() -> unknown(judgements));
    }

    private static Optional<Refusal> toWhomSigns(List<Judgement> judgements) {
        return first(judgements, Standing.NOT_MET)
                .<Refusal>map(judgement -> new NotFitToSign(judgement.guard()))
                .or(() -> first(judgements, Standing.UNKNOWN).map(judgement -> new NotClearToSign(judgement.guard())));
    }

    private static Optional<Judgement> first(List<Judgement> judgements, Standing standing) {
        return judgements.stream()
                .filter(judgement -> judgement.standing() == standing)
                .findFirst();
    }

    private static Optional<Refusal> unknown(List<Judgement> judgements) {
        List<String> unknown = judgements.stream()
                .flatMap(judgement -> judgement.unknown().stream())
                .toList();
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new StillUnknown(unknown));
    }

    /** An assessment with what it is judged by on a day: its own target group, and what was decided on the connection. */
    GuardFacts facts(CaseFile file, Assessment assessment, LocalDate on) {
        return new GuardFacts(
                assessment.assessed(), group(file, assessment), limits.on(file, on), isExcepted(file.id()));
    }

    private TargetGroup group(CaseFile file, Assessment assessment) {
        return groups.find(
                        file.municipality(),
                        assessment.group(),
                        assessment.recorded().on())
                .orElseThrow();
    }

    private boolean isExcepted(CaseId caseId) {
        Optional<ConnectionDecision> last = assessments.examined(caseId).map(ConnectionExamination::decided);
        return last.filter(ConnectionDecision::granted).isPresent();
    }

    private static Refusal refusal(Judgement judgement, GuardFacts facts) {
        return switch (judgement.guard()) {
            case PAID_BY_CITY ->
                new NotPaidByCity(facts.assessment().care().funding().paidFor()).by(facts.limit());
            case SUPPORT_NEEDED -> new NoSupportNeeded(judgement);
            case ABLE -> new NotAble(judgement);
            case GROUP_CONDITIONS -> new GroupConditionsNotMet(facts.group().code(), judgement);
        };
    }
}
