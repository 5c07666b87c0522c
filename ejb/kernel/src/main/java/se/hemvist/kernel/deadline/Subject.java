package se.hemvist.kernel.deadline;

import java.util.UUID;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;

/**
 * What a deadline is about. A kind has at most one deadline per id and occasion.
 *
 * @param id       of the thing whose facts give the deadline
 * @param occasion tells deadlines of one thing apart: a week, a month, a company's id; empty if there is only one
 */
public record Subject(UUID id, String occasion, UUID caseId, CaseNumber number, Municipality municipality) {

    /** Of something that stands in no case, or of whose case nothing may be told. */
    public static Subject ofNoCase(UUID id, Municipality municipality) {
        return new Subject(id, "", id, CaseNumber.NONE, municipality);
    }

    public boolean isOfNoCase() {
        return number.equals(CaseNumber.NONE);
    }
}
