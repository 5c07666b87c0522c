package se.hemvist.kernel.once;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.hemvist.kernel.once.JobRefusal.Fenced;
import se.hemvist.kernel.store.RealTime;
import se.hemvist.kernel.store.Sql;
import se.hemvist.kernel.store.Transactions;

/** What running jobs could not do and set aside for people to look at. Each change commits by itself. */
@ApplicationScoped
public class JobItems {

    private static final String SET_ASIDE =
            """
            insert into kernel.job_item_refused (run_id, item, code, refused_at)
            select run_id, ?, ?, ? from kernel.job_run
            where job = ? and run_key = ? and fence = ? and state = 'RUNNING'
            on conflict (run_id, item) do update set code = excluded.code, refused_at = excluded.refused_at
            """;

    private static final String OF_RUN =
            " where run_id = (select run_id from kernel.job_run where job = ? and run_key = ? and fence = ?)";

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Sets aside an item that was refused, with the code of the refusal; again, if it is refused again.
     *
     * @throws Fenced if the claim has been lost
     */
    public void setAside(Claim claim, String item, String code) {
        int kept = transactions.apart(() -> sql.update(
                SET_ASIDE,
                item,
                code,
                clock.instant(),
                claim.of().job(),
                claim.of().key(),
                claim.fence()));
        if (kept == 0) {
            throw new Fenced(claim);
        }
    }

    /** What the run has set aside. */
    public Set<String> of(Claim claim) {
        return Set.copyOf(transactions.apart(() -> sql.list(
                "select item from kernel.job_item_refused" + OF_RUN,
                row -> row.getString("item"),
                claim.of().job(),
                claim.of().key(),
                claim.fence())));
    }

    /** Nothing is set aside any more: the run begins anew, and comes to each item again. */
    public void takeBack(Claim claim) {
        transactions.apart(() -> sql.update(
                "delete from kernel.job_item_refused" + OF_RUN,
                claim.of().job(),
                claim.of().key(),
                claim.fence()));
    }

    /** What was set aside with one of the codes is so no more: it is looked at again. */
    public void takeBack(Claim claim, Collection<String> codes) {
        transactions.apart(() -> sql.update(
                "delete from kernel.job_item_refused" + OF_RUN + " and code = any(?)",
                claim.of().job(),
                claim.of().key(),
                claim.fence(),
                List.copyOf(codes)));
    }
}
