package se.hemvist.followup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.hemvist.intake.application.CaseId;
import se.hemvist.kernel.deadline.Night;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.proof.Shows;
import se.hemvist.kernel.store.Stores;
import se.hemvist.lease.leaving.Leaving;
import se.hemvist.lease.sublease.SubleaseId;
import se.hemvist.lease.termination.Departures;
import se.hemvist.lease.transfer.Transfers;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has left takes over nothing, and is waited for no more: the keys came back on 22 February 2027. */
class OutlivedTransferTest {

    private static final LocalDate NOTICE = LocalDate.of(2027, 2, 8);
    private static final LocalDate LEFT = LocalDate.of(2027, 2, 22);
    private static final String EVENTS =
            "select what from kernel.deadline_event join kernel.deadline using (deadline_id)"
                    + " where kind = 'T-29' order by event_id";

    private final FirstTenancy story = new FirstTenancy();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    @Shows({"G-134", "T-29"})
    void those_that_outlived_their_tenant_before_are_put_right_by_the_migration() throws IOException {
        leave();
        int before = list(EVENTS).size();
        execute("update lease.transfer set state = 'COUNTING'");
        execute("delete from lease.transfer_step where act = 'ENDED_BY_LEAVING'");
        execute("update kernel.deadline set state = 'OPEN', settled_on = null where kind = 'T-29'");

        execute(migration());

        assertThat(list("select state from lease.transfer")).containsExactly("LAPSED");
        assertThat(list("select act || ' ' || happened_on from lease.transfer_step order by place"))
                .endsWith("ENDED_BY_LEAVING 2027-02-22");
        assertThat(list("select state || ' ' || settled_on from kernel.deadline where kind = 'T-29'"))
                .containsExactly("CANCELLED 2027-02-22");
        assertThat(list(EVENTS)).hasSize(before + 1).endsWith("CANCELLED");
        assertThat(differences()).isZero();
    }

    private void leave() {
        CaseId id = story.decided();
        story.started(id);
        SubleaseId lease = story.signed(story.chosen(id));
        story.movedIn(lease);
        story.itIs(NOTICE);
        new OwnWish(story, lease).giveNotice();
        story.itIs(LEFT);
        story.lettingOfficer(Departures.class).returnKeys(lease, Expected.any(), new Leaving(LEFT, false, null));
    }

    private static String migration() throws IOException {
        try (InputStream sql = Objects.requireNonNull(
                Transfers.class.getResourceAsStream("/db/migration/lease/V37_1__transfers_end_with_the_leaving.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void execute(String sql) {
        story.bench().database().execute(sql);
    }

    private List<String> list(String sql) {
        return Stores.sql(story.bench().database()).list(sql, row -> row.getString(1));
    }

    private long differences() {
        return story.inTransaction(() ->
                story.bench().get(Night.class).differences(story.bench().clock().today()).stream()
                        .filter(each -> each.kind().startsWith("T-29"))
                        .count());
    }
}
