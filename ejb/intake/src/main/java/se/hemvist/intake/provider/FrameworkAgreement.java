package se.hemvist.intake.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.NewOrganisation.Validity;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.intake.provider.ProviderRefusal.AgreementEndsTooEarly;
import se.hemvist.intake.provider.ProviderRefusal.AgreementOver;
import se.hemvist.intake.provider.ProviderRefusal.LastDayTooEarly;
import se.hemvist.kernel.number.Municipality;

/** By which a supplier of support can be chosen in single cases, for a time (ramavtal). */
@Entity
@Table(name = "framework_agreement")
class FrameworkAgreement {

    @Id
    @Column(name = "agreement_id")
    private UUID id;

    @Version
    private long version;

    @Column(name = "municipality")
    private String municipality;

    @Column(name = "supplier_id")
    private UUID supplier;

    @Column(name = "agreement_number")
    private String number;

    @Embedded
    private Validity valid;

    protected FrameworkAgreement() {}

    private FrameworkAgreement(NewFrameworkAgreement entered) {
        this.id = UUID.randomUUID();
        this.municipality = entered.municipality().code();
        this.supplier = entered.supplier().value();
        this.number = Input.text(entered.number(), "number");
        this.valid = entered.valid();
    }

    /**
     * @throws AgreementEndsTooEarly                                 if its last day is before its first
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart without a number
     */
    static FrameworkAgreement entered(NewFrameworkAgreement entered) {
        LocalDate to = entered.valid().to();
        if (to != null && to.isBefore(entered.valid().from())) {
            throw new AgreementEndsTooEarly(entered.valid().from());
        }
        return new FrameworkAgreement(entered);
    }

    /**
     * Ends it; whoever was chosen by it goes on.
     *
     * @throws LastDayTooEarly if the day has been, or it had not begun
     * @throws AgreementOver   if it ends at the latest then
     */
    void endAfter(LocalDate last, LocalDate today) {
        valid = valid.endedAfter(last, today, LastDayTooEarly::new, AgreementOver::new);
    }

    /** Whether the same supplier has this one on a day of the other. */
    boolean standsInTheWayOf(NewFrameworkAgreement other) {
        return supplier.equals(other.supplier().value())
                && (valid.covers(other.valid().from()) || other.valid().covers(valid.from()));
    }

    Municipality municipality() {
        return new Municipality(municipality);
    }

    boolean isOf(OrganisationId other) {
        return supplier.equals(other.value());
    }

    /** Whether it can be used on the day. */
    boolean isValid(LocalDate day) {
        return valid.covers(day);
    }

    /** Whether it can be used on a day of the year. */
    boolean isValidIn(int year) {
        LocalDate first = LocalDate.ofYearDay(year, 1);
        return valid.covers(first) || (valid.from().getYear() == year);
    }

    FrameworkAgreementView view() {
        return new FrameworkAgreementView(id, new OrganisationId(supplier), number, valid);
    }
}
