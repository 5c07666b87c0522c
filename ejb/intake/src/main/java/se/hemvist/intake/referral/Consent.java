package se.hemvist.intake.referral;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.party.PersonView;
import se.hemvist.intake.referral.ConsentGiven.Form;
import se.hemvist.intake.referral.ConsentGiven.Purpose;
import se.hemvist.intake.referral.ConsentGiven.Recipient;
import se.hemvist.intake.referral.ReferralRefusal.PaperOnly;

/** A consent that a person has given in a case; it lifts secrecy for its recipients, from its day on. */
@Entity
@Table(name = "consent")
class Consent {

    @Id
    @Column(name = "consent_id")
    private UUID id;

    @Version
    private long version;

    @Embedded
    private CaseId caseId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @ElementCollection
    @CollectionTable(name = "consent_recipient", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "recipient")
    @Enumerated(EnumType.STRING)
    private Set<Recipient> recipients = EnumSet.noneOf(Recipient.class);

    private String scope;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    private Form form;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    protected Consent() {}

    private Consent(CaseId caseId, ConsentGiven given) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.purpose = given.purpose();
        this.recipients.addAll(given.recipients());
        this.scope = Input.text(given.scope(), "scope");
        this.givenOn = given.givenOn();
        this.form = given.how();
    }

    /**
     * @throws ReferralRefusal.RecipientMissing                      if somebody who must be told is left out
     * @throws ReferralRefusal.BeforeBirth                           if the person was not born then
     * @throws PaperOnly                                             if it came through an e-service and the identity
     *     is protected
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart if it does not say what may be handed over
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate  if it is given in the future
     */
    static Consent given(CaseId caseId, ConsentGiven given, PersonView person, LocalDate today) {
        ReferralRefusal.BeforeBirth.demandNot(person.identityNumber(), given.givenOn(), "givenOn");
        Input.notAfter(today, given.givenOn(), "givenOn");
        ConsentPolicy.of(given.purpose()).on(given.givenOn()).demand(policy -> policy.require(given.recipients()));
        if (person.protectedIdentity() && given.how() == Form.ELECTRONIC) {
            throw new PaperOnly(given.how(), "how");
        }
        return new Consent(caseId, given);
    }

    CaseId caseId() {
        return caseId;
    }

    /** Takes it back: from the day on it lifts no secrecy. */
    void withdraw(LocalDate on) {
        withdrawnOn = on;
    }

    /** Whether something may be disclosed by it on the day. */
    boolean standsOn(LocalDate day) {
        return !givenOn.isAfter(day) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    boolean isFor(Purpose what) {
        return purpose == what;
    }

    ConsentView view() {
        return new ConsentView(given(), Optional.ofNullable(withdrawnOn));
    }

    ConsentGiven given() {
        return new ConsentGiven(purpose, recipients, scope, givenOn, form);
    }
}
