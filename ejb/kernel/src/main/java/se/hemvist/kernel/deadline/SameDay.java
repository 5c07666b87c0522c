package se.hemvist.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.actor.HiddenCases;
import se.hemvist.kernel.outbox.HouseAddress;
import se.hemvist.kernel.outbox.Message;
import se.hemvist.kernel.outbox.Message.Text;
import se.hemvist.kernel.outbox.Outbox;
import se.hemvist.kernel.store.Sql;

/**
 * What is due on the day on which it comes to be known is told at once, with what makes it due: the night that could warn of
 * it comes when its last day is over.
 */
@ApplicationScoped
class SameDay {

    private static final String WARNED =
            """
            with warned as (
                update kernel.deadline set warned_on = ?, warned_again_on = case when warn_again_on is not null then ?::date end
                where deadline_id = ? and state = 'OPEN' and (due_on < taken_over_on) is not true
                  and (warned_on is distinct from ? or ?)
                returning deadline_id)
            insert into kernel.deadline_event (deadline_id, what, on_day) select deadline_id, 'WARNED', ? from warned
            """;

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    HouseAddress address;

    @Inject
    HiddenCases hidden;

    @Inject
    Addressed addressed;

    /** How whoever answers for it comes to know of it. */
    enum Telling {
        /** By a mail of its own. */
        BY_MAIL,
        /** By the letter of what makes it due, or since they entered that themselves. */
        BY_LETTER,
        /** They do not: it has been done. */
        NOT_AT_ALL
    }

    /**
     * A deadline of which somebody may not know.
     *
     * @param toSomebodyElse whether it was another's to do when it was said
     */
    record News(UUID id, Derived derived, boolean toSomebodyElse) {}

    /** Tells it, if today is its last day and it was not said today; where a letter tells it only that it was told. */
    void tell(DeadlineKind kind, News news, LocalDate today, Telling telling) {
        boolean last = news.derived().span().dueOn().equals(today);
        if (last && telling != Telling.NOT_AT_ALL && isMarked(news, today) && telling == Telling.BY_MAIL) {
            outbox.put(message(kind, news.derived()));
        }
    }

    private boolean isMarked(News news, LocalDate today) {
        return sql.update(WARNED, today, today, news.id(), today, news.toSomebodyElse(), today) > 0;
    }

    private Message message(DeadlineKind kind, Derived derived) {
        NightMail words = NightMail.of("WARNED", place(derived));
        Object[] told = {
            kind.title(),
            derived.subject().number().orElse(""),
            derived.span().dueOn(),
            address.root(),
            derived.subject().caseId().map(UUID::toString).orElse("")
        };
        return new Message(
                addressed.of(derived),
                words.kind(),
                isHidden(derived) ? Optional.empty() : derived.subject().about().map(Subject.About::number),
                new Text(words.subject().formatted(told), words.body().formatted(told)),
                List.of());
    }

    private String place(Derived derived) {
        if (isHidden(derived)) {
            return "HIDDEN";
        }
        return derived.subject().about().isPresent() ? "CASE" : "LONE";
    }

    /** Whether not all who work there may know of its case. */
    private boolean isHidden(Derived derived) {
        UUID organisation = derived.responsible().organisation();
        return derived.subject()
                .caseId()
                .filter(id -> hidden.all().stream()
                        .anyMatch(kept ->
                                kept.caseId().equals(id) && kept.organisation().equals(organisation)))
                .isPresent();
    }
}
