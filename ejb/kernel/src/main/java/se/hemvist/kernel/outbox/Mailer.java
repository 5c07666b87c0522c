package se.hemvist.kernel.outbox;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.hemvist.kernel.outbox.Message.Text;
import se.hemvist.kernel.store.Lent;
import se.hemvist.kernel.store.RealTime;

/** Sends by the server's mail session. */
@ApplicationScoped
class Mailer {

    private static final Logger LOG = System.getLogger(Mailer.class.getName());

    @Inject
    @RealTime
    Clock clock;

    /** A message with its address. */
    record Letter(UUID id, String address, Text text, List<Attachment> attachments) {}

    /** There is no mail server to talk to. */
    static final class Unreachable extends MessagingException {
        Unreachable(MessagingException cause) {
            super("The mail server cannot be reached", cause);
        }
    }

    Session session() {
        return Lent.byName("java:jboss/mail/Hemvist", Session.class);
    }

    Round round() {
        return new Round();
    }

    /** Letters over one connection, which is made for the first of them, and again if it breaks: to make one takes longest. */
    final class Round implements AutoCloseable {

        private Optional<Transport> open = Optional.empty();

        void send(Letter letter) throws MessagingException {
            Session session = session();
            MimeMessage mail = mail(letter, session);
            boolean used = open.isPresent();
            Transport transport = connected(session);
            try {
                transport.sendMessage(mail, mail.getAllRecipients());
            } catch (MessagingException failure) {
                boolean broken = !transport.isConnected();
                close();
                if (!used || !broken) {
                    throw failure;
                }
                send(letter);
            }
        }

        private Transport connected(Session session) throws MessagingException {
            if (open.isEmpty()) {
                Transport transport = session.getTransport("smtp");
                connect(transport);
                open = Optional.of(transport);
            }
            return open.get();
        }

        @Override
        public void close() {
            open.ifPresent(Mailer::leave);
            open = Optional.empty();
        }
    }

    private static void connect(Transport transport) throws Unreachable {
        try {
            transport.connect();
        } catch (MessagingException failure) {
            throw new Unreachable(failure);
        }
    }

    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // What it answered may hold an address.
            LOG.log(Level.DEBUG, "The mail server has left before the house did: {0}", gone.getClass());
        }
    }

    private MimeMessage mail(Letter letter, Session session) throws MessagingException {
        MimeMessage mail = new Identified(letter.id(), session);
        mail.setFrom();
        mail.setRecipient(RecipientType.TO, new InternetAddress(letter.address(), true));
        mail.setSubject(letter.text().subject(), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart body = new MimeBodyPart();
        body.setText(letter.text().body(), StandardCharsets.UTF_8.name());
        parts.addBodyPart(body);
        for (Attachment attachment : letter.attachments()) {
            parts.addBodyPart(part(attachment));
        }
        mail.setContent(parts);
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(attachment.content().toArray(), attachment.mediaType())));
        part.setFileName(attachment.name());
        return part;
    }

    /** Carries the same id however often it is sent. */
    private static final class Identified extends MimeMessage {

        private final UUID id;

        Identified(UUID id, Session session) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<%s@hemvist>".formatted(id));
        }
    }
}
