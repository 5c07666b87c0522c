package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.takeover.WaitingRow.Basis;
import se.hemvist.followup.takeover.WaitingRow.CompanyAnswer;
import se.hemvist.followup.takeover.WaitingRow.Course;
import se.hemvist.followup.takeover.WaitingRow.Whose;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.takeover.RunningHome.Runs;

/** Lines of cases that wait for a flat: applied for on 2 February 2026, granted on 15 June, and what a test says else. */
final class AWaitingRow {

    static final LocalDate APPLIED = LocalDate.of(2026, 2, 2);
    static final LocalDate GRANTED = LocalDate.of(2026, 6, 15);
    static final LocalDate CONSENTED = LocalDate.of(2026, 3, 16);
    static final LocalDate ASKED = LocalDate.of(2026, 3, 18);
    static final LocalDate ANSWERED = LocalDate.of(2026, 3, 27);

    private final Programme programme;
    private final InTheRow like;
    private int line = 2;
    private Optional<NewPerson> person = Optional.of(InTheRow.person(InTheRow.SOMEONE, false));
    private String reference = "HF 40";
    private LocalDate applied = APPLIED;
    private LocalDate since = GRANTED;
    private LocalDate answered = ANSWERED;
    private Optional<Runs> home = Optional.of(InTheRow.since(GRANTED));
    private String company = "housing-company";

    private AWaitingRow(Programme programme) {
        this.programme = programme;
        this.like = new InTheRow(programme);
    }

    static AWaitingRow housingFirst() {
        return new AWaitingRow(Programme.HOUSING_FIRST);
    }

    static AWaitingRow trial() {
        return new AWaitingRow(Programme.TRIAL);
    }

    static AWaitingRow training() {
        return new AWaitingRow(Programme.TRAINING).ofNobodyYet();
    }

    AWaitingRow in(int place) {
        line = place;
        return this;
    }

    AWaitingRow of(String someone) {
        person = Optional.of(InTheRow.person(someone, false));
        return this;
    }

    AWaitingRow ofNobodyYet() {
        person = Optional.empty();
        home = Optional.empty();
        return this;
    }

    AWaitingRow called(String name) {
        reference = name;
        return this;
    }

    AWaitingRow appliedOn(LocalDate day) {
        applied = day;
        return this;
    }

    AWaitingRow since(LocalDate day) {
        since = day;
        return this;
    }

    AWaitingRow answeredOn(LocalDate day) {
        answered = day;
        return this;
    }

    AWaitingRow undecided() {
        home = Optional.empty();
        return this;
    }

    AWaitingRow clearedBy(String code) {
        company = code;
        return this;
    }

    WaitingRow row() {
        Basis basis = new Basis(
                CONSENTED,
                List.of(
                        new CompanyAnswer(company, Result.APPROVES),
                        new CompanyAnswer("other-company", Result.UNKNOWN_HERE)),
                ASKED,
                answered);
        return new WaitingRow(
                line,
                new Whose(programme, person, reference, Optional.empty()),
                like.parts(like.administration()),
                new Course(applied, since, home, like.where(InTheRow.since(GRANTED)), like.where(basis)));
    }
}
