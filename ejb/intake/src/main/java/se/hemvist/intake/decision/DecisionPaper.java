package se.hemvist.intake.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseRefusal.MissingPart;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.decision.DecisionRefusal.AppealNoticeMissing;
import se.hemvist.intake.decision.DecisionRefusal.NotCommunicated;
import se.hemvist.intake.decision.NewDecision.BasisOfLiving;
import se.hemvist.intake.decision.NewDecision.Particulars;

/** What stands in a decision's document beside what was decided, by whom and why. */
@Embeddable
record DecisionPaper(
        @Column(name = "delegation") @Nullable String delegation,
        @Embedded @Nullable Hearing hearing,
        @Column(name = "own_view") @Nullable String ownView,
        @Column(name = "basis_of_living") @Enumerated(EnumType.STRING) @Nullable BasisOfLiving basisOfLiving,
        @Column(name = "appeal_notice") boolean appealNotice) {

    /**
     * @throws NotCommunicated                                      if it is against and the person was not heard
     * @throws AppealNoticeMissing                                  if it is against and does not say how to appeal
     * @throws MissingPart                                          if the hearing lacks a part
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate if the person was told after the decision
     */
    static DecisionPaper of(NewDecision decided) {
        Particulars said = decided.particulars();
        said.hearing().ifPresent(hearing -> demandWhole(hearing, decided.made().decidedOn()));
        if (decided.result() == DecisionResult.REFUSED) {
            demandHeard(decided);
        }
        return new DecisionPaper(
                said.delegation().map(String::strip).orElse(null),
                said.hearing().orElse(null),
                said.ownView().orElse(null),
                said.basisOfLiving().orElse(null),
                said.appealNotice());
    }

    /** The same with the number of the delegation that it is made by. */
    DecisionPaper by(String number) {
        return new DecisionPaper(number, hearing, ownView, basisOfLiving, appealNotice);
    }

    Particulars particulars() {
        return new Particulars(
                Optional.ofNullable(delegation),
                Optional.ofNullable(hearing),
                Optional.ofNullable(ownView),
                Optional.ofNullable(basisOfLiving),
                appealNotice);
    }

    private static void demandWhole(Hearing hearing, LocalDate decidedOn) {
        hearing.missing().ifPresent(part -> {
            throw new MissingPart(part);
        });
        Optional.ofNullable(hearing.communicatedOn())
                .ifPresent(on -> Input.notAfter(decidedOn, on, "communication/communicatedOn"));
    }

    private static void demandHeard(NewDecision decided) {
        if (decided.particulars().hearing().isEmpty()) {
            throw new NotCommunicated(decided.kind(), decided.made().decidedOn());
        }
        if (!decided.particulars().appealNotice()) {
            throw new AppealNoticeMissing(decided.kind(), decided.made().decidedOn());
        }
    }

    /** By what the person lives; the rest is about a person. */
    @Override
    public String toString() {
        return "DecisionPaper[" + basisOfLiving + "]";
    }
}
