package se.hemvist.ear.operate;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.hemvist.ear.city.CaseStory;
import se.hemvist.ear.city.City;
import se.hemvist.ear.city.Part;
import se.hemvist.ear.city.Plots;
import se.hemvist.ear.city.TestPerson;
import se.hemvist.ear.house.House;
import se.hemvist.ear.house.InHouse;
import se.hemvist.kernel.proof.Shows;

import static org.assertj.core.api.Assertions.assertThat;

/** A referral that nobody answers in time is told of by mail. */
@InHouse
class OutboxIT {

    private static final String COORDINATION = "samordnare@bostadforst.example";
    private static final Duration A_FEW_ROUNDS = Duration.ofSeconds(60);

    private final House house;
    private final Rows rows;
    private final City city;
    private final TestPerson person;
    private final CaseStory story;

    OutboxIT(House house) {
        this.house = house;
        this.rows = new Rows(house.database());
        this.city = City.in(house);
        this.person = new TestPerson(TestPerson.next().identityNumber(), "Postlåda", "Brevdufva");
        this.story = new Plots(city).referred(person);
    }

    @Test
    @Shows("S-47")
    void a_deadline_passed_goes_once_to_whom_it_concerns() throws Exception {
        LocalDate due = passTheNightOfItsLastDay();

        Await.until("a mail", A_FEW_ROUNDS, () -> mails().size() == 1);
        city.days().night(due);

        MimeMessage mail = mails().get(0);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(COORDINATION);
        assertThat(text(mail))
                .contains(told() + " senast " + due + ".")
                .contains(house.uri() + "v1/cases/" + story.caseId());
        assertThat(mail.getSubject() + text(mail))
                .doesNotContain(person.givenName(), person.familyName(), person.identityNumber());
        assertThat(city.as(Part.COORDINATOR).get("cases/" + story.caseId()).status())
                .isEqualTo(200);
        assertThat(outbox()).containsExactly("SENT 1 " + mail.getMessageID());
    }

    @Test
    void while_the_mail_server_is_away_it_waits_and_then_goes_once() throws Exception {
        String waiting = whileTheMailServerIsAway();

        Await.until("a mail", A_FEW_ROUNDS, () -> mails().size() == 1);
        Await.until("it is settled", A_FEW_ROUNDS, () -> outbox().get(0).startsWith("SENT"));
        String id = mails().get(0).getMessageID();
        assertThat(waiting).isEqualTo("QUEUED 0 " + id);
        assertThat(outbox()).containsExactly("SENT 1 " + id);
    }

    /** What waits in the outbox once it has been tried in vain. */
    private String whileTheMailServerIsAway() throws Exception {
        house.mail().stop();
        try {
            passTheNightOfItsLastDay();
            Await.until("an attempt", A_FEW_ROUNDS, () -> attempts().contains("mail-server-away"));
            return outbox().get(0);
        } finally {
            house.mail().start();
        }
    }

    /** The day that the answer was due. */
    private LocalDate passTheNightOfItsLastDay() {
        LocalDate due = StreamSupport.stream(
                        city.as(Part.COORDINATOR)
                                .get("deadlines?caseId=" + story.caseId())
                                .demand(200)
                                .json()
                                .at("/items")
                                .spliterator(),
                        false)
                .filter(deadline -> deadline.get("kind").asText().equals("T-15"))
                .map(deadline -> LocalDate.parse(deadline.get("dueOn").asText()))
                .findFirst()
                .orElseThrow();
        city.days().moveTo(due.plusDays(1)).demand(200);
        city.days().night(due);
        return due;
    }

    private List<MimeMessage> mails() {
        List<MimeMessage> about = new ArrayList<>();
        try {
            for (MimeMessage mail : house.mail().getReceivedMessages()) {
                if (mail.getSubject().startsWith("Frister att bevaka")
                        && text(mail).contains(told())) {
                    about.add(mail);
                }
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
        return about;
    }

    /** The other city may have a case of the same number. */
    private String told() {
        return "Ärende %s: Lämna förhandsbesked skulle ha varit klart".formatted(story.number());
    }

    /** State, attempts, and the id that the mail carries. */
    private List<String> outbox() throws SQLException {
        return rows.texts(
                "select concat_ws(' ', state, attempts, '<' || message_id || '@hemvist>') from kernel.outbox"
                        + " where position(? in body) > 0",
                told());
    }

    /** How the last attempt at anything that waits ended. */
    private List<String> attempts() throws SQLException {
        return rows.texts("select distinct reason from kernel.outbox where state = 'QUEUED'");
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(0)
                .getContent()
                .toString()
                .strip();
    }
}
