package se.hemvist.kernel.outbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.number.CaseNumber;

/**
 * What an organisation is to be told. Holds the number of the case and where to look, nothing personal.
 *
 * @param to    the organisation, or somebody there whose mail an {@link AddressBook} knows
 * @param kind  a code for statistics and filters: {@code deadline-warned}
 * @param about empty for what is about no single case
 */
public record Message(UUID to, String kind, Optional<CaseNumber> about, Text text, List<Attachment> attachments) {

    public Message {
        attachments = List.copyOf(attachments);
    }

    /** A message about a case, without attachments. */
    public static Message about(CaseNumber number, UUID to, String kind, Text text) {
        return new Message(to, kind, Optional.of(number), text, List.of());
    }

    /**
     * The words of a message, in Swedish.
     *
     * @param subject one line
     */
    public record Text(String subject, String body) {

        /**
         * The words, as they will be sent.
         *
         * @throws IllegalArgumentException if the subject is more than one line
         */
        public Text {
            if (subject.lines().count() > 1) {
                throw new IllegalArgumentException("A subject is one line");
            }
        }
    }
}
