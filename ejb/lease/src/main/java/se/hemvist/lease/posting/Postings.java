package se.hemvist.lease.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.kernel.store.Sql;
import se.hemvist.lease.posting.PostingRefusal.NotAPostingNumber;
import se.hemvist.lease.posting.PostingRefusal.PostingTaken;

/** All letters that went from here by registered post, in the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Postings {

    @Inject
    Sql sql;

    /**
     * For a letter that was posted under the number, if one is said; nobody else takes it until the transaction ends.
     *
     * @param part of the input that says it
     * @throws NotAPostingNumber if no post writes one so
     * @throws PostingTaken      if another letter has it
     */
    public void demandFree(@Nullable String written, String part) {
        if (written != null) {
            demandFree(PostingNumber.of(written, part), part);
        }
    }

    /**
     * The same of a letter from before its lease came here: what the books have that is no number is kept as it is, and of it nothing
     * is asked.
     *
     * @throws PostingTaken if another letter has it
     */
    public void demandFreeOfOld(@Nullable String written, String part) {
        Optional.ofNullable(written).flatMap(PostingNumber::find).ifPresent(posting -> demandFree(posting, part));
    }

    /**
     * The same where another number was recorded of the letter, which may be the same one, written otherwise.
     *
     * @throws NotAPostingNumber if no post writes one so
     * @throws PostingTaken      if another letter has it
     */
    public void demandFreeInstead(@Nullable String recorded, @Nullable String written, String part) {
        if (written != null && !written.equals(recorded)) {
            PostingNumber posting = PostingNumber.of(written, part);
            if (!posting.isWritten(recorded)) {
                demandFree(posting, part);
            }
        }
    }

    private void demandFree(PostingNumber posting, String part) {
        sql.oneAtATime("posting " + posting.value());
        sql.one("select 1 from lease.posting where posting = ? limit 1", row -> true, posting.value())
                .ifPresent(there -> {
                    throw new PostingTaken(posting, part);
                });
    }
}
