package se.hemvist.lease.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.Money;

/** Rents for tests: of 7,000 kronor a month, from 1 February 2027 on, signed on 11 January. */
final class ARent {

    static final LocalDate SIGNED_ON = LocalDate.of(2027, 1, 11);
    static final LocalDate START = LocalDate.of(2027, 2, 1);
    static final LocalDate TODAY = LocalDate.of(2027, 6, 15);

    private ARent() {}

    static RentTerms terms() {
        return terms(START, null);
    }

    static RentTerms terms(LocalDate start, @Nullable LocalDate last) {
        return new RentTerms(SIGNED_ON, start, new BigDecimal("7000.00"), last);
    }

    /** As {@code 2027-01-29 7000 TENANT}, with the day as reference. */
    static Payment payment(String written) {
        String[] parts = written.strip().split(" ");
        return Payment.of(
                LocalDate.parse(parts[0]),
                new Money(new BigDecimal(parts[1])),
                Payer.valueOf(parts[2]),
                "R " + parts[0]);
    }

    /** What the ledger has told of by 15 June 2027. */
    static RentRecord record(String... payments) {
        return record(terms(), Arrays.stream(payments).map(ARent::payment).toList());
    }

    static RentRecord record(RentTerms terms, List<Payment> payments) {
        return new RentRecord(terms, payments, TODAY);
    }
}
