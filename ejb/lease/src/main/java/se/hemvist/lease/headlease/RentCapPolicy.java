package se.hemvist.lease.headlease;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.kernel.rule.Effective;
import se.hemvist.kernel.rule.Source;
import se.hemvist.kernel.rule.Version;
import se.hemvist.lease.headlease.HeadLeaseRefusal.FurnitureTooDear;
import se.hemvist.lease.headlease.HeadLeaseRefusal.RentAboveHeadRent;

/**
 * How high the rent of a sublease may be: what the head tenant pays, with lawful supplements. The day of the signing
 * governs.
 *
 * @param furniture      how much of the head rent may be added for furniture and equipment at the most, in percent
 * @param blockLetExempt whether it is no limit where the flat was let in a block in an earlier link
 */
public record RentCapPolicy(int furniture, boolean blockLetExempt) {

    private static final int FURNITURE = 15;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private static final Effective<RentCapPolicy> ACT = Effective.since(
                    LocalDate.of(2019, 10, 1), new RentCapPolicy(FURNITURE, false), Source.law("JB 12:55"))
            .andSince(LocalDate.of(2026, 7, 1), new RentCapPolicy(FURNITURE, true), Source.law("JB 12:55 b"));

    public static Version<RentCapPolicy> on(LocalDate signing) {
        return ACT.on(signing);
    }

    /**
     * Holds a rent against it.
     *
     * @param reported what the owner has reported as the head rent
     * @return whether it is above the limit, where that is none
     * @throws FurnitureTooDear  if more is added for furniture than may be
     * @throws RentAboveHeadRent if it is above head rent and supplements
     */
    public boolean heed(Money rent, RentBasis basis, Money reported, BlockLet block) {
        RentBasis whole = basis.over(reported);
        if (blockLetExempt && (block.own() || block.earlier())) {
            return rent.kronor().compareTo(whole.sum()) > 0;
        }
        Money most = mostForFurniture(whole);
        if (whole.furniture().kronor().compareTo(most.kronor()) > 0) {
            throw new FurnitureTooDear(most);
        }
        if (rent.kronor().compareTo(whole.sum()) > 0) {
            throw new RentAboveHeadRent(new Money(whole.sum()));
        }
        return false;
    }

    private Money mostForFurniture(RentBasis basis) {
        return new Money(
                basis.head().multiply(BigDecimal.valueOf(furniture)).divide(PERCENT, DECIMALS, RoundingMode.DOWN));
    }
}
