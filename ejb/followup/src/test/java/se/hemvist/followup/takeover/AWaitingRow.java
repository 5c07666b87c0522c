package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.hemvist.followup.takeover.TakeoverRow.Parts;
import se.hemvist.followup.takeover.WaitingRow.Basis;
import se.hemvist.followup.takeover.WaitingRow.CompanyAnswer;
import se.hemvist.followup.takeover.WaitingRow.Course;
import se.hemvist.followup.takeover.WaitingRow.Whose;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.matching.CheckAnswer.Result;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.takeover.RunningHome.Runs;
import se.hemvist.kernel.number.IdentityNumber;

/** Lines of cases that wait for a flat: applied for on 2 February 2026, granted on 15 June, and what a test says else. */
final class AWaitingRow {

    static final LocalDate APPLIED = LocalDate.of(2026, 2, 2);
    static final LocalDate GRANTED = LocalDate.of(2026, 6, 15);
    static final LocalDate CONSENTED = LocalDate.of(2026, 3, 16);
    static final LocalDate ASKED = LocalDate.of(2026, 3, 18);
    static final LocalDate ANSWERED = LocalDate.of(2026, 3, 27);

    private final Programme programme;
    private final String administration;
    private int line = 2;
    private Optional<NewPerson> person =
            Optional.of(new NewPerson(IdentityNumber.parse("198001022386"), "Prov", "Person", false));
    private String reference = "HF 40";
    private LocalDate applied = APPLIED;
    private LocalDate since = GRANTED;
    private LocalDate answered = ANSWERED;
    private Optional<Runs> home = Optional.of(new Runs(GRANTED, Optional.empty()));
    private String company = "housing-company";

    private AWaitingRow(Programme programme, String administration) {
        this.programme = programme;
        this.administration = administration;
    }

    static AWaitingRow housingFirst() {
        return new AWaitingRow(Programme.HOUSING_FIRST, "social-administration");
    }

    static AWaitingRow trial() {
        return new AWaitingRow(Programme.TRIAL, "district-administration");
    }

    static AWaitingRow training() {
        return new AWaitingRow(Programme.TRAINING, "district-administration").ofNobodyYet();
    }

    AWaitingRow in(int place) {
        line = place;
        return this;
    }

    AWaitingRow of(String someone) {
        person = Optional.of(new NewPerson(IdentityNumber.parse(someone), "Prov", "Person", false));
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
        boolean supported = programme == Programme.HOUSING_FIRST;
        Optional<String> unit = Optional.of("coordination-unit").filter(code -> supported);
        Optional<String> provider = Optional.of("support-provider").filter(code -> supported);
        Optional<String> office = Optional.of("letting-office").filter(code -> supported);
        Optional<Runs> support =
                Optional.of(new Runs(GRANTED, Optional.empty())).filter(runs -> supported);
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
                new Parts(administration, unit, provider, office),
                new Course(applied, since, home, support, Optional.of(basis).filter(known -> supported)));
    }
}
