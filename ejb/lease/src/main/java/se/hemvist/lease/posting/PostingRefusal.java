package se.hemvist.lease.posting;

import java.util.Map;
import se.hemvist.kernel.rule.Refusal;

/** Why a letter cannot have been posted under such a number. */
public abstract sealed class PostingRefusal extends Refusal {

    private PostingRefusal(Kind kind, Map<String, ?> facts) {
        super(kind, facts);
    }

    /** No post writes a number so. */
    public static final class NotAPostingNumber extends PostingRefusal {
        public NotAPostingNumber(String part) {
            super(Kind.INPUT, Map.of());
            at(part);
        }
    }

    /** Another letter was posted under that number, or the same one has been recorded before. */
    public static final class PostingTaken extends PostingRefusal {
        public PostingTaken(PostingNumber posting, String part) {
            super(Kind.STATE, Map.of("posting", posting.value()));
            at(part);
        }
    }
}
