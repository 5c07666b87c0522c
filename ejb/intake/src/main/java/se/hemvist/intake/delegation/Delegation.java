package se.hemvist.intake.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.delegation.DelegationRefusal.DelegationOver;
import se.hemvist.intake.delegation.DelegationRefusal.EndsTooEarly;
import se.hemvist.intake.delegation.NewDelegation.Power;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.number.Municipality;

/** That whoever has a title takes a kind of decision for an organisation, from a day on; ended, and never changed. */
@Entity
@Table(name = "delegation")
class Delegation {

    @EmbeddedId
    private DelegationId id;

    @Version
    private long version;

    @Embedded
    private Municipality municipality;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Embedded
    private Power power;

    @Embedded
    private Validity valid;

    protected Delegation() {}

    private Delegation(NewDelegation entered, Power power) {
        this.id = DelegationId.next();
        this.municipality = entered.municipality();
        this.organisation = entered.organisation().value();
        this.power = power;
        this.valid = entered.valid();
    }

    /**
     * @throws EndsTooEarly                                          if its last day is before its first
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if a part is blank
     */
    static Delegation entered(NewDelegation entered) {
        LocalDate to = entered.valid().to();
        if (to != null && to.isBefore(entered.valid().from())) {
            throw new EndsTooEarly(entered.valid().from(), "valid/to");
        }
        Power said = entered.power();
        String user = said.user();
        return new Delegation(
                entered,
                new Power(
                        said.decision(),
                        Input.text(said.title(), "title"),
                        user == null ? null : Input.text(user, "user"),
                        Input.text(said.reference(), "reference")));
    }

    /**
     * Ends it; what was decided by it stands.
     *
     * @throws EndsTooEarly   if the day has been, or it had not begun
     * @throws DelegationOver if it ends at the latest then
     */
    void endAfter(LocalDate last, LocalDate today) {
        valid = valid.endedAfter(last, today, earliest -> new EndsTooEarly(earliest, "lastDay"), DelegationOver::new);
    }

    /** Whether it says the same on a day of the other. */
    boolean standsInTheWayOf(Delegation other) {
        return municipality.equals(other.municipality)
                && organisation.equals(other.organisation)
                && power.decision() == other.power.decision()
                && power.reference().equals(other.power.reference())
                && lower(power.title()).equals(lower(other.power.title()))
                && Objects.equals(power.user(), other.power.user())
                && (valid.covers(other.valid.from()) || other.valid.covers(valid.from()));
    }

    /** Whether a decision of the kind may rest on it on the day. */
    boolean allows(Decider decider, DelegatedDecision what, LocalDate on) {
        return power.decision() == what
                && valid.covers(on)
                && decider.is(power.title(), power.reference())
                && decider.reference().map(power.reference()::equals).orElse(true)
                && (power.user() == null || power.user().equals(decider.user()));
    }

    boolean begunBy(LocalDate day) {
        return !day.isBefore(valid.from());
    }

    DelegationView view() {
        return new DelegationView(id, new OrganisationId(organisation), power, valid);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
