package se.hemvist.web.rest.subleases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.lease.sublease.SubleaseRow;
import se.hemvist.lease.sublease.SubleaseState;

/**
 * A sublease in a list.
 *
 * @param caseNumber left out for those who may not know of the case
 */
public record SubleaseRowAnswer(
        UUID id, SubleaseState state, UUID flatId, LocalDate leaseStart, @Nullable String caseNumber) {

    static SubleaseRowAnswer of(SubleaseRow row) {
        return new SubleaseRowAnswer(
                row.sublease().value(),
                row.state(),
                row.flat().value(),
                row.leaseStart(),
                row.number().map(CaseNumber::value).orElse(null));
    }
}
