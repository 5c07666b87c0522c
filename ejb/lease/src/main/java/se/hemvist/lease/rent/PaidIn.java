package se.hemvist.lease.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.hemvist.intake.vacancy.Money;

/** Payments as they are used up, rent by rent and the earliest first. */
final class PaidIn {

    /** A part of a payment. */
    private record Share(Payment of, BigDecimal kronor) {

        boolean isTenantsInTime(LocalDate until) {
            return of.payer().isTenantsSide() && !of.takenOn().isAfter(until);
        }
    }

    private final Deque<Share> left = new ArrayDeque<>();

    PaidIn(List<Payment> payments) {
        payments.forEach(payment -> left.add(new Share(payment, payment.kronor())));
    }

    /** Pays the next rent, as far as there is anything left. */
    RentMonth settle(OwedRent rent) {
        List<Share> shares = take(rent.kronor());
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
                                == 0));
    }

    /** A rent of nothing is paid on the day on which it is due. */
    private static LocalDate lastOf(List<Share> shares, OwedRent rent) {
        return shares.isEmpty()
                ? rent.days().due()
                : shares.get(shares.size() - 1).of().takenOn();
    }

    private List<Share> take(BigDecimal kronor) {
        List<Share> taken = new ArrayList<>();
        BigDecimal open = kronor;
        while (open.signum() > 0 && !left.isEmpty()) {
            Share next = left.remove();
            BigDecimal used = next.kronor().min(open);
            taken.add(new Share(next.of(), used));
            open = open.subtract(used);
            if (next.kronor().compareTo(used) > 0) {
                left.addFirst(new Share(next.of(), next.kronor().subtract(used)));
            }
        }
        return taken;
    }

    private static BigDecimal sum(List<Share> shares) {
        return shares.stream().map(Share::kronor).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
