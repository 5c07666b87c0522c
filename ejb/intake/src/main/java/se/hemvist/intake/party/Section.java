package se.hemvist.intake.party;

import java.time.LocalDate;
import se.hemvist.intake.party.NewOrganisation.Validity;

/** A part of an organisation by which its work is divided (sektion, enhet), for a time. */
public record Section(String name, Validity valid) {

    /**
     * The same, if it hangs together.
     *
     * @throws PartyRefusal.SectionUnnamed      if its name is blank
     * @throws PartyRefusal.EndsBeforeItStarts if its last day is before its first
     */
    Section demandSound() {
        if (name.isBlank()) {
            throw new PartyRefusal.SectionUnnamed();
        }
        LocalDate to = valid.to();
        if (to != null && to.isBefore(valid.from())) {
            throw new PartyRefusal.EndsBeforeItStarts("to", valid.from());
        }
        return new Section(name.strip(), valid);
    }

    /** Whether both are the same part, on some day. */
    boolean isBeside(Section other) {
        return name.equals(other.name) && (valid.covers(other.valid.from()) || other.valid.covers(valid.from()));
    }
}
