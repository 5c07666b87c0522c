package se.hemvist.lease.notice;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.time.DateRange;

import static org.assertj.core.api.Assertions.assertThat;

/** JB 12:4: a longer time of notice than the Act's that was agreed on binds the landlord, and nobody else. */
class FixedTermTest {

    private static final DateRange YEAR = new DateRange(LocalDate.of(2027, 2, 1), LocalDate.of(2028, 2, 1));
    private static final LocalDate FAR_ON = LocalDate.of(2028, 6, 30);

    @ParameterizedTest(name = "{0}, notice of {1} agreed on, given on {2}")
    @Shows({"C-08", "L-10"})
    @CsvSource({
        "LANDLORD, P3M, 2027-10-31, 2028-01-31",
        "LANDLORD, P3M, 2027-11-01, 2028-06-30",
        "LANDLORD, P6M, 2027-07-31, 2028-01-31",
        "LANDLORD, P6M, 2027-08-01, 2028-06-30",
        "LANDLORD, P1M, 2027-11-01, 2028-06-30",
        "TENANT,   P6M, 2027-10-31, 2028-01-31",
        "TENANT,   P6M, 2027-11-01, 2028-06-30",
        "ESTATE,   P6M, 2027-10-31, 2028-01-31",
    })
    void a_lease_of_a_year_ends_with_it_if_notice_is_in_time(
            Giver giver, Period agreed, LocalDate given, LocalDate used) {
        NoticeEnds indefinite = new NoticeEnds(FAR_ON, FAR_ON, FAR_ON, NoticeEnds.Reason.SAME);

        assertThat(FixedTerm.on(YEAR.start())
                        .rule()
                        .ends(giver, agreed, YEAR, given, indefinite)
                        .used())
                .isEqualTo(used);
    }
}
