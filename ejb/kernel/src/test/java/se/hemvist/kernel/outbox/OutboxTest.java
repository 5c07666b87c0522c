package se.hemvist.kernel.outbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.hemvist.kernel.number.CaseNumber;
import se.hemvist.kernel.outbox.Message.Text;
import se.hemvist.kernel.proof.Database;
import se.hemvist.kernel.store.Bytes;
import se.hemvist.kernel.store.RealClock;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutboxTest {

    private static final UUID LETTING_OFFICE = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    private static final UUID WITHOUT_ADDRESS = UUID.fromString("00000000-0000-4000-8000-0000000000a2");
    private static final CaseNumber NUMBER = new CaseNumber("HV-2026-000123");
    private static final Text TEXT = new Text("Påminnelse: förhandsbesked", "Ärende HV-2026-000123 väntar på svar.");

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Database database = Database.migrated("kernel");
    private final Instant now = Instant.now().plus(Duration.ofMinutes(10));
    private final Outbox outbox = new Outbox();
    private final Postman postman = new Postman();

    OutboxTest() {
        outbox.sql = Stores.sql(database);
        outbox.transactions = Stores.transactions(database);
        outbox.postman = postman;
        postman.sql = outbox.sql;
        postman.published = Stores.published(
                List.of((AddressBook) to -> Map.of(LETTING_OFFICE, "expl@example.org").entrySet().stream()
                        .filter(known -> known.getKey().equals(to))
                        .map(Map.Entry::getValue)
                        .findFirst()));
        outbox.mailer = new ToServer(server);
        outbox.mailer.clock = new RealClock(now);
    }

    @BeforeEach
    void the_mail_server_is_up() {
        server.start();
    }

    @AfterEach
    void the_mail_server_goes() {
        server.stop();
    }

    @Test
    void a_message_arrives_once_in_swedish_and_under_its_own_id() throws Exception {
        outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));

        assertThat(outbox.sendDue(now)).isEqualTo(1);
        assertThat(outbox.sendDue(now)).isZero();

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Påminnelse: förhandsbesked");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("expl@example.org");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("hemvist@example.org");
        assertThat(mail.getMessageID()).isEqualTo("<%s@hemvist>".formatted(onlyId()));
        assertThat(((MimeMultipart) mail.getContent()).getBodyPart(0).getContent())
                .isEqualTo("Ärende HV-2026-000123 väntar på svar.");
        assertThat(states()).containsExactly("SENT 1");
    }

    @Test
    void attachments_go_along_in_their_order() throws Exception {
        outbox.put(new Message(
                LETTING_OFFICE,
                "month-report",
                Optional.empty(),
                TEXT,
                List.of(
                        new Attachment("rapport-2026-11.json", "application/json", Bytes.of("{\"K-12\":7}")),
                        new Attachment("läs mig.txt", "text/plain; charset=UTF-8", Bytes.of("åäö")))));

        outbox.sendDue(now);

        MimeMultipart parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("rapport-2026-11.json");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                .isEqualTo("{\"K-12\":7}".getBytes(StandardCharsets.UTF_8));
        assertThat(parts.getBodyPart(2).getInputStream().readAllBytes())
                .isEqualTo("åäö".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_rolled_back_is_not_told() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));
                    throw new UnsupportedOperationException();
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(outbox.sendDue(now)).isZero();
    }

    @Test
    void an_organisation_without_an_address_is_told_of_as_a_failure() {
        outbox.put(Message.about(NUMBER, WITHOUT_ADDRESS, "deadline-warned", TEXT));
        outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));

        assertThat(outbox.sendDue(now)).isEqualTo(1);

        assertThat(states()).containsExactlyInAnyOrder("FAILED 1 no-address", "SENT 1");
    }

    @Test
    void a_server_that_is_away_costs_no_attempt_and_is_asked_again_soon() {
        server.stop();
        outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));
        outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-escalated", TEXT));

        assertThat(outbox.sendDue(now)).isZero();
        assertThat(states()).containsExactlyInAnyOrder("QUEUED 0 mail-server-away", "QUEUED 0");

        server.start();
        assertThat(outbox.sendDue(now.plus(Duration.ofSeconds(14)))).isEqualTo(1);
        assertThat(outbox.sendDue(now.plus(Duration.ofSeconds(15)))).isEqualTo(1);
    }

    @Test
    void a_connection_that_breaks_between_two_messages_is_made_again() throws Exception {
        outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));
        outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-escalated", TEXT));
        AtomicInteger asked = new AtomicInteger();
        postman.published = Stores.published(List.of((AddressBook) to -> {
            if (asked.incrementAndGet() == 2) {
                server.stop();
                server.start();
            }
            return Optional.of("expl@example.org");
        }));

        assertThat(outbox.sendDue(now)).isEqualTo(2);

        assertThat(states()).containsExactly("SENT 1", "SENT 1");
    }

    @Test
    void a_message_that_is_not_taken_is_tried_again_later() {
        postman.published = Stores.published(List.of((AddressBook) to -> Optional.of("not an address")));
        outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));

        assertThat(outbox.sendDue(now)).isZero();
        assertThat(outbox.sendDue(now.plusSeconds(29))).isZero();
        assertThat(states()).containsExactly("QUEUED 1 not-taken");

        assertThat(outbox.sendDue(now.plusSeconds(30))).isZero();
        assertThat(states()).containsExactly("QUEUED 2 not-taken");
    }

    @Test
    void a_message_that_is_never_taken_fails_in_the_end() {
        postman.published = Stores.published(List.of((AddressBook) to -> Optional.of("not an address")));
        outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));

        for (int hour = 0; hour < 60; hour++) {
            outbox.sendDue(now.plus(Duration.ofHours(hour)));
        }

        assertThat(states()).containsExactly("FAILED 48 not-taken");
    }

    @ParameterizedTest
    @CsvSource({"0, PT30S", "1, PT1M", "6, PT32M", "7, PT1H", "40, PT1H"})
    void pauses_double_up_to_an_hour(int attemptsBefore, Duration pause) {
        assertThat(Postman.pause(attemptsBefore)).isEqualTo(pause);
    }

    @Test
    void a_message_sent_just_before_the_house_died_goes_again_under_the_same_id() throws Exception {
        outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));
        assertThatThrownBy(() -> database.apart(() -> {
                    postman.deliverOne(outbox.mailer.round(), now);
                    throw new UnsupportedOperationException("dies before the commit");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(outbox.sendDue(now)).isEqualTo(1);

        Set<String> ids = new HashSet<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(ids).hasSize(1);
    }

    @Test
    void senders_at_the_same_time_share_the_work() throws Exception {
        for (int i = 0; i < 40; i++) {
            outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));
        }
        ExecutorService senders = Executors.newFixedThreadPool(4);
        Callable<Integer> sender = () -> outbox.sendDue(now);

        List<Integer> sent = new ArrayList<>();
        for (Future<Integer> result : senders.invokeAll(Collections.nCopies(4, sender))) {
            sent.add(result.get());
        }
        senders.shutdown();

        assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
        assertThat(server.getReceivedMessages()).hasSize(40);
    }

    /** A night puts thousands at one instant: to sort them all for each would take hours. */
    @Test
    void the_next_is_read_in_its_turn_however_many_wait() {
        outbox.sql.update(
                """
                insert into kernel.outbox (message_id, organisation_id, kind, subject, body)
                select gen_random_uuid(), ?, 'deadline-escalated', '', '' from generate_series(1, 5000)
                """,
                LETTING_OFFICE);
        database.execute("analyze kernel.outbox");

        assertThat(outbox.sql.list("explain " + Postman.NEXT, row -> row.getString(1), now))
                .anyMatch(step -> step.contains("outbox_in_turn"))
                .noneMatch(step -> step.contains("Sort"));
    }

    @Test
    void its_figures_tell_what_waits_and_since_when() {
        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(0, 0, Optional.empty()));

        database.inTransaction(() -> {
            outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));
            outbox.put(Message.about(NUMBER, LETTING_OFFICE, "deadline-warned", TEXT));
        });
        outbox.sql.update("update kernel.outbox set put_at = '2026-11-22T10:00:00Z' where message_id ="
                + " (select message_id from kernel.outbox limit 1)");

        assertThat(outbox.figures())
                .isEqualTo(new OutboxFigures(2, 0, Optional.of(Instant.parse("2026-11-22T10:00:00Z"))));

        outbox.sql.update("update kernel.outbox set state = 'FAILED', reason = 'given-up', settled_at = now()");
        assertThat(outbox.figures()).isEqualTo(new OutboxFigures(0, 2, Optional.empty()));
    }

    @Test
    void a_subject_is_one_line() {
        assertThatThrownBy(() -> new Text("Påminnelse\r\nBcc: all@example.org", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private UUID onlyId() {
        return outbox.sql
                .one("select message_id from kernel.outbox", row -> row.getObject(1, UUID.class))
                .orElseThrow();
    }

    private List<String> states() {
        return outbox.sql.list(
                "select concat_ws(' ', state, attempts, reason) from kernel.outbox order by put_at",
                row -> row.getString(1));
    }

    /** Sends to the test's mail server rather than to the one that the house's server knows. */
    private static final class ToServer extends Mailer {

        private static final String NOBODY_LISTENS = "1";

        private final GreenMail server;

        ToServer(GreenMail server) {
            this.server = server;
        }

        @Override
        Session session() {
            Properties properties = new Properties();
            properties.setProperty("mail.smtp.host", "localhost");
            properties.setProperty(
                    "mail.smtp.port", server.isRunning() ? "" + server.getSmtp().getPort() : NOBODY_LISTENS);
            properties.setProperty("mail.from", "hemvist@example.org");
            return Session.getInstance(properties);
        }
    }
}
