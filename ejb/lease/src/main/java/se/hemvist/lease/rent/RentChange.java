package se.hemvist.lease.rent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.application.Input;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.headlease.RentBasis;
import se.hemvist.lease.sublease.SubleaseId;

/** That a rent was set, with what it rests on, who set it, when and why; never changed. */
@Entity
@Table(name = "rent_change")
class RentChange {

    @Id
    @Column(name = "change_id")
    private UUID id;

    /** The how manieth of the sublease. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    /** For queries. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private SubleaseId sublease;

    @Column(name = "first_month")
    private LocalDate first;

    private BigDecimal amount;

    /** What it rests on is kept for whoever asks in ten years why it was so high. */
    @Column(name = "head_rent")
    private @Nullable BigDecimal headRent;

    private BigDecimal furniture;

    private BigDecimal benefits;

    @Embedded
    private Found set;

    protected RentChange() {}

    private RentChange(SubleaseId sublease, int place, NewRent rent, Found set) {
        this.id = UUID.randomUUID();
        this.place = place;
        this.sublease = sublease;
        this.first = rent.first().atDay(1);
        this.amount = rent.monthly().kronor();
        this.headRent = rent.basis().headRent().map(Money::kronor).orElse(null);
        this.furniture = rent.basis().furniture().kronor();
        this.benefits = rent.basis().benefits().kronor();
        this.set = set;
    }

    /**
     * Set today.
     *
     * @param before how many were set before it
     * @throws se.hemvist.intake.application.CaseRefusal.MissingPart without a reason
     */
    static RentChange of(SubleaseId sublease, int before, NewRent rent, Found set) {
        return new RentChange(
                sublease, before + 1, rent, new Found(set.on(), set.by(), Input.text(set.reason(), "reason")));
    }

    /** As it was set, with what it rests on. */
    NewRent asSet() {
        RentBasis basis =
                new RentBasis(Optional.ofNullable(headRent).map(Money::new), new Money(furniture), new Money(benefits));
        return new NewRent(YearMonth.from(first), new Money(amount), basis, set.reason());
    }

    SetRent view() {
        return new SetRent(YearMonth.from(first), new Money(amount), set);
    }
}
