package se.hemvist.intake.attachment;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.hemvist.intake.AReferral;
import se.hemvist.intake.FirstCase;
import se.hemvist.intake.Refused;
import se.hemvist.intake.Town;
import se.hemvist.intake.application.CaseId;
import se.hemvist.intake.attachment.AttachmentRefusal.FileTooLarge;
import se.hemvist.intake.attachment.AttachmentView.TakenOut;
import se.hemvist.intake.party.OrganisationKind;
import se.hemvist.kernel.actor.Actor;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.page.PageRequest;
import se.hemvist.kernel.proof.Refusals;
import se.hemvist.kernel.store.Stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** OSL 5:1, A-63: the files of a case. */
class AttachmentsTest {

    private static final String SOMEBODY_ELSE = "198001082380";

    private final Town town = new Town();
    private final FirstCase acts = new FirstCase(town);
    private final CaseId id = acts.referred(AReferral.inOrder().in(town));

    @Test
    void a_file_is_kept_with_its_name_and_who_put_it_there_when() throws IOException {
        AttachmentId file = added(id, AFile.pdf());

        AttachmentView view = list(id).get(0);
        assertThat(view.id()).isEqualTo(file);
        assertThat(view.number()).isOne();
        assertThat(view.file()).contains(new AttachmentView.Named(AFile.NAME, MediaKind.PDF));
        assertThat(view.added().size()).isEqualTo(AFile.PDF.length);
        assertThat(view.added().by()).isEqualTo(worker().user());
        assertThat(LocalDate.ofInstant(view.added().at(), se.hemvist.kernel.time.HouseClock.ZONE))
                .isEqualTo(Town.START);
        assertThat(read(id, file)).isEqualTo(AFile.PDF);
        assertThat(timeline()).contains("file-added");
    }

    @Test
    void two_cases_with_the_same_file_share_its_content_and_each_has_its_own_entry() throws IOException {
        CaseId other = acts.referred(
                AReferral.inOrder().message("m-2").about(SOMEBODY_ELSE).in(town));
        AttachmentId first = added(id, AFile.pdf());
        AttachmentId second = added(other, AFile.named("Samma fil.pdf", AFile.PDF));

        assertThat(town.count("attached_content")).isOne();
        assertThat(town.count("attached_piece")).isOne();
        assertThat(list(other).get(0).file().orElseThrow().name()).isEqualTo("Samma fil.pdf");
        Refused.with("unknown-file", () -> open(worker(), id, second));

        removed(id, first, "Hör till ett annat ärende.");
        assertThat(town.count("attached_content")).isOne();
        assertThat(read(other, second)).isEqualTo(AFile.PDF);

        removed(other, second, "Hör inte hit heller.");
        assertThat(town.count("attached_content")).isZero();
        assertThat(town.count("attached_piece")).isZero();
    }

