package se.hemvist.intake.targetgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.targetgroup.GroupCondition.Proof;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;

import static se.hemvist.intake.targetgroup.GroupCondition.Proof.COMPLETED_TREATMENT;
import static se.hemvist.intake.targetgroup.GroupCondition.Proof.JUDGEMENT;
import static se.hemvist.intake.targetgroup.GroupCondition.Proof.LETTER;
import static se.hemvist.intake.targetgroup.GroupCondition.Proof.ONGOING_TREATMENT;
import static se.hemvist.intake.targetgroup.GroupCondition.Proof.TREATMENT;

/**
 * The target groups for which trial and training flats are used. The brochure gives them as examples: a municipality
 * enters others, or the same with other conditions, from a day on. No condition is common to all.
 *
 * @param groups in the order of the brochure
 */
record TargetGroupList(List<TargetGroup> groups) {

    private static final LocalDate SINCE = LocalDate.of(2002, 1, 1);

    static final Effective<TargetGroupList> TRIAL_AND_TRAINING = Effective.since(
            SINCE,
            new TargetGroupList(List.of(
                    group(
                            "MISUSE",
                            "Missbruk, efter behandling",
                            stated("TREATMENT_COMPLETED", "Har personen gått igenom behandling?", COMPLETED_TREATMENT),
                            stated("STABLE_IN_REHABILITATION", "Är personen stabil i sin rehabilitering?", JUDGEMENT)),
                    group(
                            "PSYCHIATRIC_DISABILITY",
                            "Psykiskt funktionshinder",
                            stated("IN_TREATMENT", "Går personen i behandling?", ONGOING_TREATMENT),
                            stated("HOUSING_SUPPORT", "Har personen boendestöd?", JUDGEMENT)),
                    group(
                            "THREATENED",
                            "Hotad eller misshandlad (journlägenhet)",
                            stated("THREATENED_OR_ABUSED", "Är personen hotad eller misshandlad?", JUDGEMENT),
                            stated("TEMPORARY", "Är boendet tillfälligt?", JUDGEMENT),
                            readInto("ADDRESS_GUARDED", "Hålls adressen hemlig?")),
                    young(
                            "YOUNG",
                            "Ungdom efter omfattande insatser",
                            stated("EXTENSIVE_MEASURES", "Har omfattande insatser getts?", TREATMENT)),
                    group(
                            "OTHER",
                            "Övrigt ärende",
                            stated(
                                    "PART_OF_TREATMENT_WORK",
                                    "Ingår bostaden i ett omfattande socialt behandlingsarbete?",
                                    JUDGEMENT)),
                    group(
                            "PRIORITY_REFUSED",
                            "Avslag på förtur",
                            stated("PRIORITY_REFUSAL", "Har personen fått avslag på förtur?", LETTER),
                            stated("REFERRED", "Har personen hänvisats till boende med stöd?", JUDGEMENT),
                            stated("FOUND_SUITABLE", "Finner stadsdelsförvaltningen det lämpligt?", JUDGEMENT)))),
            Source.stockholm("Målgrupper").readAs("A-52"));

    TargetGroupList {
        groups = List.copyOf(groups);
    }

    private static TargetGroup group(String code, String name, GroupCondition... conditions) {
        return new TargetGroup(code, name, Optional.empty(), List.of(conditions), new Validity(SINCE, null));
    }

    private static TargetGroup young(String code, String name, GroupCondition... conditions) {
        return new TargetGroup(
                code, name, Optional.of(Programme.TRAINING), List.of(conditions), new Validity(SINCE, null));
    }

    private static GroupCondition stated(String code, String text, Proof shownBy) {
        return new GroupCondition(code, text, true, shownBy);
    }

    private static GroupCondition readInto(String code, String text) {
        return new GroupCondition(code, text, false, JUDGEMENT);
    }
}
