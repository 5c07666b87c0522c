package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import se.hemvist.lease.sublease.SubleaseId;

/** Notices that were given, for those who plan by their days, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class GivenNotices {

    @Inject
    RecordedTerminations terminations;

    /**
     * When a notice was given, and until when the tenant may stay.
     *
     * @param lastDay of the lease, or of a respite
     */
    public record RunningNotice(LocalDate givenOn, LocalDate lastDay) {}

    /** The last one of the sublease, if it was given and has not come to nothing. */
    public Optional<RunningNotice> running(SubleaseId sublease) {
        return terminations
                .last(sublease)
                .map(Termination::file)
                .filter(file ->
                        file.state() != TerminationState.WITHDRAWN && file.state() != TerminationState.RECOVERED)
                .flatMap(file ->
                        file.givenOn().flatMap(given -> file.lastDay().map(last -> new RunningNotice(given, last))));
    }
}