    @Test
    void a_content_that_comes_to_one_case_while_it_leaves_another_is_there()
            throws InterruptedException, ExecutionException {
        CaseId other = acts.referred(
                AReferral.inOrder().message("m-2").about(SOMEBODY_ELSE).in(town));
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            for (int round = 0; round < 20; round++) {
                AttachmentId goes = added(id, AFile.pdf());
                CountDownLatch both = new CountDownLatch(1);
                Future<AttachmentId> comes = second.submit(() -> {
                    both.countDown();
                    return added(other, AFile.pdf());
                });
                both.await();
                removed(id, goes, "Hör till det andra ärendet.");

                assertThat(read(other, comes.get())).isEqualTo(AFile.PDF);
                removed(other, comes.get(), "Klart.");
                assertThat(town.count("attached_content")).isZero();
            }
        } finally {
            second.shutdownNow();
        }
    }

    @Test
    void what_is_taken_out_leaves_its_entry_and_why_and_nothing_else() {
        AttachmentId file = added(id, AFile.pdf());

        Refused.with("missing-part", "reason", () -> removed(id, file, " "));
        removed(id, file, "Fel person.");

        AttachmentView view = list(id).get(0);
        assertThat(view.file()).isEmpty();
        assertThat(view.removal()).contains(new TakenOut(Town.START, worker().user(), Optional.of("Fel person.")));
        Refused.with("unknown-file", () -> open(worker(), id, file));
        Refused.with("unknown-file", () -> removed(id, file, "Igen"));
        assertThat(timeline()).contains("file-removed");
        added(id, AFile.pdf());
        assertThat(list(id)).extracting(AttachmentView::number).containsExactly(1, 2);
    }

    @Test
    void a_file_that_is_taken_out_while_it_is_read_is_not_half_read() throws IOException {
        AttachmentId file = added(id, AFile.named("Stor.pdf", AFile.pdfOf(600_000)));
        try (InputStream reading = open(worker(), id, file).content().open()) {
            assertThat(reading.readNBytes(1000)).hasSize(1000);

            removed(id, file, "Fel person.");

            assertThatThrownBy(reading::readAllBytes).isInstanceOf(EOFException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {262_143, 262_144, 262_145, 1_000_000})
    void a_file_is_written_and_read_piece_by_piece(int size) throws IOException {
        byte[] content = AFile.pdfOf(size);

        AttachmentId file = added(id, AFile.named("Stor.pdf", content));

        assertThat(town.count("attached_piece")).isEqualTo((size + 262_143) / 262_144);
        assertThat(longestPiece()).isLessThanOrEqualTo(262_144);
        assertThat(read(id, file)).isEqualTo(content);
    }

    @Test
    void a_content_is_never_asked_for_as_a_whole() {
        AtomicInteger most = new AtomicInteger();
        byte[] content = AFile.pdfOf(1_000_000);
        Content watched = () -> new InputStream() {
            private int next;

            @Override
            public int read() {
                return next < content.length ? content[next++] & 0xff : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                most.accumulateAndGet(length, Math::max);
                return some(into, from, length);
            }

            private int some(byte[] into, int from, int length) {
                int read = Math.min(length, content.length - next);
                System.arraycopy(content, next, into, from, Math.max(read, 0));
                next += Math.max(read, 0);
                return read > 0 ? read : -1;
            }
        };

        added(id, new NewAttachment(Optional.empty(), Optional.empty(), watched));

        assertThat(most.get()).isPositive().isLessThanOrEqualTo(262_144);
    }

    @Test
    void what_was_measured_when_it_was_taken_in_is_not_read_through_for_it_again() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        Content content = () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(AFile.PDF);
        };
        added(id, new NewAttachment(Optional.empty(), Optional.empty(), content));
        int unmeasured = opened.getAndSet(0);
        removed(id, list(id).get(0).id(), "Igen.");

        Content measured = content.measured(Measured.of(content));
        opened.set(0);
        AttachmentId file = added(id, new NewAttachment(Optional.empty(), Optional.empty(), measured));

        assertThat(opened.get()).isEqualTo(unmeasured - 1);
        assertThat(read(id, file)).isEqualTo(AFile.PDF);
    }

    @Test
    void it_is_no_larger_than_the_municipality_takes() {
        town.decides(new SizeLimit.MostKilobytes(), 2, Town.START.plusDays(1));
        added(id, AFile.named("I dag.pdf", AFile.pdfOf(2049)));
        town.itIs(Town.START.plusDays(1));

        added(id, AFile.named("Jämnt.pdf", AFile.pdfOf(2048)));
        FileTooLarge refused =
                catchThrowableOfType(FileTooLarge.class, () -> added(id, AFile.named("Mer.pdf", AFile.pdfOf(2049))));
        assertThat(refused.kind().status()).isEqualTo(413);
        assertThat(refused.facts()).containsEntry("size", 2049L).containsEntry("limit", 2048L);
        Refusals.demandSaid(refused);
        assertThat(town.count("attached_file")).isEqualTo(2);
    }

    @Test
    void unless_a_municipality_says_otherwise_ten_thousand_kilobytes_are_taken() {
        Refused.with("file-too-large", () -> added(id, AFile.named("Stor.pdf", AFile.pdfOf(10_240_001))));
        Refused.with("file-empty", () -> added(id, AFile.named("Tom.pdf", new byte[0])));
        assertThat(town.count("attached_content")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf,            true",
        "application/PDF; x=y,       true",
        "application/octet-stream,   true",
        "image/png,                  false",
        "text/html,                  false",
        "application/x-msdownload,   false"
    })
    void it_is_what_its_sender_says(String said, boolean taken) {
        if (taken) {
            added(id, AFile.said(said, AFile.PDF));
        } else {
            Refused.with("not-as-said", "Content-Type", () -> added(id, AFile.said(said, AFile.PDF)));
        }
        assertThat(town.count("attached_file")).isEqualTo(taken ? 1 : 0);
    }

    @Test
    void nothing_is_taken_that_the_house_does_not_know_whatever_it_is_called_or_said_to_be() {
        byte[] program = {'M', 'Z', 0, 1};

        Refused.with("kind-not-taken", "Content-Type", () -> added(id, AFile.named("Intyg.pdf", program)));
        Refused.with("kind-not-taken", "Content-Type", () -> added(id, AFile.said("application/pdf", program)));
        assertThat(town.count("attached_content")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "support-worker, SUPPORT_PROVIDER",
        "letting-officer, LETTING_OFFICE",
        "landlord-manager, HOUSING_COMPANY",
        "placement-broker, PLACEMENT_BROKER",
        "contact-person, DISTRICT_ADMINISTRATION"
    })
    void nobody_else_reads_or_adds_any(String role, OrganisationKind at) {
        AttachmentId file = added(id, AFile.pdf());
        Actor outsider = town.somebody(role, at);

        Refused.with("not-allowed", () -> open(outsider, id, file));
        Refused.with("not-allowed", () -> list(outsider, id));
        Refused.with("not-allowed", () -> added(outsider, id, AFile.pdf()));
        Refused.with("not-allowed", () -> open(outsider, id, AttachmentId.next()));
    }

    @Test
    void both_sides_of_a_case_have_its_files_and_its_head_only_the_list() {
        AttachmentId file = added(id, AFile.pdf());
        Actor head = town.somebody("unit-head", OrganisationKind.SOCIAL_ADMINISTRATION);

        assertThat(open(town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT), id, file)
                        .size())
                .isEqualTo(AFile.PDF.length);
        assertThat(list(head, id)).singleElement().satisfies(listed -> assertThat(listed.file())
                .as("a name may say whom the case is about")
                .isEmpty());
        Refused.with("not-allowed", () -> open(head, id, file));
    }

    @Test
    void files_of_a_person_with_protected_identity_are_for_the_case_s_own_administration_only() {
        AttachmentId file = added(id, AFile.pdf());
        Actor coordinator = town.somebody("coordinator", OrganisationKind.COORDINATION_UNIT);
        assertThat(list(coordinator, id).get(0).file()).isPresent();

        town.database().execute("update intake.person set protected_identity = true");

        assertThat(list(coordinator, id)).singleElement().satisfies(listed -> {
            assertThat(listed.id()).isEqualTo(file);
            assertThat(listed.file()).isEmpty();
            assertThat(listed.added().size()).isEqualTo(AFile.PDF.length);
        });
        Refused.with("unknown-file", () -> open(coordinator, id, file));
        assertThat(list(id).get(0).file()).isPresent();
        assertThat(open(worker(), id, file).size()).isEqualTo(AFile.PDF.length);
    }

    @Test
    void a_name_is_in_no_text_that_a_log_could_hold() {
        added(id, AFile.pdf());

        assertThat(list(id).toString()).doesNotContain("Intyg");
        assertThat(AFile.pdf().toString()).doesNotContain("Intyg");
        assertThat(town.told().toString()).doesNotContain("Intyg");
        assertThat(Stores.sql(town.database())
                        .list("select concat_ws(' ', what, reason) from intake.case_timeline", row -> row.getString(1)))
                .noneMatch(line -> line.contains("Intyg"));
    }

    @Test
    void every_refusal_has_its_texts() {
        Refusals.demandTexts(AttachmentRefusal.class);
    }

    private Actor worker() {
        return town.somebody("social-worker", OrganisationKind.SOCIAL_ADMINISTRATION);
    }

    private AttachmentId added(CaseId caseId, NewAttachment file) {
        return added(worker(), caseId, file);
    }

    private AttachmentId added(Actor actor, CaseId caseId, NewAttachment file) {
        return town.as(actor, "attachment.add", Attachments.class, files -> files.add(caseId, Expected.any(), file));
    }

    private void removed(CaseId caseId, AttachmentId file, String reason) {
        town.as(worker(), "attachment.remove", Attachments.class, files -> {
            files.remove(caseId, Expected.any(), file, reason);
            return true;
        });
    }

    private OpenedAttachment open(Actor reader, CaseId caseId, AttachmentId file) {
        return town.as(reader, "attachment.read", Attachments.class, files -> files.open(caseId, file));
    }

    /** As the edge does it: after the transaction. */
    private byte[] read(CaseId caseId, AttachmentId file) {
        try (InputStream content = open(worker(), caseId, file).content().open()) {
            return content.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<AttachmentView> list(CaseId caseId) {
        return list(worker(), caseId);
    }

    private List<AttachmentView> list(Actor reader, CaseId caseId) {
        return town.as(reader, "attachment.list", Attachments.class, files -> files.list(caseId, PageRequest.first())
                .items());
    }

    private int longestPiece() {
        return Stores.sql(town.database())
                .one("select max(octet_length(bytes)) from intake.attached_piece", row -> row.getInt(1))
                .orElseThrow();
    }

    private List<String> timeline() {
        return Stores.sql(town.database()).list("select what from intake.case_timeline", row -> row.getString(1));
    }
}
