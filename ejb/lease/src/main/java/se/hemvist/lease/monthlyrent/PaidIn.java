package se.hemvist.lease.monthlyrent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.function.Predicate;
import se.hemvist.intake.vacancy.Money;

/** Payments as they are used up, rent by rent and the earliest first. */
final class PaidIn {

    /** A part of a payment. */
    private record Share(Payment of, BigDecimal kronor) {

        boolean isTenantsInTime(LocalDate until) {
            return of.payer().isTenantsSide() && !of.takenOn().isAfter(until);
        }
    }

    private final List<Share> left = new ArrayList<>();

    PaidIn(List<Payment> payments) {
        payments.forEach(payment -> left.add(new Share(payment, payment.kronor())));
    }

    /** Pays the next rent, as far as there is anything left. */
    RentMonth settle(OwedRent rent) {
        return settle(rent, Optional.empty(), payment -> true);
    }

    /** Pays a rent that the social board took on that day, as far as the board has paid since. */
    RentMonth settleByBoard(OwedRent rent, LocalDate since) {
        return settle(
                rent,
                Optional.of(since),
                payment -> payment.payer() == Payer.SOCIAL_BOARD
                        && !payment.takenOn().isBefore(since));
    }

    private RentMonth settle(OwedRent rent, Optional<LocalDate> takenOn, Predicate<Payment> from) {
        List<Share> shares = take(rent.kronor(), from);
        BigDecimal paid = sum(shares);
        return new RentMonth(
                rent.month(),
                rent.days(),
                new Money(rent.kronor()),
                new PaidRent(
                        new Money(paid),
                        Optional.of(lastOf(shares, rent)).filter(day -> paid.compareTo(rent.kronor()) == 0),
                        sum(shares.stream()
                                                .filter(share -> share.isTenantsInTime(
                                                        rent.days().inTimeUntil()))
                                                .toList())
                                        .compareTo(rent.kronor())
                                == 0),
                takenOn);
    }

    /** A rent of nothing is paid on the day on which it is due. */
    private static LocalDate lastOf(List<Share> shares, OwedRent rent) {
        return shares.isEmpty()
                ? rent.days().due()
                : shares.get(shares.size() - 1).of().takenOn();
    }

    private List<Share> take(BigDecimal kronor, Predicate<Payment> from) {
        List<Share> taken = new ArrayList<>();
        BigDecimal open = kronor;
        ListIterator<Share> each = left.listIterator();
        while (open.signum() > 0 && each.hasNext()) {
            Share next = each.next();
            if (from.test(next.of())) {
                BigDecimal used = next.kronor().min(open);
                taken.add(new Share(next.of(), used));
                open = open.subtract(used);
                each.set(new Share(next.of(), next.kronor().subtract(used)));
            }
        }
        left.removeIf(share -> share.kronor().signum() == 0);
        return taken;
    }

    private static BigDecimal sum(List<Share> shares) {
        return shares.stream().map(Share::kronor).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
