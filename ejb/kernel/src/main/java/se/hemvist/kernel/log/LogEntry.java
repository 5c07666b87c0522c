package se.hemvist.kernel.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of the access log.
 *
 * @param call   the same for all operations that one call of the outermost one led to
 * @param reason the code of the refusal, if it was refused
 */
public record LogEntry(UUID call, Who who, What what, Outcome outcome, Optional<String> reason) {

    /**
     * Who called.
     *
     * @param roles those that permitted it; all that the caller has, if it was refused
     */
    public record Who(String user, Optional<UUID> organisation, List<String> roles) {

        public Who {
            roles = List.copyOf(roles);
        }
    }

    /**
     * What was called.
     *
     * @param subject empty for a list, or what was not made yet
     */
    public record What(String operation, Optional<UUID> subject, Optional<UUID> caseId) {}
}
