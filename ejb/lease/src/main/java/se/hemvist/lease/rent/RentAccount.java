package se.hemvist.lease.rent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.actor.Role;
import se.hemvist.kernel.deadline.Responsible;
import se.hemvist.lease.monthlyrent.RentRecord;
import se.hemvist.lease.monthlyrent.RentTerms;
import se.hemvist.lease.rent.RentRefusal.NoRentOwed;
import se.hemvist.lease.rent.RentRefusal.RentIsSo;
import se.hemvist.lease.sublease.LeaseFacts;
import se.hemvist.lease.sublease.LeasedCase;
import se.hemvist.lease.sublease.SubleaseEvent.DaysCorrected;
import se.hemvist.lease.sublease.SubleaseFile;
import se.hemvist.lease.sublease.SubleaseId;

/** What rent is owed for a sublease, from its signing on: the one side of the account, payments being the other. */
@Entity
@Table(name = "rent_account")
class RentAccount {

    /** What is set from a month further off is a slip of the pen. */
    private static final Period MOST_AHEAD = Period.ofYears(1);

    @EmbeddedId
    private SubleaseId sublease;

    @Version
    private long version;

    @Embedded
    private LeasedCase about;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "head_tenant_id"))
    private OrganisationId headTenant;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Embedded
    private RentTerms terms;

    /** Whether the lease was registered by mistake. */
    private boolean voided;

    @Embedded
    private @Nullable SettledRent settled;

    protected RentAccount() {}

    private RentAccount(SubleaseFile sublease, Programme programme, RentTerms terms) {
        this.programme = programme;
        this.sublease = sublease.sublease();
        this.about = sublease.about();
        this.headTenant = sublease.parties().headTenant();
        this.terms = terms;
    }

    /** Opened with the signing. */
    static RentAccount opened(LeaseFacts lease) {
        return new RentAccount(lease.file(), lease.programme(), RentTerms.of(lease));
    }

    /**
     * Opened on the day on which the lease came here.
     *
     * @param paidThrough the last month of which all rent was paid then, if it was told
     */
    static RentAccount takenOver(LeaseFacts lease, LocalDate on, Optional<YearMonth> paidThrough) {
        return new RentAccount(lease.file(), lease.programme(), RentTerms.since(lease, on, paidThrough));
    }

    /** Rent is owed for no day after this one; with none, it is owed for as long as the lease goes on. */
    void owedUntil(@Nullable LocalDate last) {
        terms = terms.until(last);
    }

    /** The lease was registered by mistake: no rent is owed, and none was. */
    void declareVoid() {
        terms = terms.never();
        voided = true;
    }

    /** Whoever has left owes no more, or is asked for no more. */
    void settle(SettledRent with) {
        settled = with;
    }

    /** That all is settled, once it is. */
    Optional<SettledRent> settled() {
        return Optional.ofNullable(settled);
    }

    /** Whether rent is or was ever owed: not if the lease was registered by mistake. */
    boolean isOwed() {
        return !voided;
    }

    /** @throws NoRentOwed if the lease was registered by mistake */
    void demandOwed() {
        if (!isOwed()) {
            throw new NoRentOwed(sublease);
        }
    }

    /** The lease was signed, or begins, on another day than was recorded. */
    void follow(DaysCorrected lease) {
        if (terms.signedOn().equals(lease.was().signedOn())) {
            terms = terms.on(lease.days().signedOn(), lease.days().start());
        }
    }

    /** The social board has taken on the months' rents. */
    void takenOn(Collection<YearMonth> months, LocalDate on) {
        terms = terms.takenOn(months, on);
    }

    /**
     * That rent can be set from that month on.
     *
     * @throws NoRentOwed                                         if the lease was registered by mistake
     * @throws RentIsSo                                           if it is the rent of all those months already
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooEarly if nothing is owed here of the month
     * @throws se.hemvist.intake.application.CaseRefusal.DayTooLate  the same, or if it is more than a year ahead
     */
    RentEvent.AmountSet demandSettable(NewRent rent, LocalDate today) {
        demandOwed();
        YearMonth first = rent.first();
        Input.notBefore(terms.start().withDayOfMonth(1), first.atDay(1), "month");
        Input.notAfter(today.plus(MOST_AHEAD), first.atDay(1), "month");
        terms.lastDay().ifPresent(last -> Input.notAfter(last, first.atDay(1), "month"));
        if (terms.monthlyRent(first).kronor().compareTo(rent.monthly().kronor()) == 0) {
            throw new RentIsSo(first);
        }
        return new RentEvent.AmountSet(sublease, first, terms.nextRentAfter(first));
    }

    /** Which of the rents that were set, in that order, are owed this month or later. */
    List<NewRent> standing(List<NewRent> set, LocalDate today) {
        return StandingRents.of(set)
                .since(YearMonth.from(today), terms.lastDay().map(YearMonth::from));
    }

    /** That rent holds from its month on, until the next that was set. */
    void rent(NewRent rent) {
        terms = terms.from(rent.first(), rent.monthly());
    }

    /** Whether it has been said until when rent is owed. */
    boolean isEnding() {
        return terms.lastDay().isPresent();
    }

    RentRecord record(List<RentPayment> payments, LocalDate today) {
        return new RentRecord(
                terms,
                payments.stream()
                        .filter(RentPayment::counts)
                        .map(RentPayment::payment)
                        .toList(),
                today);
    }

    /** The first day on which a payment is one for it. */
    LocalDate paymentsSince() {
        return terms.paymentsSince();
    }

    SubleaseId sublease() {
        return sublease;
    }

    LeasedCase about() {
        return about;
    }

    OrganisationId headTenant() {
        return headTenant;
    }

    /** Whose task it is when rent is not paid: the letting office's in Housing First, else the contact person's. */
    Responsible responsible() {
        return new Responsible(
                headTenant.value(),
                new Role(
                        switch (programme) {
                            case HOUSING_FIRST -> "letting-officer";
                            case TRIAL, TRAINING -> "contact-person";
                        }));
    }
}
