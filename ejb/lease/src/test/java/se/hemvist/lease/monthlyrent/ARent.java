package se.hemvist.lease.monthlyrent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.vacancy.Money;
import se.hemvist.lease.sublease.SubleaseId;

/** Rents for tests: of 7,000 kronor a month, from 1 February 2027 on, signed on 11 January. */
public final class ARent {

    public static final LocalDate SIGNED_ON = LocalDate.of(2027, 1, 11);
    public static final LocalDate START = LocalDate.of(2027, 2, 1);
    public static final LocalDate TODAY = LocalDate.of(2027, 6, 15);

    private ARent() {}

    public static RentTerms terms() {
        return terms(START, null);
    }

    public static RentTerms terms(LocalDate start, @Nullable LocalDate last) {
        return new RentTerms(
                RentOpening.signed(SIGNED_ON),
                start,
                MonthlyRent.signed(new BigDecimal("7000.00")),
                last,
                TakenOn.nothing());
    }

    /** As {@code 2027-01-29 7000 TENANT}, with the day as reference. */
    public static Payment payment(String written) {
        String[] parts = written.strip().split(" ");
        return Payment.of(
                LocalDate.parse(parts[0]),
                new Money(new BigDecimal(parts[1])),
                Payer.valueOf(parts[2]),
                "R " + parts[0]);
    }

    /** What the ledger has told of by 15 June 2027. */
    public static RentRecord record(String... payments) {
        return record(terms(), Arrays.stream(payments).map(ARent::payment).toList());
    }

    public static RentRecord record(RentTerms terms, List<Payment> payments) {
        return new RentRecord(terms, payments, TODAY);
    }

    /** The statement that keeps the account of a sublease that is in the database, signed on the one day to begin on the other. */
    public static String row(SubleaseId sublease, LocalDate signedOn, LocalDate start) {
        return """
                insert into lease.rent_account (sublease_id, version, case_id, case_number, municipality, head_tenant_id,
                    programme, signed_on, lease_start, monthly_rent)
                select sublease_id, 0, case_id, case_number, municipality, head_tenant_id, programme, '%s', '%s', 7000
                  from lease.sublease where sublease_id = '%s'
                """
                .formatted(signedOn, start, sublease.value());
    }
}
