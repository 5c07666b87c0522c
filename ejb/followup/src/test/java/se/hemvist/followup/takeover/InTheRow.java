package se.hemvist.followup.takeover;

import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.followup.takeover.TakeoverRow.Parts;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewPerson;
import se.hemvist.intake.takeover.RunningHome.Runs;
import se.hemvist.kernel.number.IdentityNumber;

/** What the lines of all lists of takeover have alike: who works on a case of the programme, and whose it is. */
final class InTheRow {

    static final String SOMEONE = "198001022386";

    private final Programme programme;

    InTheRow(Programme programme) {
        this.programme = programme;
    }

    /** The administration of a case of the programme. */
    String administration() {
        return isSupported() ? "social-administration" : "district-administration";
    }

    /** Whoever works on it; what only supported homes have is left out of the others. */
    Parts parts(String administration) {
        return new Parts(
                administration, where("coordination-unit"), where("support-provider"), where("letting-office"));
    }

    /** What only a supported home has. */
    <T> Optional<T> where(T supported) {
        return Optional.of(supported).filter(part -> isSupported());
    }

    static NewPerson person(String number, boolean hidden) {
        return new NewPerson(IdentityNumber.parse(number), "Prov", "Person", hidden);
    }

    /** A decision that runs from the day on, without an end. */
    static Runs since(LocalDate day) {
        return new Runs(day, Optional.empty());
    }

    private boolean isSupported() {
        return programme == Programme.HOUSING_FIRST;
    }
}
