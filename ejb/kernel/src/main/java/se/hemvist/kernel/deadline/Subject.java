package se.hemvist.kernel.deadline;

import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.number.Municipality;

/**
 * What a deadline is about. A kind has at most one deadline per id and occasion.
 *
 * @param id       of the thing whose facts give the deadline
 * @param occasion tells deadlines of one thing apart: a week, a month, a company's id; empty if there is only one
 * @param about    the case that it stands in; empty if it stands in none, or if nothing may be told of its case
 */
public record Subject(UUID id, String occasion, Optional<About> about, Municipality municipality) {

    /** A case, by its id and by the number by which people speak of it. */
    public record About(UUID caseId, CaseNumber number) {}

    /** Of something that stands in the case. */
    public Subject(UUID id, String occasion, UUID caseId, CaseNumber number, Municipality municipality) {
        this(id, occasion, Optional.of(new About(caseId, number)), municipality);
    }

    /** Of something that stands in no case, or of whose case nothing may be told. */
    public static Subject ofNoCase(UUID id, Municipality municipality) {
        return new Subject(id, "", Optional.empty(), municipality);
    }

    Optional<UUID> caseId() {
        return about.map(About::caseId);
    }

    Optional<String> number() {
        return about.map(About::number).map(CaseNumber::value);
    }
}
