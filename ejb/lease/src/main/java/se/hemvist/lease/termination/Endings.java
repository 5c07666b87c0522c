package se.hemvist.lease.termination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.hemvist.lease.sublease.SubleaseId;

/** How subleases end, for those whose rules rest on it, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Endings {

    @Inject
    RecordedTerminations terminations;

    /** The last ending of the sublease, whether it came to something or not. */
    public Optional<TerminationFile> last(SubleaseId sublease) {
        return terminations.last(sublease).map(Termination::file);
    }

    /** All whose notice has been served, and is not taken back or made good. */
    public Stream<TerminationFile> underNotice() {
        return terminations.in(EnumSet.allOf(TerminationState.class).stream()
                .filter(TerminationState::isUnderNotice)
                .collect(Collectors.toSet()));
    }
}
